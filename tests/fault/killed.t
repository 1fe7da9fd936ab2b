#!/bin/sh
# A run that writes in two folders is killed at every create, write, sync, link,
# rename, lock and unlink in turn.  The next run leaves all files old or all new
# and nothing hidden, also when it was killed itself while it put things right.
. "$(dirname "$0")/../tap.sh"
here=$(cd "$(dirname "$0")" && pwd)
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
export LC_ALL=C TZ=UTC OMP_NUM_THREADS=1
work=$(mktemp -d -p /dev/shm 2> /dev/null || mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
cc -std=gnu11 -O1 -fPIC -shared -o shim.so "$here/shim.c" "$here/sweep.c" -ldl || {
  echo '1..0 # SKIP the shim knows only glibc'
  exit 0
}
echo 1..19
printf 'from,to\nAna,Ben\nBen,Cai\nCai,Ana\nCai,Dee\n' > old.csv
printf 'from,to\nAna,Ben\nBen,Cai\nCai,Ana\nCai,Eva\n' > new.csv
mkdir a b

write () {                      # log
  "$PLN" "$1" --me Ana --metrics a/m.csv --ties b/t.csv --topics a/p.csv --graph b/g.dot
}
killed () {                     # kind, number, command...
  fault=$1:$2; shift 2
  (PLN_FAULT=$fault PLN_FAULT_SIGNAL=9 LD_PRELOAD=$work/shim.so; export PLN_FAULT PLN_FAULT_SIGNAL LD_PRELOAD; "$@") > /dev/null 2>&1
  [ $? = 137 ]
}
settle () { "$PLN" old.csv --metrics a/x.csv --ties b/x.csv > /dev/null 2> said && rm a/x.csv b/x.csv; }
sums () { find a b -type f ! -name '.*' | sort | xargs cksum; }
is_whole () {
  now=$(sums)
  { [ "$now" = "$old" ] || [ "$now" = "$new" ]; } && [ -z "$(find a b -name '.*')" ]
}

write new.csv > /dev/null && new=$(sums) && rm -rf a/* b/* && write old.csv > /dev/null && rm b/g.dot && old=$(sums)
[ "$old" != "$new" ] && [ -n "$old" ]
passed 'the two runs write different files'
mkdir start && cp -a a b start
back () { rm -rf a b && cp -a start/a start/b .; }

for kind in create write fsync link rename lock unlink chmod; do
  i=1
  while back; killed $kind $i write new.csv; do
    settle && is_whole || { echo "# killed at $kind $i"; break; }
    i=$((i + 1))
  done
  [ $i -gt 1 ] && [ "$(sums)" = "$new" ]
  passed "killed at each $kind ($((i - 1)))"
done

# What was changed since is somebody's own.
back && killed rename 3 write new.csv && [ "$(sums)" != "$old" ] && echo mine > a/m.csv && settle &&
  [ "$(cat a/m.csv)" = mine ] && cmp -s b/t.csv start/b/t.csv && [ -z "$(find a b -name '.*')" ]
passed 'a file that was changed since stays as it is'

back && killed rename 3 write new.csv && touch -r a/m.csv stamp && echo mine > a/m.csv && touch -r stamp a/m.csv && settle &&
  [ "$(cat a/m.csv)" = mine ] && [ -z "$(find a b -name '.*')" ]
passed 'also if it has its old time again'

back && killed rename 4 write new.csv && mv a c && mkdir a && settle && mv c/* a && rmdir a/x 2> /dev/null
"$PLN" old.csv --metrics c/x.csv > /dev/null 2>&1; rm -f c/x.csv; [ -z "$(find a b c -name '.*')" ] && rm -rf c
passed 'a folder that was moved since'

tries=0 wrong=0
for kind in rename unlink; do
  i=1
  while back; killed rename 3 write new.csv; killed $kind $i settle; do
    settle && is_whole || { wrong=$((wrong + 1)); echo "# killed at rename 3, then at $kind $i"; }
    i=$((i + 1)) tries=$((tries + 1))
  done
done
[ $tries -gt 10 ] && [ $wrong = 0 ]
passed 'killed again while it is put right'

back && killed rename 3 write new.csv && "$PLN" old.csv --metrics a/x.csv > /dev/null 2> said && grep -q 'as they were before' said &&
  rm a/x.csv && is_whole
passed 'the folders belong together, and the user is told'

# A journal that came from elsewhere, as in an archive, is not believed.
back && killed rename 3 write new.csv && cp -a a copy && before=$(cd copy && find . -type f ! -name '.*' -exec cksum {} +) &&
  "$PLN" old.csv --metrics copy/x.csv > /dev/null 2> said && rm copy/x.csv &&
  [ "$(cd copy && find . -type f ! -name '.*' -exec cksum {} +)" = "$before" ] && [ ! -e copy/.pln-$(id -u).journal ] && settle && is_whole
passed 'the copy of a journal changes nothing'

put_back () { cp -p "$1" again && mv again "$1"; }
back && killed rename 3 write new.csv && before=$(sums) && put_back a/.pln-$(id -u).journal && put_back b/.pln-$(id -u).journal &&
  settle && [ "$(sums)" = "$before" ]
passed 'nor does one that was put back'

back && echo mine > mine && journal=a/.pln-$(id -u).journal && : > $journal && stat -c '%i %s %Y %n' mine | {
  read -r number size seconds name
  fraction=$(stat -c %y mine | sed 's/.*\.0*\([0-9]*\) .*/\1/')
  printf 'run\tabcdef12\t1\nself\t%s\nfolder\t%s\nbegun\nfile\t0\t%s\t%s\t%s\t%s\t%s\nready\n' "$(stat -c %i $journal)" "$work/a" \
    "$number" "$size" "$seconds" "$fraction" "../$name" > $journal
} && settle && [ "$(cat mine)" = mine ] && is_whole
passed 'no file outside the folder is named in one'

# Somebody else's run has the folder.
perl -e 'use Fcntl ":flock"; open (my $file, ">", $ARGV[0]); flock ($file, LOCK_EX); sleep 60' a/.pln-$(id -u).journal & holder=$!
i=0; until [ -e a/.pln-$(id -u).journal ] || [ $i = 50 ]; do i=$((i + 1)); sleep 0.1; done
sleep 0.2
"$PLN" new.csv --metrics a/m.csv --ties b/t.csv > /dev/null 2> said & waiting=$!
i=0; until grep -q 'waiting for another run' said || [ $i = 300 ]; do i=$((i + 1)); sleep 0.1; done
kill -TERM $waiting; wait $waiting; code=$?
[ $code = 143 ] && grep -q 'waiting for another run' said && [ "$(sums)" = "$old" ] && [ -z "$(find b -name '.*')" ] && [ -e a/.pln-$(id -u).journal ]
passed 'a run waits for a living one, and can be stopped'
"$PLN" new.csv --me Ana --metrics a/m.csv --ties b/t.csv > /dev/null 2> said & waiting=$!
sleep 0.5; kill $holder; wait $waiting && [ -z "$(find a b -name '.*')" ] && [ "$(sums)" != "$old" ]
passed 'and goes on when the other has ended'
