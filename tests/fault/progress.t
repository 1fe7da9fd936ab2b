#!/bin/sh
# Work over a second shows a bar on a terminal's standard error, and takes it
# away; nowhere else is there one.  SIGINT is heard at once.
. "$(dirname "$0")/../tap.sh"
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
if ! timeout 60 script -qec true /dev/null > /dev/null 2>&1 < /dev/null; then
  echo '1..0 # SKIP script is not here'
  exit 0
fi
echo 1..7

export TERM=xterm
cat > run.sh <<END
(printf 'from,to\n'; for i in 1 2 3 4 5 6 7 8; do printf 'Ana,Ben%s\nBen%s,Cai\n' \$i \$i; sleep 0.3; done) |
  "$PLN" - > out
END
timeout 60 script -qec 'sh run.sh' /dev/null > seen < /dev/null
grep -q 'pln: reading \[' seen
passed 'the bar says what is being done'
[ "$(tr '\r' '\n' < seen | tail -n 1)" = "$(printf '\033[K')" ]
passed 'it is taken away at the end'
grep -q 'A learning network' out && ! grep -q 'pln: reading' out
passed 'standard output is without it'
sh run.sh 2> seen; [ ! -s seen ]
passed 'no terminal, no bar'
TERM=dumb timeout 60 script -qec 'sh run.sh' /dev/null > seen < /dev/null; [ ! -s seen ]
passed 'a terminal that cannot move back gets none'
printf 'from,to\nAna,Ben\n' > log.csv
began=$(date +%s%N)
timeout 60 script -qec "'$PLN' log.csv > out" /dev/null > seen < /dev/null
[ ! -s seen ] || [ $(($(date +%s%N) - began)) -gt 900000000 ]   # a busy machine makes it long
passed 'short work shows none'

perl -e 'srand 7; print "from,to\n"; printf "P%d,P%d\n", rand 20000, rand 20000 for 1 .. 200000' > large.csv
interrupt () {
  perl -MTime::HiRes=time,sleep -e '
  $SIG{INT} = "DEFAULT";
  open my $load, "<", "/proc/loadavg";
  my $crowd = (split " ", <$load> // 0)[0] / 2;   # a busy machine is slow to let it run
  my ($slowest, $heard, $most) = (0, 0, .5 * ($crowd > 1 ? $crowd : 1));
  for my $wait (.2, .5, 1, 1.6) {
    unlink "m.svg";
    my $child = fork;
    if (!$child) { open STDOUT, ">", "/dev/null"; exec @ARGV }
    sleep $wait;
    my $began = time;
    kill INT => $child;
    waitpid $child, 0;
    my $took = time - $began;
    next if $? == 0;                    # ended before
    exit 1 if $? >> 8 != 130 || -e "m.svg";
    $heard++;
    $slowest = $took if $took > $slowest;
  }
  printf STDERR "%d of 4, at most %.3f s\n", $heard, $slowest;
  exit ($heard == 0 || $slowest > $most)' "$PLN" large.csv --exact --map m.svg 2> took && [ -z "$(ls -A | grep pln-)" ]
}
interrupt || interrupt || interrupt      # likewise
passed "SIGINT inside long work ends it within half a second ($(tail -n 1 took))"
