#!/bin/sh
# Who carries others: everybody whose loss would cost the owner people, also without a tie.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

# Pairs of given names, one day: everybody gets the same family name.
log () {                         # file, pairs
  { echo date,from,to; for pair in $2; do echo "2020-01-01,${pair%-*} Roe,${pair#*-} Roe"; done; } > "$work/$1.csv"
}
cells () {                       # file, owner, column
  "$PLN" --me "$2 Roe" "$work/$1.csv" --metrics - | awk -F, -v c="$3" '
    NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) k = i; next }
    { sub(/ Roe/, "", $1); if ($k != 0 && $k != "") printf "%s%s=%s", n++ ? " " : "", $1, $k }'
}
reach () {                       # file, owner, options
  f=$1 o=$2; shift 2
  "$PLN" --me "$o Roe" "$work/$f.csv" --sections reach --full "$@" | tr -s '\n ' '  '
}
says () {                        # what, words, text
  case $3 in *"$2"*) check "$1" "$2" "$2" ;; *) check "$1" "$2" "$3" ;; esac
}

# Krackhardt's kite. From Diane: Fernando and Garth, Heather, Ike; Jane is four steps away.
log kite 'Andre-Beverley Andre-Carol Andre-Diane Andre-Fernando Beverley-Diane Beverley-Ed Beverley-Garth
  Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth
  Fernando-Heather Garth-Heather Heather-Ike Ike-Jane'
check 'without Heather, Diane loses Ike' 'Heather=1' "$(cells kite Diane reach_lost)"
check 'at any distance, Heather carries two and Ike one' 'Heather=2 Ike=1' "$(cells kite Diane cut_off)"
check 'two ways to all but Ike and Jane' \
  'Andre=2 Beverley=2 Carol=2 Ed=2 Fernando=2 Garth=2 Heather=2 Ike=1 Jane=1' "$(cells kite Diane redundancy)"
check 'from Jane, each hangs on the next' 'Heather=2 Ike=3' "$(cells kite Jane reach_lost)"
text=$(reach kite Diane)
says 'the report names Heather, though she is no contact' \
  'Without Heather Roe (2 steps away) you would lose 1 person within three steps (2 at any distance).' "$text"
says 'and Ike, who carries Jane further out' \
  'Without Ike Roe (3 steps away) you would lose 1 person further out.' "$text"

# Two contacts lead to Xan, who alone knows five people; Zoe and Zed know nobody else.
log xan 'Me-Ann Me-Bea Ann-Xan Bea-Xan Xan-P1 Xan-P2 Xan-P3 Xan-P4 Xan-P5 Zoe-Zed'
check 'Xan carries five' 'Xan=5' "$(cells xan Me reach_lost)"
check 'two ways to Xan, one to the five, none to Zoe' \
  'Ann=2 Bea=2 P1=1 P2=1 P3=1 P4=1 P5=1 Xan=2' "$(cells xan Me redundancy)"
says 'the report says so' 'Without Xan Roe (2 steps away) you would lose 5 people within three steps.' "$(reach xan Me)"
says 'Xan is the door to the five' 'Xan Roe is your only way to 5 people.' \
  "$("$PLN" --me 'Me Roe' "$work/xan.csv" --sections short | tr -s '\n ' '  ')"
says 'who: P1 through Xan' 'only through Xan Roe' \
  "$("$PLN" who 'P1 Roe' --me 'Me Roe' "$work/xan.csv" | tr -s '\n ' '  ')"
{ echo name,field; for p in 1 2 3 4 5; do echo "P$p Roe,museums"; done; } > "$work/fields.csv"
says 'the field behind Xan' 'museums only through Xan Roe (2 steps away) (5 people)' \
  "$(reach xan Me -c "$work/fields.csv")"

# A second way to one of them: four are left.
log more 'Me-Ann Me-Bea Ann-Xan Bea-Xan Xan-P1 Xan-P2 Xan-P3 Xan-P4 Xan-P5 Bea-P1'
check 'a second way frees one' 'Xan=4' "$(cells more Me reach_lost)"
check 'one of the five has two ways' 'Ann=2 Bea=2 P1=2 P2=1 P3=1 P4=1 P5=1 Xan=2' "$(cells more Me redundancy)"
# A ring of five: nobody carries anybody for good, but three steps are no more enough.
log ring 'Me-Ann Ann-Bea Bea-Cai Cai-Dee Dee-Me'
check 'a ring: within three steps nobody is lost' '' "$(cells ring Me reach_lost)"
log big 'Me-Ann Ann-Bea Bea-Cai Cai-Dee Dee-Eve Eve-Fay Fay-Me'
check 'a ring of seven: the way round is too long' 'Ann=2 Bea=1 Eve=1 Fay=2' "$(cells big Me reach_lost)"
check 'but nobody is cut off' '' "$(cells big Me cut_off)"
echo "1..$n"
