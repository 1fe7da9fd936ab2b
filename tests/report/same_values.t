#!/bin/sh
# "Museums" and "museums" are one field, tag, place and organisation everywhere: two tables of people
# that differ in case alone give the same outputs, to the byte.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH=1798718400
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

# Fields, organisations, places and tags (columns 3 to 6) with a capital: all of them, or the first, third ...
# of each.
capitals () {                   # 1: all
  perl -CSD -F, -ane 'BEGIN { $all = shift } sub capital { my ($at, $text) = @_;
      return $all || $times{"$at $text"}++ % 2 == 0 ? ucfirst $text : $text }
    if ($. > 1) { $F[$_] = capital ($_, $F[$_]) for 2 .. 4; $F[5] = join ";", map { capital (2, $_) } split /; */, $F[5] }
    print join ",", @F' "$1" samples/contacts.csv
}
capitals 1 > "$work/alike.csv"; capitals 0 > "$work/mixed.csv"
outputs () {                    # people
  mkdir -p "$work/$1"
  set -- "$1" "$PLN" samples/interactions.csv -c "$work/$1.csv"
  for kind in md json html; do
    "$2" "$3" "$4" "$5" --full --actions 20 --report "$work/$1/report.$kind" > /dev/null || return
  done
  "$2" "$3" "$4" "$5" --metrics "$work/$1/people.csv" --map "$work/$1/map.svg" > /dev/null &&
    "$2" "$3" "$4" "$5" --layout rings --by org --map "$work/$1/rings.svg" > /dev/null &&
    "$2" "$3" "$4" "$5" --infer place --ties "$work/$1/ties.csv" > /dev/null
}
echo 1..8
! cmp -s "$work/alike.csv" "$work/mixed.csv" && outputs alike && outputs mixed
passed 'both are read'
for file in report.md report.json report.html people.csv map.svg rings.svg ties.csv; do
  sed 's/alike\.csv/mixed.csv/g' "$work/alike/$file" > "$work/wanted"
  cmp -s "$work/wanted" "$work/mixed/$file"
  passed "$file"
done
