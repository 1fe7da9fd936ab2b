#!/bin/sh
# Does pln foresee who meets again?  On the sample, on six past days: better than any half-life, as
# often as it says, and ties in each state meet again as often as its name promises.
#   backtest.t [LOG ...]   judges other logs (date,from,to) as well
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
backtest=$(dirname "${PLN:-build/release/pln}")/tests/backtest/cli_backtest
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

holds () {                      # number, at least, at most
  awk -v x="$1" -v least="$2" -v most="$3" \
    'BEGIN { print (x != "" && x + 0 >= least + 0 && x + 0 <= most + 0) ? "yes" : x }'
}
after () {                      # file, days, word: the number behind the word
  awk -v days="$2" -v word="$3" '$2 == days && $3 == "days" {
    for (i = 1; i < NF; i++) if ($i == word) { print $(i + 1) + 0; exit } }' "$1"
}
gain () {                       # file, days: chance less the best half-life
  sed -n "s/.* $2 days .*half-life [^,]*, \([-+.0-9]*\)).*/\1/p" "$1"
}
met () {                        # file, state: share of its ties that met again
  awk -v state="$2" '$1 == state { print ($2 >= 20) ? $5 : "few" }' "$1"
}

for log in samples/interactions.csv "$@"; do
  name=$(basename "$log" .csv)
  "$backtest" "$log" > "$work/out" 2> "$work/err"
  check "$name: tried without complaint" '0 ' "$? $(cat "$work/err")"
  for days in 30 90; do
    check "$name, $days days: no half-life does better" yes "$(holds "$(gain "$work/out" $days)" 0 1)"
    check "$name, $days days: as often as said" yes "$(holds "$(after "$work/out" $days calibration)" .85 1.15)"
  done
  [ "$log" != samples/interactions.csv ] ||
    check "$name: advice is tried" yes "$(grep -q '^  advice of Jo Hartley on 7 days, first conversation ' "$work/out" && echo yes || cat "$work/out")"
  active=$(met "$work/out" active)
  dormant=$(met "$work/out" dormant)
  check "$name: most of the active met again" yes "$([ "$active" = few ] && echo yes || holds "$active" .5 1)"
  check "$name: few of the dormant did" yes "$([ "$dormant" = few ] && echo yes || holds "$dormant" 0 .1)"
done

# The report's figures, worked out again in another language from tables as of past days.
again=$(python3 tests/backtest/introductions_again.py "$PLN" samples/interactions.csv samples/contacts.csv 'Jo Hartley')
"$PLN" samples/interactions.csv -c samples/contacts.csv --report "$work/report.json" > /dev/null
check 'what came of introductions, counted again' "$again" "$(python3 -c '
import json, sys
row = [row for row in json.load(open(sys.argv[1]))["track"]["kinds"] if row["kind"] == "introduce"][0]
print(row["named"], row["followed"], row["others"], "%.6f %.6f" % (row["of_as_many_others"], row["p"]))' "$work/report.json")"

# Nobody is "active" after a year of silence, however few their gaps were.
"${PLN:-build/release/pln}" samples/interactions.csv --ties "$work/ties.csv" > "$work/out" 2>&1
last=$(sed 1d "$work/ties.csv" | cut -d, -f6 | sort | tail -1)
check 'samples: no tie is active after a year of silence' 0 \
  "$(awk -F, -v year_ago="$(date -d "$last - 365 days" +%F)" \
    '$7 == "active" && $6 < year_ago' "$work/ties.csv" | wc -l)"
echo "1..$n"
