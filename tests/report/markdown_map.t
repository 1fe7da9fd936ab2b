#!/bin/sh
# A report in Markdown shows the map that is written with it, by its path from the report.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
log=$PWD/tests/data/fixture/interactions.csv
mkdir -p "$work/reports/2026" "$work/maps (new)" "$work/far/away"
ln -s ../far/away "$work/reports/link"
cd "$work" || exit 1

shown () {                      # report, map: the line of the picture, and whether it leads to the map
  rm -f "$2"
  "$PLN" "$log" --report "$1" --map "$2" > /dev/null || return
  line=$(grep '\[The map\]' "$1")
  echo "$line"
  address=$(printf '%s' "$line" | perl -pe 's/^!?\[The map\]\((.*)\)$/$1/; s/%(..)/chr hex $1/ge')
  [ -f "$(dirname "$1")/$address" ] || echo 'leads nowhere'
}
check 'beside each other' '![The map](map.svg)' "$(shown r.md map.svg)"
check 'a PNG' '![The map](map.png)' "$(shown r.md map.png)"
check 'a PDF is a link, as pages do not show one' '[The map](map.PDF)' "$(shown r.md map.PDF)"
check 'the map in a folder below' '![The map](reports/map.svg)' "$(shown r.md reports/map.svg)"
check 'the map in a folder above' '![The map](../../map.svg)' "$(shown reports/2026/r.md map.svg)"
check 'in another branch' '![The map](../far/away/map.svg)' "$(shown reports/r.md ./far/../far/away/map.svg)"
check 'an absolute path' '![The map](../far/map.svg)' "$(shown reports/r.md "$work/far/map.svg")"
check 'through a link to a folder' '![The map](../../map.svg)' "$(shown reports/link/r.md map.svg)"
check 'signs of Markdown and of addresses' '![The map](maps%20%28new%29/a%5Bb%5D%231%3F%25.svg)' \
  "$(shown r.md 'maps (new)/a[b]#1?%.svg')"
check 'letters of all languages' '![The map](Übersicht-地图.svg)' "$(shown r.md Übersicht-地图.svg)"
check 'a name that looks like a scheme' '![The map](a%3Ab.svg)' "$(shown r.md a:b.svg)"
"$PLN" "$log" --report r.md > /dev/null
check 'without a map none is shown' 0 "$(grep -c 'The map' r.md)"
"$PLN" "$log" --report r.md --map - > map.svg
check 'a map on standard output has no path' 0 "$(grep -c 'The map' r.md)"
"$PLN" "$log" --report r.md --map map.svg > /dev/null
check 'the picture stands before the first section' 'map section' \
  "$(grep -oE '^(!\[The map|## )' r.md | head -n 2 | sed 's/.*map/map/; s/## /section/' | tr '\n' ' ' | sed 's/ $//')"
echo "1..$n"
