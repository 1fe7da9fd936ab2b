#!/bin/sh
# From nothing: pln alone, the demo, tables to fill in, and what was written.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1
samples=$PWD/samples
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
cd "$work" || exit 1
has () { grep -c -F -- "$1" "$2" | sed 's/^[1-9].*/yes/; s/^0$/no/'; }

"$PLN" > out 2> err
check 'pln alone says what to do' '0 5 ' "$? $(grep -c '' out) $(cat err)"
for word in 'pln demo' 'pln FILE.csv' 'pln template' 'pln --help'; do
  check "and names $word" yes "$(has "$word" out)"
done

"$PLN" demo > out 2> err
check 'the demo runs' 0 "$?"
check 'it writes the sample as it is' '' "$(for f in interactions contacts goals; do
  cmp pln-demo/$f.csv "$samples/$f.csv" 2>&1; done)"
check 'a map and a page' 'yes yes' "$([ -s pln-demo/map.png ] && echo yes) $(has '<svg' pln-demo/report.html)"
check 'it prints the report' yes "$(has 'IN SHORT' out)"
check 'and what to do next' yes "$(has 'pln-demo/ are' out)"
check 'nothing is said as an error but missing fonts' '' "$(grep -v 'fonts-noto' err)"
"$PLN" demo > again 2> err
check 'a second time is the same' '0 ' "$? $(cmp out again)"
echo '2026-01-01,Ana,me' >> pln-demo/interactions.csv
cp pln-demo/interactions.csv own.csv
"$PLN" demo > out 2> err
check 'what somebody changed is left alone' '2 yes' "$? $(has 'pln-demo/interactions.csv is there already' err)"
check 'to the byte' '' "$(cmp own.csv pln-demo/interactions.csv)"
"$PLN" demo 'look around' > out 2> err
check 'another folder will do' '0 yes' "$? $([ -s 'look around/report.html' ] && echo yes)"
"$PLN" demo a b > out 2> err
check 'one folder at a time' 2 "$?"
echo taken > file
"$PLN" demo file/x > out 2> err
check 'a file is no folder' '3 yes' "$? $(has 'cannot make the folder file/x' err)"

"$PLN" template > out 2> err
check 'tables to fill in' '0 ' "$? $(cat err)"
check 'it says what to type' yes "$(has '(cd my-network), and type: pln' out)"
(cd my-network && "$PLN" > ../report 2> ../err)
check 'which reads them' '0 ' "$? $(cat err)"
check 'as an own log' yes "$(has '  You  ' report)"
(cd my-network && "$PLN" check > ../checked)
check 'with all its columns' '' "$(grep -i 'not used\|left out' checked)"
check 'the ten rows are ten contacts' yes "$(has '10 ' checked)"
check 'whatever the folder' '0 ' "$("$PLN" my-network/interactions.csv --goals my-network/goals.csv 2>&1 > /dev/null; echo "$? ")"
"$PLN" my-network/interactions.csv --ties csv.csv > out
"$PLN" my-network/interactions.xlsx --ties xlsx.csv > out
check 'the workbook has the same rows' 'same 10' "$(cmp csv.csv xlsx.csv && echo same) $(wc -l < csv.csv)"
check 'days are days, and nothing is left out' ' 2026-01-12 is 12 January 2026' \
  "$("$PLN" check my-network/interactions.xlsx | sed -n '/left out/p; s/.*day;\( 2026.*\)/\1/p')"
(TZ=Asia/Tokyo LC_ALL=tr_TR.UTF-8 "$PLN" template elsewhere > out)
check 'its bytes depend on nothing' same "$(cmp my-network/interactions.xlsx elsewhere/interactions.xlsx && echo same)"
python3 - my-network/interactions.xlsx my-network/how-to-fill-in.txt > words << 'END'
import re, sys, zipfile
from xml.etree import ElementTree
book = zipfile.ZipFile(sys.argv[1])
parts = {name: ElementTree.fromstring(book.read(name)) for name in book.namelist()}
assert not book.testzip()
assert {i.date_time for i in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
ns = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
lists = [e.text.strip('"').split(',') for e in parts['xl/worksheets/sheet1.xml'].iter(ns + 'formula1')]
advice = re.sub(r'\s+', ' ', open(sys.argv[2]).read())
print('missing:', *[w for words in lists for w in words if w not in advice])
open('offered.csv', 'w').write('date,with,channel\n' + ''.join('2026-01-%02d,Ana Example,%s\n' % (i + 1, w) for i, w in enumerate(lists[0])))
END
check 'it offers the words of the page of advice' 'missing:' "$(cat words)"
check 'which pln knows' '' "$("$PLN" check offered.csv | grep -w other)"
echo ',,' >> my-network/contacts.csv
cp my-network/contacts.csv own.csv
"$PLN" template > out 2> err
check 'nothing that was filled in is written over' '2 ' "$? $(cmp own.csv my-network/contacts.csv)"

# A terminal is told what was written; a pipe is not.
terminal () { python3 -c 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)' "$@"; }
log="$samples/interactions.csv"
terminal "$PLN" "$log" --metrics m.csv --ties t.csv > out
check 'a terminal is told' yes "$(has 'Written: m.csv, t.csv' out)"
terminal "$PLN" "$log" --metrics m.csv -q > out
check 'unless it wants quiet' no "$(has 'Written' out)"
terminal "$PLN" "$log" --vault notes --metrics m.csv > out
check 'a folder of notes is told as one' yes "$(has 'Written: m.csv, notes/ (118 notes)' out)"
rm notes/*a*.md; kept=$(ls notes | wc -l)
terminal "$PLN" "$log" --vault notes/ > out
check 'with the number of those that changed' yes "$(has "Written: notes/ (118 notes, $((118 - kept)) new or changed)" out)"
terminal "$PLN" "$log" --vault notes > out
check 'if any did' yes "$(has 'Written: notes/ (118 notes, none changed)' out)"
terminal "$PLN" "$log" > out
check 'nothing written, nothing said' no "$(has 'Written' out)"
"$PLN" "$log" --metrics m.csv > out 2> err
check 'a pipe gets nothing more' 'no ' "$(has 'Written' out) $(cat err)"
echo "1..$n"
