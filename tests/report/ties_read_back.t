#!/bin/sh
# A table of ties reads back whole: the same ties, strengths, days, states and evidence, also of ties
# without contact. These have no state.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

again () {                       # what, owner, arguments of pln
  what=$1 me=$2; shift 2
  "$PLN" "$@" --ties "$work/one.csv" > "$work/out" 2>&1 &&
    "$PLN" "$work/one.csv" --me "$me" --ties "$work/two.csv" >> "$work/out" 2>&1
  check "$what" '' "$(diff "$work/one.csv" "$work/two.csv" 2>&1 | head -4)"
}
state () {                       # ends: strength, state and evidence
  awk -F, -v e="$1" 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
    { gsub(/ Roe/, ""); if ($1 "-" $2 == e) print $at["strength"] "/" $at["state"] "/" $at["evidence"] }' "$work/one.csv"
}

cat > "$work/log.csv" <<END
date,from,to,introduced_by
2020-01-01,Me Roe,Ann Roe,
2020-03-01,Me Roe,Bea Roe,Ann Roe
2020-03-01,Cai Roe,Me Roe,Dee Roe
END
printf 'date,event,attendees\n2020-02-08,fair,Ann Roe; Eve Roe; Fay Roe\n' > "$work/fair.csv"
cat > "$work/people.csv" <<END
name,knows,introduced_by,field
Eve Roe,Ann Roe,,x
Gus Roe,,Bea Roe,y
Hal Roe,Gus Roe,,z
Ida Roe,,,w
Jan Roe,,,w
END
again 'every kind of evidence' 'Me Roe' "$work/log.csv" "$work/fair.csv" -c "$work/people.csv" --me 'Me Roe' --infer field
check 'introduced, by a contacts file' 0//introduced "$(state Bea-Gus)"
check 'introduced, by a row' 0//introduced "$(state Dee-Me)"
check 'stated' 0//stated "$(state Gus-Hal)"
check 'inferred' 0//inferred "$(state Ida-Jan)"
check 'a gathering, and stated' event+stated "$(state Ann-Eve | sed 's|.*/||')"

printf 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Roe,https://x/a,,,,03 Mar 2019\nBea,Roe,https://x/b,,,,04 Apr 2020\n' > "$work/Connections.csv"
again 'connections, each with its day' 'Me Roe' "$work/Connections.csv" --me 'Me Roe'
check 'a connection has a day and no state' '0//stated 2019-03-03' \
  "$(state Ann-Me) $(awk -F, '/Ann/ { print $5 }' "$work/one.csv")"
printf 'from,to\nMe Roe,Ann Roe\nAnn Roe,"Roe, Bea ""B"""\n=Cai Roe,Me Roe\n' > "$work/bare.csv"
again 'no dates, odd names' 'Me Roe' "$work/bare.csv" --me 'Me Roe'
for options in '--as-of 2018' '--until 2015' '--half-life none' '--min-strength 0.5' '--infer field' '--channel-weight coffee=0'; do
  again "the sample with $options" 'Jo Hartley' samples/interactions.csv -c samples/contacts.csv $options
done
"$PLN" samples/interactions.csv --anonymise "$work/key.csv" --report "$work/r.json" > "$work/out"
me=$(tr -d '\n ' < "$work/r.json" | sed 's/.*"me":"\([^"]*\)".*/\1/')
stays () { cut -d, -f1-7,10,12 "$1"; } # all else was rounded after it was measured
for options in '' '--coarsen 3'; do
  "$PLN" samples/interactions.csv --anonymise "$work/key.csv" $options --ties "$work/one.csv" > "$work/out"
  "$PLN" "$work/one.csv" --me "$me" --ties "$work/two.csv" > "$work/out"
  stays "$work/one.csv" > "$work/first"
  stays "$work/two.csv" > "$work/second"
  check "under pseudonyms $options: months stay months, quarters quarters" '' "$(diff "$work/first" "$work/second" | head -4)"
done
echo "1..$n"
