#!/bin/sh
# The report as JSON keeps to the schema that is shipped with pln, which describes every member:
# the sample, a network without an owner, a star, no dates, pseudonyms, and logs of other kinds.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export LC_ALL=C TZ=UTC PYTHONDONTWRITEBYTECODE=1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

if ! command -v python3 > /dev/null 2>&1; then
  echo '1..0 # skip python3 is not installed'
  exit
fi
faults () { python3 tests/schema/validate.py src/report.schema.json "$@"; }

keeps () {                      # what, argument of pln ...
  what=$1; shift
  check "$what" '' "$("$PLN" "$@" --report "$work/report.json" 2>&1 > /dev/null
    faults "$work/report.json" 2>&1)"
}

check 'the schema describes every member, with its unit' '' "$(faults)"
keeps 'the sample, one page' samples/interactions.csv -c samples/contacts.csv
cp "$work/report.json" "$work/sample.json"
keeps 'the sample, all of it' samples/interactions.csv -c samples/contacts.csv --full
check 'JSON has all, whether or not the text has' '' "$(cmp "$work/report.json" "$work/sample.json")"
keeps 'goals' samples/interactions.csv -c samples/contacts.csv --goals samples/goals.csv
keeps 'chosen sections' samples/interactions.csv --sections weak,change
keeps 'nobody owns it' samples/interactions.csv --no-me --full
keeps 'with goals' samples/interactions.csv -c samples/contacts.csv --goals samples/goals.csv
keeps 'weighted paths' samples/interactions.csv --weighted-paths --half-life auto --seed 3
keeps 'under pseudonyms' samples/interactions.csv -c samples/contacts.csv --anonymise "$work/key"
keeps 'no dates' tests/data/fixture/weighted.csv --full
keeps 'an edge list' tests/data/networks/lesmis.csv
keeps 'the fixture' tests/data/fixture/interactions.csv -c tests/data/fixture/contacts.csv
for log in linkedin/connections-2024 linkedin/messages-2025 teams/german outlook/mail-german discord/2020 by-hand/durations; do
  keeps "$log" tests/data/exports/$log/*.csv
done
printf 'date,with\n2024-03-01,Ana\n2024-03-02,Ben\n2024-04-02,Ana\n' > "$work/star.csv"
keeps 'a star' "$work/star.csv" --full

# The words of the report are for people; all other texts are names, words or days.
check 'no figure is formatted for people' '' "$(python3 - "$work/sample.json" <<'END'
import json, re, sys
PROSE = {'version', 'title', 'question', 'sentences', 'facts', 'items', 'notes', 'attributes'}
def look(value, where):
    if isinstance(value, dict):
        for name, member in value.items():
            if name not in PROSE:
                look(member, f'{where}.{name}')
    elif isinstance(value, list):
        for item in value:
            look(item, where)
    elif isinstance(value, str) and re.search(
            r'^[\d., ]+%?$|\d{1,2} (January|February|March|April|May|June|July|August|September'
            r'|October|November|December) \d{4}|\band \d+ more\b', value):
        print(where, value)
look(json.load(open(sys.argv[1])), '$')
END
)"
check 'the last quarter is not over' '2016 4 False' "$(python3 -c '
import json, sys
row = json.load(open(sys.argv[1]))["change"]["quarters"][-1]
print(row["year"], row["quarter"], row["over"])' "$work/sample.json")"
check 'the form is named' urn:pln:report:1 \
  "$(sed -n 's/^ "$schema" : "\(.*\)",$/\1/p' "$work/sample.json")"

# All measures are in the registry.
check 'pln explain knows all members of contacts and ties' '' "$("$PLN" explain |
  sed -n 's/^  \([a-z][a-z0-9_]*\) .*/\1/p' > "$work/known"
  python3 -c '
import json, sys
known = set(open(sys.argv[2]).read().split()) | {"attributes"}
report = json.load(open(sys.argv[1]))
print(*sorted((set(report["contacts"][0]) | set(report["ties"][0])) - known))' \
    "$work/sample.json" "$work/known")"

# The schema can be broken.
sed 's/"isolates"/"Isolates"/' "$work/sample.json" > "$work/broken.json"
faults "$work/broken.json" > "$work/faults"
check 'a member renamed is noticed' 2 "$(grep -c solates "$work/faults")"
sed 's/"kind" : "anchor"/"kind" : "glue"/' "$work/sample.json" > "$work/broken.json"
faults "$work/broken.json" > "$work/faults"
check 'a word that is not foreseen is noticed' glue "$(grep -o glue "$work/faults" | head -n 1)"
echo "1..$n"
