#!/bin/sh
# What the map says around the drawing is true of this network: its title, its counts, its legend.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
cd "$work" || exit 1

words () {                       # of the map of a log, one text a line
  "$PLN" "$@" --map - 2> err | grep '<text' | sed 's/<[^>]*>//g'
}
says () {                        # what, yes or no, text, log and options
  what=$1 wanted=$2 text=$3
  shift 3
  check "$what" "$wanted" "$(words "$@" | grep -qF -- "$text" && echo yes || echo no)"
}

# Two circles of four, tied by Ann and Eve.
pairs='Ann Ben,Ann Cy,Ann Di,Ben Cy,Ben Di,Cy Di,Eve Flo,Eve Gil,Eve Hal,Flo Gil,Flo Hal,Gil Hal,Ann Eve'
{ echo from,to; echo "$pairs" | tr ', ' '\n,'; } > equal.csv
{ echo from,to,weight; echo "$pairs" | tr ', ' '\n,' | awk '{ print $0 "," NR }'; } > weighted.csv
says 'ties of one strength: the legend promises no widths' no 'the wider, the stronger' equal.csv
says '... and calls no tie weak' no weak equal.csv
says 'ties of many strengths: it does' yes 'the wider, the stronger' weighted.csv

# Seconds from zero are not days of a calendar.
{ echo time,from,to
  awk 'BEGIN { for (i = 0; i < 60; i++) print i * 3600 "," substr ("ABCDEF", i % 6 + 1, 1) "," substr ("BCDEFA", i % 6 + 1, 1) }'
} > clock.csv
says 'a clock without a calendar gives no date' no 1970 clock.csv
says '... but the day it is read on' yes 'as of day 2' clock.csv

# A log of one's own: the owner is drawn, and is not one of the people.
printf 'date,who\n2026-01-05,Ann\n2026-02-02,Ben\n2026-03-02,Cy\n' > own.csv
says 'a calendar gives one' yes 'on 2 March 2026' own.csv
says 'the owner is not counted' yes '3 people besides you, 3 ties' own.csv
says 'a tie of one call two months ago is not "quiet for long"' no 'quiet for long' own.csv

# Four coffees in June, then none for ten months: the report calls the tie dormant, so the map may not call it overdue.
{ echo date,from,to
  for day in 01 08 15 22; do echo 2025-06-$day,me,Ann; done
  for m in 01 02 03 04; do printf '2026-%s-10,me,Ben\n2026-%s-10,me,Cy\n' $m $m; done
  printf '2026-04-11,Ann,Ben\n2026-04-11,Ben,Cy\n2026-04-11,Cy,Ann\n'
} > silent.csv
says 'a dormant tie is at risk' yes 'silent longer than usual' silent.csv --me me
says '... but not overdue, which is said of active ones' no overdue silent.csv --me me

# Widths: the owner's ties and those of others have a measure each.
says 'two measures of width are told' yes 'your own compared with each other' silent.csv --me me
says '... and one is not' no 'your own compared with each other' weighted.csv

width_of () {                    # tie, as its tooltip begins: the width of its line
  "$PLN" silent.csv --me me --map - 2> err > map.svg
  class=$(sed -n "s/.*class=\"[^\"]* \(s[0-9]*\)\".*<title>$1:.*/\1/p" map.svg)
  sed -n "s/^\.$class{.*stroke-width:\([0-9.]*\).*/\1/p" map.svg
}
check 'a strong tie is wider than a weak one at risk' yes \
  "$(echo "$(width_of 'Ann – me') $(width_of 'Ben – me')" | awk '{ print ($1 > 0 && $1 < $2) ? "yes" : $0 }')"

# People who know each other; one more who only knows the owner; seven.
near='people who share many contacts stand near each other' alone='people seen only with you stand around you'
says 'all know each other' yes "$near" silent.csv --me me
says '... and nobody stands apart' no "$alone" silent.csv --me me
{ cat silent.csv; echo 2026-04-11,me,Dee; } > few.csv
says 'one knows only the owner: both' yes "$near" few.csv --me me
says '... rules are told' yes "$alone" few.csv --me me
{ cat few.csv; for p in Eli Fay Gus Hal Ida Jan; do echo 2026-04-11,me,$p; done; } > most.csv
says 'most know only the owner' yes "$alone" most.csv --me me
says '... so the other rule is not theirs' no "$near" most.csv --me me

echo "1..$n"
