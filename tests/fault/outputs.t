#!/bin/sh
# Full disks, closed pipes, links, inputs in the way: nothing half written.
. "$(dirname "$0")/../tap.sh"
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
printf 'from,to\nAna,Ben\nBen,Cai\nCai,Ana\nCai,Dee\n' > log.csv
echo 1..28
says () { code=$1; shift; "$PLN" "$@" > stdout 2> err; [ $? = "$code" ]; }

"$PLN" log.csv > /dev/full 2> err; code=$?
[ "$code" = 3 ] && grep -q '^pln: cannot write to standard output: no space' err
passed 'a full standard output is said, exit 3'

"$PLN" log.csv | head -n 1 > /dev/null 2> err
[ ! -s err ]
passed 'a reader that goes away is no failure'

perl -e 'print "from,to\n"; printf "P%d,P%d\n", $_, $_ + 1 for 1 .. 3000' > long.csv
mkfifo pipe && { head -n 1 pipe > /dev/null & } && says 0 long.csv --ties pipe && [ ! -s err ]
passed 'nor is one that another output goes to'

says 3 log.csv --ties /dev/full && grep -q '^pln: cannot write "/dev/full": no space' err
passed 'so is a full device that another output goes to'

echo old > m.csv
(ulimit -f 0; trap '' XFSZ; "$PLN" log.csv --metrics m.csv --ties t.csv > /dev/null 2> err2; echo $? > code) 2> /dev/null
[ "$(cat m.csv)" = old ] && [ ! -e t.csv ] && [ -z "$(ls -A | grep pln-)" ]
passed 'a file that cannot grow leaves the old one and nothing else'

(ulimit -f 0; trap '' XFSZ; "$PLN" ties log.csv -o m.csv) 2> /dev/null
[ "$(cat m.csv)" = old ] && [ -z "$(ls -A | grep pln-)" ]
passed 'so does one that is written piece by piece'

mkdir out
"$PLN" log.csv --metrics out/m.csv --ties none/t.csv > stdout 2> err; code=$?
[ "$code" = 3 ] && [ -z "$(ls -A out)" ] && [ ! -s stdout ] && grep -q "none" err
passed 'one folder missing: no file at all'

"$PLN" log.csv --ties log.csv > stdout 2> err; code=$?
[ "$code" = 2 ] && grep -q "also an input" err && [ "$(wc -l < log.csv)" = 5 ]
passed 'an input is never written over'

ln -s real.csv link.csv
echo old > real.csv && chmod 640 real.csv
"$PLN" log.csv --ties link.csv > /dev/null && [ -L link.csv ] && grep -q Ana real.csv &&
  [ "$(stat -c %a real.csv)" = 640 ]
passed 'a link keeps pointing, a file keeps its mode'

rm -f new.csv; (umask 000; "$PLN" log.csv --ties new.csv > /dev/null) && [ "$(stat -c %a new.csv)" = 600 ]
passed 'a new file is private'

"$PLN" log.csv --ties - > stdout && head -n 1 stdout | grep -q '^contact_a,'
passed '- is standard output'

"$PLN" log.csv --ties - --metrics - > stdout 2> err; code=$?
[ "$code" = 2 ] && [ ! -s stdout ]
passed 'two for standard output are refused'

"$PLN" log.csv --ties /dev/stdout > stdout && grep -q '^Ana,Ben' stdout
passed '/dev/stdout is written directly'

echo before > all && "$PLN" log.csv --ties /dev/stdout >> all && [ "$(head -n 1 all)" = before ] && grep -q '^Ana,Ben' all &&
  ! grep -q 'A learning network' all && { "$PLN" log.csv --ties /dev/stderr 2>> all > stdout; } &&
  [ "$(grep -c '^Ana,Ben' all)" = 2 ] && grep -q 'A learning network' stdout &&
  "$PLN" log.csv --ties /dev/fd/7 7>> all > stdout && [ "$(grep -c '^Ana,Ben' all)" = 3 ] && [ "$(head -n 1 all)" = before ]
passed 'what stands in a file that a stream goes to stays'

says 2 log.csv --ties /dev/stdout --metrics - && grep -q 'is already taken' err &&
  says 3 log.csv --ties /dev/fd/7 && grep -q '"/dev/fd/7": it is not open for writing' err
passed 'a stream has room for one output, and must be open'

"$PLN" log.csv --ties one.csv > one.csv 2> err; [ $? = 2 ] && grep -q '"one.csv": the output' err &&
  { "$PLN" log.csv --ties one.csv > stdout 2> one.csv; [ $? = 2 ]; } && grep -q '"one.csv": the output' one.csv
passed 'the file that the report or the messages go to is no place for another output'

mkdir -p room && says 2 log.csv --ties new.csv --metrics room/../new.csv && grep -q 'another output' err && [ ! -e new2.csv ] &&
  says 2 log.csv --ties ./none.csv --metrics none.csv && [ ! -e none.csv ] && says 0 log.csv --ties /dev/null --metrics /dev/null
passed 'two outputs in one place are refused, by whatever path'

ln -s room/later.csv later.csv && says 0 log.csv --ties later.csv && [ -L later.csv ] && grep -q Ana room/later.csv
passed 'a link to where no file is yet is followed'

ln -s ring ring && ln -s nowhere/x.csv astray.csv && says 3 log.csv --ties ring && grep -q '"ring": it is a link' err &&
  says 3 log.csv --ties astray.csv && grep -q '"astray.csv": it is a link' err && [ -L astray.csv ]
passed 'a link that leads nowhere is refused'

says 3 log.csv --ties log.csv/x.csv && grep -q 'not a directory' err && says 2 log.csv --ties '' && grep -q '^pln: --ties: ""' err
passed 'a file is no folder, and nothing is no file'

says 2 - --contacts - < log.csv && grep -q '"-" is given 2 times' err
passed 'standard input is read once'

mkdir gone && (cd gone && rmdir ../gone && "$PLN" ../log.csv --ties x.csv) > stdout 2> err; code=$?
[ "$code" = 3 ] && grep -q '"x.csv"' err && ! grep -q Success err
passed 'a folder that is gone'

# A message must not end in a file that took the number of a closed stream.
rm -f t.csv
"$PLN" log.csv --ties t.csv <&- > stdout 2>&- && head -n 1 t.csv | grep -q '^contact_a,' &&
  { "$PLN" log.csv --ties t.csv >&- 2> err; [ $? = 3 ]; } && grep -q 'the files are written' err &&
  { "$PLN" - --ties t.csv <&- > stdout 2> err; [ $? = 3 ]; } && grep -q 'standard input' err
passed 'closed standard streams'

(ulimit -f 0; "$PLN" log.csv --ties t2.csv > /dev/null 2> /dev/null; [ $? = 3 ] && [ ! -e t2.csv ] && [ -z "$(ls -A | grep pln-)" ])
passed 'the limit on the size of files does not end the program in the middle'

name=$(printf 'odd\377\033.csv') && cp log.csv "$name" && says 0 "$name" --report r.json --full && iconv -f UTF-8 -t UTF-8 r.json > /dev/null
passed 'a file whose name is not UTF-8 does not spoil the report'

if [ "$(id -u)" = 0 ] && command -v setpriv > /dev/null; then
  chmod 755 . && mkdir -m 1777 shared && touch shared/theirs.csv mine.csv && chmod 666 shared/theirs.csv && chmod 444 mine.csv &&
    chown 65534 mine.csv && chmod 777 . && cp "$PLN" pln-copy && chmod 755 pln-copy && chmod 644 log.csv
  other () { setpriv --reuid=65534 --regid=65534 --clear-groups ./pln-copy log.csv --ties "$1" > stdout 2> err; }
  ! other shared/theirs.csv && grep -qi 'operation not permitted' err && [ "$(ls -A shared)" = theirs.csv ] &&
    ! other mine.csv && grep -q 'permission denied' err && other shared/new.csv && other shared/new.csv &&
    [ "$(ls -A shared | tr '\n' ' ')" = 'new.csv theirs.csv ' ]
  passed "others' files in a shared folder and write-protected ones stay"
  echo mine > victim && setpriv --reuid=65534 --regid=65534 --clear-groups ln -s ../victim shared/trap.csv &&
    says 3 log.csv --ties shared/trap.csv && grep -q 'another user' err && [ "$(cat victim)" = mine ] &&
    ln -s ../victim shared/own.csv && says 0 log.csv --ties shared/own.csv && grep -q Ana victim
  passed "another user's link in a shared folder is not followed"
  says 0 log.csv --ties shared/kept.csv && sum=$(cksum < shared/kept.csv) && journal=shared/.pln-0.journal &&
    setpriv --reuid=65534 --regid=65534 --clear-groups sh -c ": > $journal" &&
    printf 'run\tabcdef12\t1\nself\t%s\nfolder\t%s\nbegun\nmade\tkept.csv\nready\n' "$(stat -c %i $journal)" "$PWD/shared" \
      > journal && setpriv --reuid=65534 --regid=65534 --clear-groups sh -c "cat > $journal" < journal
  says 3 log.csv --ties shared/more.csv && grep -q 'journal' err && [ -s $journal ] && [ "$(cksum < shared/kept.csv)" = "$sum" ]
  passed "another user's journal in a shared folder is not believed"
else
  for i in 1 2 3; do n=$((n + 1)); echo "ok $n # SKIP needs root and setpriv"; done
fi
