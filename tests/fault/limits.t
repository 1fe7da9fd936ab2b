#!/bin/sh
# What is too large is refused, with the number and the way out, and before
# the work.
. "$(dirname "$0")/../tap.sh"
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
says () { code=$1; shift; "$PLN" "$@" > out 2> err; [ $? = "$code" ]; }
echo 1..19

cells () { perl -e 'print "from,to,note\nAna,Ben,\"" . ("x" x $ARGV[0]) . "\"\nBen,Cai,short\n"' "$1"; }
cells 1048576 > at.csv; cells 1048577 > over.csv
says 0 check at.csv && grep -q '2 used' out
passed 'a cell of 1 MiB is read'
says 0 check over.csv && grep -q 'too long' out && grep -q -- '--limit' out && grep -q 'line 2 *column note' out
passed 'a cell over 1 MiB is refused, with its place and the way out'
says 0 check over.csv --limit cell=2000000 && grep -q '2 used' out
passed '--limit cell takes it'
says 0 check at.csv --limit cell=16777216
passed 'a cell may be as long as a row'
perl -e 'print "from,to" . (",n" x 20) . "\nAna,Ben" . (",\"" . ("x" x 1000000) . "\"") x 20 . "\nBen,Cai\n"' > row.csv
says 1 check row.csv || { says 0 check row.csv && grep -q '1 used' out; }
passed 'a row over 16 MiB is refused'
perl -e 'print join (",", "from", "to", map { "n$_" } 1 .. 4094), "\nAna,Ben\n"' > columns.csv
says 0 check columns.csv && grep -q '1 used' out
passed '4,096 columns are read'
perl -e 'print join (",", "from", "to", ("n") x 70000), "\nAna,Ben\n"' > columns.csv
says 1 check columns.csv || says 0 check columns.csv
passed '70,000 columns do no harm'

printf 'from,to\nAna,Ben\nBen,Cai\nCai,Dee\n' > log.csv
says 3 log.csv --limit people=3 && grep -q 'the data has 4 people' err && grep -q -- '--limit people=4' err
passed 'more people than the limit'
says 3 log.csv --limit ties=2 && grep -q 'the data has 3 ties' err && grep -q -- '--limit ties=3' err
passed 'more ties than the limit'
says 0 log.csv --limit people=4 --limit ties=3
passed 'as many as the limit'
taken=
for wrong in people=0 people=x cell=-1 rows=3 people cell=16777217 cell=99999999; do
  says 2 log.csv --limit $wrong && grep -q -- "--limit" err || taken="$taken $wrong"
done
[ -z "$taken" ]
passed 'a limit that is none is a wrong command line'

mkdir notes
truncate -s 65M notes/Ben.md
says 3 log.csv --me Ana --vault notes && grep -q 'Ben.md": more than 64 MB' err
passed 'a note that cannot be one is not read whole'
rm -r notes

perl -e 'srand 7; print "from,to\n"; printf "P%d,P%d\n", rand 60000, rand 60000 for 1 .. 150000' > large.csv
says 3 large.csv --map m.svg --limit memory=66 && grep -qE 'needs about [0-9]+ MiB of memory, and 66 MiB are allowed' err && [ ! -e m.svg ]
passed 'memory is estimated before it is taken'
# The sanitizers' address space is larger than any limit.
bounded () { (ulimit -v 900000; "$PLN" --version > out 2>&1); }
skip () { n=$((n + 1)); echo "ok $n # SKIP a sanitizer takes all addresses"; }
if bounded; then
(ulimit -v 250000; "$PLN" large.csv --map m.svg > out 2> err; [ $? = 3 ]) && grep -q '^pln: .*memory' err && [ ! -e m.svg ]
passed 'the limit of the process counts'
else skip; fi
says 0 log.csv --limit memory=none
passed 'the estimate can be left out'

says 2 none.csv --map m.png --size 32768x400 && grep -q '32,767' err
passed 'a picture too wide is refused before any file is opened'
says 2 none.csv --map m.png --size 1600x1200 --dpi 2400 && grep -q -- '--dpi' err
passed 'a picture too large at its resolution is refused'
says 2 none.csv --map m.png --size 20000x20000 && grep -q 'GiB' err
passed 'a picture of over 1 GiB is refused'
bounded || { skip; exit 0; }
# Whatever is free: all is written, or nothing is and the message says why.
bad=0
for kilobytes in 60000 80000 100000 115000 130000 145000 160000 180000 200000 230000 260000 300000; do
  rm -f m.svg t.csv
  # Too little for the libraries to be loaded and begun: GLib ends the program before pln has it.
  (ulimit -v $kilobytes; "$PLN" --version > out 2> err) 2> shell || continue
  (ulimit -v $kilobytes; OMP_NUM_THREADS=2 "$PLN" log.csv --map m.svg --ties t.csv > out 2> err)
  code=$?
  case $code in
    0) [ -s m.svg ] && [ -s t.csv ] || { bad=1; echo "# $kilobytes kB: exit 0 without files"; } ;;
    3) [ ! -e m.svg ] && [ ! -e t.csv ] && grep -q '^pln: ' err || { bad=1; echo "# $kilobytes kB: exit 3, $(cat err)"; } ;;
    *) bad=1; echo "# $kilobytes kB: exit $code, $(head -c 200 err)" ;;
  esac
done
[ $bad = 0 ]
passed 'short of memory by any amount: all or nothing'
