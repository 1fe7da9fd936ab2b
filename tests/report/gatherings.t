#!/bin/sh
# Overlap, bridges and kinds look at direct evidence first: being at the same gathering does not
# make people share contacts.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

tie () {                         # ends, column, files
  ends=$1 column=$2; shift 2
  "$PLN" "$@" --ties - | awk -F, -v e="$ends" -v c="$column" '
    NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) k = i; next }
    { gsub(/ Roe/, ""); if ($1 "-" $2 == e) printf "%s", $k == "" ? "none" : $k }'
}

# Known to each other: me, Ann and Bea; me and Cai; Cai and Dee. At one gathering: Ann, Cai and
# three strangers.
{ echo date,from,to; for pair in Ann-Bea Ann-Me Bea-Me Cai-Me Cai-Dee; do
  echo "2020-01-01,${pair%-*} Roe,${pair#*-} Roe"; done; } > "$work/known.csv"
printf 'date,event,attendees\n2020-01-08,fair,Ann Roe; Cai Roe; Pia Roe; Quy Roe; Rex Roe\n' > "$work/fair.csv"
set -- "$work/known.csv" "$work/fair.csv" --me 'Me Roe'
# Ann knows me and Bea, I know Ann, Bea and Cai: one of the two others is shared.
check 'Ann and me: 1 of 1 + 2 - 1' 0.5 "$(tie Ann-Me overlap "$@")"
check 'Ann and Bea: 1 of 1 + 1 - 1' 1 "$(tie Ann-Bea overlap "$@")"
check 'Cai and me share nobody, though Ann was at the fair' 0 "$(tie Cai-Me overlap "$@")"
check 'Ann and Cai met at the fair; both know me: 1 of 2 + 2 - 1' 0.333333333333333 "$(tie Ann-Cai overlap "$@" | cut -c1-17)"
check 'strangers at the fair are not embedded' 0 "$(tie Pia-Quy overlap "$@")"
check 'nor are they with Ann' 0 "$(tie Ann-Pia overlap "$@")"
check 'Cai is known through me alone' 1 "$(tie Cai-Me bridge "$@")"
check 'no way round' none "$(tie Cai-Me span "$@")"
check 'a gathering makes no bridges' 0 "$(tie Pia-Quy bridge "$@")"
check 'Ann and me have a way round' 2 "$(tie Ann-Me span "$@")"
for ends in Pia-Quy Pia-Rex Ann-Pia; do
  check "$ends: few shared contacts" scout "$(tie $ends kind "$@")"
done

# A statement is direct evidence, too.
printf 'name,knows\nPia Roe,Ann Roe\n' > "$work/knows.csv"
check 'Pia knows Ann: Cai shares her with Pia, 1 of 1 + 2 - 1' 0 "$(tie Pia-Quy overlap "$@" -c "$work/knows.csv")"
check 'Ann and Pia know each other; nobody is shared' 0 "$(tie Ann-Pia overlap "$@" -c "$work/knows.csv")"
printf 'name,knows\nPia Roe,Ann Roe\nPia Roe,Bea Roe\n' > "$work/knows.csv"
check 'Pia also knows Bea, like Ann: 1 of 2 + 1 - 1' 0.5 "$(tie Ann-Pia overlap "$@" -c "$work/knows.csv")"

# Where gatherings are all there is, they have to do; as where direct ties are the owner's alone.
set -- "$work/fair.csv" --no-me
check 'gatherings only: everybody shares everybody' 1 "$(tie Pia-Quy overlap "$@")"
{ echo date,from,to; for who in Ann Cai Pia Quy Rex; do echo "2020-01-01,Me Roe,$who Roe"; done; } > "$work/own.csv"
set -- "$work/own.csv" "$work/fair.csv" --me 'Me Roe'
check 'direct ties of the owner alone say nothing of the others' 1 "$(tie Pia-Quy overlap "$@")"

# One's own log with an event and one person in each row: what all rows of the evening say, holds for it.
evenings () {                    # direction of Bea's rows
  awk -v bea="$1" 'BEGIN {
    print "date,who,event,topic,direction"
    for (day = 1; day <= 9; day++) {
      print "2026-01-0" day ",Ann,Study circle,maths,got"
      print "2026-01-0" day ",Bea,Study circle,maths," bea } }' > "$work/evenings.csv"
  "$PLN" "$work/evenings.csv" --full
}
check 'all rows say got: taken from both' 1 "$(evenings got | grep -c 'taken from Ann (9) and Bea (9)')"
check '... and nothing was given' 0 "$(evenings got | grep -c 'You give')"
check 'all say gave: given to both' 1 "$(evenings gave > "$work/out"; sed 's/,got$/,gave/' "$work/evenings.csv" > "$work/gave.csv"
  "$PLN" "$work/gave.csv" --full | grep -c 'given to Ann (9) and Bea (9)')"
check 'they differ: the evening has no direction' 0 "$(evenings gave | grep -c 'With a direction')"
echo "1..$n"
