#!/bin/sh
# Full disks, closed pipes, links, inputs in the way: nothing half written.
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
printf 'from,to\nAna,Ben\nBen,Cai\nCai,Ana\nCai,Dee\n' > log.csv

number=0
check () {                      # name; the status of the command before
  if [ "$?" = 0 ]; then ok=ok; else ok='not ok'; fi
  number=$((number + 1))
  echo "$ok $number - $1"
}
echo 1..10

"$PLN" log.csv > /dev/full 2> err; code=$?
[ "$code" = 3 ] && grep -q '^pln: cannot write to standard output: No space' err
check 'a full standard output is said, exit 3'

"$PLN" log.csv | head -n 1 > /dev/null 2> err
[ ! -s err ]
check 'a reader that goes away is no failure'

echo old > m.csv
(ulimit -f 0; trap '' XFSZ; "$PLN" log.csv --metrics m.csv --ties t.csv > /dev/null 2> err2; echo $? > code) 2> /dev/null
[ "$(cat m.csv)" = old ] && [ ! -e t.csv ] && [ -z "$(ls -A | grep pln-)" ]
check 'a file that cannot grow leaves the old one and nothing else'

mkdir out
"$PLN" log.csv --metrics out/m.csv --ties none/t.csv > stdout 2> err; code=$?
[ "$code" = 3 ] && [ -z "$(ls -A out)" ] && [ ! -s stdout ] && grep -q "none" err
check 'one folder missing: no file at all'

"$PLN" log.csv --ties log.csv > stdout 2> err; code=$?
[ "$code" = 2 ] && grep -q "also an input" err && [ "$(wc -l < log.csv)" = 5 ]
check 'an input is never written over'

ln -s real.csv link.csv
echo old > real.csv && chmod 640 real.csv
"$PLN" log.csv --ties link.csv > /dev/null && [ -L link.csv ] && grep -q Ana real.csv &&
  [ "$(stat -c %a real.csv)" = 640 ]
check 'a link keeps pointing, a file keeps its mode'

rm -f new.csv; (umask 000; "$PLN" log.csv --ties new.csv > /dev/null) && [ "$(stat -c %a new.csv)" = 600 ]
check 'a new file is private'

"$PLN" log.csv --ties - > stdout && head -n 1 stdout | grep -q '^contact_a,'
check '- is standard output'

"$PLN" log.csv --ties - --metrics - > stdout 2> err; code=$?
[ "$code" = 2 ] && [ ! -s stdout ]
check 'two for standard output are refused'

"$PLN" log.csv --ties /dev/stdout > stdout && grep -q '^Ana,Ben' stdout
check '/dev/stdout is written directly'
