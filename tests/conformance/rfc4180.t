#!/bin/sh
# RFC 4180 by the classes of small suites of it (csv-test-data and the like):
# what is valid is read as it says, what is not is reported with its line.  Two
# of the rules are set aside on purpose: spaces around a cell are no part of a
# name, and a blank line is no row.
cd "$(dirname "$0")/../.." || exit 1
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
tool=$(cd "${PLN%/pln}/tests/tools" 2> /dev/null && pwd)/read_beside_json
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
n=0
tell () {                       # name; the status of the command before
  if [ "$?" = 0 ]; then ok=ok; else ok='not ok'; sed 's/^/# /' "$work/out"; fi
  n=$((n + 1))
  echo "$ok $n - $1"
}

# name, the table as printf writes it, what it says as JSON
valid () {
  printf "$2" > "$work/in.csv"
  printf '%s' "$3" > "$work/in.json"
  "$tool" "$work/in.csv" "$work/in.json" > "$work/out" 2>&1
  tell "$1"
}
echo 1..30
valid 'lines end with LF' 'who,where,why\nAna,Lima,art\n' '[{"who":"Ana","where":"Lima","why":"art"}]'
valid 'lines end with CRLF' 'who,where,why\r\nAna,Lima,art\r\n' '[{"who":"Ana","where":"Lima","why":"art"}]'
valid 'no line end at the end' 'who,where,why\nAna,Lima,art' '[{"who":"Ana","where":"Lima","why":"art"}]'
valid 'a header and no row' 'who,where,why\n' '[]'
valid 'an empty cell' 'who,where,why\nAna,,art\n' '[{"who":"Ana","where":"","why":"art"}]'
valid 'an empty cell at the end' 'who,where,why\nAna,Lima,\n' '[{"who":"Ana","where":"Lima","why":""}]'
valid 'a row of empty cells' 'who,where,why\n,,\nAna,Lima,art\n' '[{"who":"","where":"","why":""},{"who":"Ana","where":"Lima","why":"art"}]'
valid 'one column' 'who\nAna\nBen\n' '[{"who":"Ana"},{"who":"Ben"}]'
valid 'one column, no line end at the end' 'who\nAna' '[{"who":"Ana"}]'
valid 'one column, an empty cell in quotes' 'who\n""\nBen\n' '[{"who":""},{"who":"Ben"}]'
valid 'empty quotes' 'who,where,why\n"",Lima,""\n' '[{"who":"","where":"Lima","why":""}]'
valid 'the delimiter in quotes' 'who,where,why\nAna,"Lima, Peru",art\n' '[{"who":"Ana","where":"Lima, Peru","why":"art"}]'
valid 'a doubled quote' 'who,where,why\nAna,"the ""white"" city",art\n' '[{"who":"Ana","where":"the \"white\" city","why":"art"}]'
valid 'nothing but doubled quotes' 'who,where,why\nAna,"""""",art\n' '[{"who":"Ana","where":"\"\"","why":"art"}]'
valid 'a line end in quotes' 'who,where,why\nAna,"Lima\nPeru",art\nBen,Oslo,jazz\n' '[{"who":"Ana","where":"Lima\nPeru","why":"art"},{"who":"Ben","where":"Oslo","why":"jazz"}]'
valid 'CRLF in quotes' 'who,where,why\r\nAna,"Lima\r\nPeru",art\r\n' '[{"who":"Ana","where":"Lima\r\nPeru","why":"art"}]'
valid 'spaces in quotes stay' 'who,where,why\nAna," Lima ",art\n' '[{"who":"Ana","where":" Lima ","why":"art"}]'
valid 'spaces inside stay' 'who,where,why\nAna Ruiz,San  José,art\n' '[{"who":"Ana Ruiz","where":"San  José","why":"art"}]'
valid 'spaces before a cell go' 'who,where,why\nAna, Lima,art\n' '[{"who":"Ana","where":"Lima","why":"art"}]'
valid 'spaces behind a cell go' 'who,where,why\nAna,Lima ,art\n' '[{"who":"Ana","where":"Lima","why":"art"}]'
valid 'UTF-8 of four bytes' 'who,where,why\nAna,🏛,art\n' '[{"who":"Ana","where":"🏛","why":"art"}]'
valid 'a blank line is no row' 'who,where,why\n\nAna,Lima,art\n\n' '[{"who":"Ana","where":"Lima","why":"art"}]'
valid 'quotes around everything' '"who","where","why"\n"Ana","Lima","art"\n' '[{"who":"Ana","where":"Lima","why":"art"}]'

# name, what must be said, the table as printf writes it
wrong () {
  printf "$3" > "$work/in.csv"
  (cd "$work" && "$PLN" check in.csv) > "$work/out" 2>&1
  grep -qE "$2" "$work/out"
  tell "$1"
}
wrong 'fewer cells than the header' 'line 3' 'from,to,topic\nAna,Ben,art\nAna\nBen,Cai,jazz\n'
wrong 'more cells than the header' 'line 3' 'from,to,topic\nAna,Ben,art\nAna,Cai,art,jazz\nBen,Cai,jazz\n'
wrong 'a header that says nothing' 'line 1: none of the columns was recognised' 'qux,quux,quuz\nAna,Ben,art\n'
wrong 'a quote that is never closed' 'line 3' 'from,to,topic\nAna,Ben,art\nAna,"Cai,art\nBen,Cai,jazz\n'
wrong 'a quote inside quotes' 'line 3' 'from,to,topic\nAna,Ben,art\nAna,"Cai " Wen",art\nBen,Cai,jazz\n'
wrong 'text behind a closing quote' 'line 3' 'from,to,topic\nAna,Ben,art\nAna,"Cai"Wen,art\nBen,Cai,jazz\n'
wrong 'quotes inside a cell without' '2 used|3 used' 'from,to,topic\nAna,Ben,art\nAna,Cai "the" Wen,art\nBen,Cai,jazz\n'
