#!/bin/sh
# A log of one's own with hardly a tie between others says no more about who knows whom than one
# without any: the notice names the share.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

# So many people I met, and so many pairs of them who met each other.
log () {                         # own ties, ties of others
  awk -v own="$1" -v others="$2" 'BEGIN { print "date,from,to"
    for (i = 1; i <= own; i++) print "2020-01-01,Me Roe,P" i " Roe"
    for (i = 1; i <= others; i++) print "2020-01-02,P" i " Roe,P" i + 1 " Roe" }' > "$work/log.csv"
  "$PLN" "$work/log.csv" --me 'Me Roe' --full --report "$work/r.json" > /dev/null
  star=$(tr -d '\n ' < "$work/r.json" | sed 's/.*"star":\([a-z]*\),"own_ties":\([0-9]*\).*/\1 \2/')
  said=$("$PLN" "$work/log.csv" --me 'Me Roe' --full | tr -s '\n ' '  ')
}
has () {                         # words
  case $said in *"$1"*) echo yes ;; *) echo no ;; esac
}

log 41 0
check 'all 41 are mine' 'true 41' "$star"
check 'and the report says so' yes "$(has 'Every tie in this data is yours')"
log 40 1
check '40 of 41 are mine' 'true 40' "$star"
check 'the report says how many' yes "$(has 'Nearly every tie in this data is yours (40 of 41, 98%)')"
check 'no effective size is given' no "$(has 'separate')"
check 'no circles either' no "$(has 'YOUR CIRCLES')"
"$PLN" check "$work/log.csv" --me 'Me Roe' | tr -s '\n ' '  ' > "$work/check"
check 'pln check says it as well' 1 "$(grep -c 'Nearly every tie in this data is yours (40 of 41, 98%)' "$work/check")"
log 38 2
check '38 of 40: 19 of 20' 'true 38' "$star"
log 38 3
check '38 of 41 are fewer' 'false 38' "$star"
check 'then the ties of others count' yes "$(has 'separate')"
log 5 1
check 'one tie among six is much' 'false 5' "$star"
log 1 0
check 'one tie alone is no star' 'false 1' "$star"
echo "1..$n"
