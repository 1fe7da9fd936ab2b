#!/bin/sh
# What an output says does not depend on which other outputs are wanted, though only what they show
# is measured: every part of the report alone, and beside all tables.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
printf 'date,with\n2024-03-01,Ana\n2024-03-02,Ben\n2024-04-02,Ana\n' > "$work/star.csv"
parts='input glance learning reach clusters weak growth variety change month centrality method'

beside () {                     # what, options and files ...: each part, with and without the tables
  what=$1
  shift
  strange=
  for part in $parts page; do
    for full in '' --full; do
      case $part in page) chosen= ;; *) chosen="--sections $part" ;; esac
      "$PLN" "$@" $chosen $full > "$work/alone" 2> "$work/err" || strange="$strange $part$full:$?"
      "$PLN" "$@" $chosen $full --metrics "$work/m.csv" --ties "$work/t.csv" --report "$work/r.json" > "$work/all" 2> "$work/err"
      cmp -s "$work/alone" "$work/all" || strange="$strange $part$full"
    done
  done
  check "$what: the report" '' "$strange"
  "$PLN" "$@" --map "$work/alone.svg" > /dev/null 2>&1
  "$PLN" "$@" --map "$work/all.svg" --metrics "$work/m2.csv" --graph "$work/g.gexf" > /dev/null 2>&1
  check "$what: the map" same "$(cmp -s "$work/alone.svg" "$work/all.svg" && echo same)"
  strange=
  for part in $parts; do
    "$PLN" "$@" --sections "$part" --map "$work/part.svg" > /dev/null 2>&1
    cmp -s "$work/alone.svg" "$work/part.svg" || strange="$strange $part"
  done
  check "$what: the map beside each part" '' "$strange"
  check "$what: the table" same "$(cmp -s "$work/m.csv" "$work/m2.csv" && echo same)"
}

beside 'an owner' samples/interactions.csv -c samples/contacts.csv
beside 'weighted ways' samples/interactions.csv --weighted-paths
beside 'nobody owns it' tests/data/networks/lesmis.csv --no-me
beside 'a star' "$work/star.csv"
for measure in degree core stability reach1_share dw_reach constraint_ego; do
  "$PLN" samples/interactions.csv --size-by $measure --map "$work/$measure.svg" > /dev/null 2> "$work/err"
  check "circles by $measure" "Size: $(echo $measure | tr _ ' ')" "$(grep -o 'Size: [^<]*' "$work/$measure.svg")"
done
"$PLN" who 'Eve Lindqvist' samples/interactions.csv > "$work/card"
check 'a card' 0 $?
echo "1..$n"
