#!/bin/sh
# pln asks for no socket and no other process, and leaves nothing behind but
# its outputs: the kernel ends it otherwise.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../tap.sh"
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
cc -D_GNU_SOURCE -o cage "$here/cage.c" 2> cage.err || { echo '1..0 # SKIP no seccomp on this system'; exit 0; }
./cage true
if [ $? = 77 ]; then
  echo '1..0 # SKIP the kernel has no filter'
  exit 0
fi
echo 1..9

(./cage perl -e 'use Socket; socket (my $s, PF_INET, SOCK_STREAM, 0); exit 0') > /dev/null 2>&1; [ $? = 159 ]
passed 'the cage ends what asks for a socket'
(./cage sh -c 'true | true; exit 0') > /dev/null 2>&1; [ $? = 159 ]
passed 'the cage ends what starts a process'

# The sanitizer's search for leaks starts a process of its own; other tests have it.
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0"
mkdir tmp home out
export TMPDIR=$work/tmp HOME=$work/home XDG_CACHE_HOME=$work/home/.cache
unset XDG_RUNTIME_DIR
cat > log.csv <<'CSV'
date,from,to,topic
2024-01-05,Jo Zyxwvut,Ana Qponmlk,jazz
2024-02-06,Ana Qponmlk,Ben Hgfedcb,evaluation
2024-02-07,Jo Zyxwvut,Ben Hgfedcb,jazz
2024-03-08,Jo Zyxwvut,Cai Wen,gardening
CSV
./cage "$PLN" log.csv --me 'Jo Zyxwvut' --map out/m.png --report out/r.html --metrics out/m.csv \
  --ties out/t.csv --graph out/g.graphml --vault out/notes --reminders out/month.ics > stdout 2> stderr
passed 'a run with every kind of output is alone'
[ "$(ls -A out | tr '\n' ' ')" = 'g.graphml m.csv m.png month.ics notes r.html t.csv ' ]
passed 'its outputs are there, and nothing beside them'
./cage "$PLN" log.csv --map out/m.pdf --report out/r.json --graph out/g.dot > stdout 2> stderr &&
  ./cage "$PLN" check log.csv > stdout 2> stderr && ./cage "$PLN" explain reach > stdout 2> stderr
passed 'the other commands and formats are alone too'
OMP_NUM_THREADS=4 ./cage "$PLN" log.csv --threads 4 > stdout 2> stderr
passed 'threads are allowed'
[ -z "$(ls -A tmp)" ]
passed 'no temporary file is left'
! grep -rqE 'Zyxwvut|Qponmlk|Hgfedcb' home tmp
passed 'no name of a person is left in the home folder'
printf 'from,to\nAna,http://example.org/x\nBen,Ana\n' > links.csv
./cage "$PLN" links.csv --report out/l.html > stdout 2> stderr
passed 'addresses in the data are not asked'
