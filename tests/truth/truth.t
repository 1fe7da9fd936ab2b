#!/bin/sh
# Every number and name that the report prints, page and --full, is what audit.py makes of the rows:
# the sample, and invented logs of other kinds (make_logs.py).
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1
if ! command -v python3 > /dev/null; then echo '1..0 # SKIP there is no python3'; exit; fi
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

holds () {                      # what, least number of statements, log, contacts and options ...
  what=$1 least=$2
  shift 2
  said=$(python3 tests/truth/audit.py "$PLN" "$work" "$@" 2>&1)
  count=$(echo "$said" | sed -n 's/ statements, 0 faults$//p')
  [ "${count:-0}" -ge "$least" ] && said=explained
  check "$what" explained "$said"
}

python3 tests/truth/make_logs.py "$work"
holds 'the sample' 20000 samples/interactions.csv samples/contacts.csv
holds 'an export of messages and connections: a star' 3000 "$work/star.csv" --me 'Me Roe'
holds 'nobody says who gave' 2800 "$work/undirected.csv" "$work/undirected_people.csv" --me 'Me Roe'
holds 'the same, with goals' 2800 "$work/undirected.csv" "$work/undirected_people.csv" --me 'Me Roe' \
  --goals "$work/undirected_goals.csv"
holds 'German' 3500 "$work/german.csv" --me 'Ich Selbst'
holds 'rows of several interactions or without a day, a big event' 4000 \
  "$work/weights.csv" "$work/weights_people.csv" --me 'Me Roe'
holds 'many went quiet, one alone brings a topic' 2700 \
  "$work/fading.csv" "$work/fading_people.csv" --me 'Me Roe'

for log in two one_row undated one_day three complete stated gatherings; do
  holds "an odd log: $log" 200 "$work/odd_$log.csv" --me 'Me Roe'
done

# The same logs with their rows in another order give the same bytes.
all_of_it () {                  # folder, log, options ...
  (cd "$1" && shift && "$PLN" "$@" --full --report r.json --metrics m.csv --ties t.csv \
    && cat r.json m.csv t.csv)
}
mkdir "$work/sorted"
for log in star undirected german weights fading; do
  { sed 1q "$work/$log.csv"; sed 1d "$work/$log.csv" | sort -t, -k3; } > "$work/sorted/$log.csv"
  me='Me Roe'
  [ $log = german ] && me='Ich Selbst'
  check "$log: the order of rows" "$(all_of_it "$work" $log.csv --me "$me" | cksum)" \
    "$(all_of_it "$work/sorted" $log.csv --me "$me" | cksum)"
done

# A section with nothing to say says why.
printf '%s\n' from,to,channel 'Me Roe,Ann Aa,call' 'Me Roe,Bea Bb,call' 'Ann Aa,Bea Bb,call' \
  'Bea Bb,Cem Cc,email' > "$work/bare.csv"
holds 'a log of four rows without dates' 400 "$work/bare.csv" --me 'Me Roe'
"$PLN" samples/interactions.csv -c samples/contacts.csv --full | grep '^[A-Z ,]*$' > "$work/all"
"$PLN" "$work/bare.csv" --me 'Me Roe' --full > "$work/bare.txt"
while read -r heading; do
  [ -z "$heading" ] || check "$heading" 1 "$(grep -A1 "^$heading" "$work/bare.txt" | grep -c '^  [^ ]\|^   ')"
done < "$work/all"

check 'nothing is explained under the name of something else' '' \
  "$("$PLN" explain | sed -n 's/^  \([a-z0-9_]*\)  .*/\1/p' | sort | uniq -d)"

echo "1..$n"
