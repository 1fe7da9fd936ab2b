#!/bin/sh
# What the report prints, in headings, columns and at the start of lines, pln explain explains: somebody
# who stumbles over a word asks for it as it stands there.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C.UTF-8 TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

# Names of files, channels, fields and circles, and the ranks of people, are the data's own words.
words () {                       # data ...: headings, columns and keys of the report, as Markdown has them
  "$PLN" "$@" --report "$work/page.md" > /dev/null && "$PLN" "$@" --full --report "$work/full.md" > /dev/null
  cat "$work/page.md" "$work/full.md" | awk '
    /^## / { sub(/^## /, ""); sub(/ \(.*/, ""); part = $0; print; next }
    /^\|[ :|-]*---/ { n = split(head, cell, / *\| */); for (i = 2; i < n; i++) if (cell[i] != "") print cell[i] }
    /^\|/ { head = $0; next }
    match($0, /^-? ?\*\*[^*]*\*\*/) && part !~ /^(What was read|What you would lose|How sure)/ {
      key = substr($0, RSTART, RLENGTH); gsub(/^-? ?\*\*|\*\*$/, "", key); sub(/ \([0-9]*\)$/, "", key); print key }' |
    tr -d '\\' | sort -u > "$work/words"
  while read -r word; do
    if sed 1d samples/contacts.csv | grep -qiwF "$word" || ! "$PLN" explain "$word" > /dev/null 2>&1
    then echo "$word"; fi
  done < "$work/words"
}

check 'the sample: all but two fields' 'health education
museums' "$(words samples/interactions.csv -c samples/contacts.csv)"
check 'without an owner' '' "$(words tests/data/networks/karate.csv --no-me)"
check 'what came out is not nothing' yes "$([ "$(wc -l < "$work/words")" -gt 9 ] && echo yes)"
for word in 'open circles' 'Reach 2' density build 'its edge' stated path news dormant 'long tie'; do
  "$PLN" explain "$word" > "$work/out" 2>&1
  check "$word" 0 $?
done
explains () {                    # name, words
  "$PLN" explain "$1" | tr -s '\n ' '  ' > "$work/out"
  check "$1: $2" 1 "$(grep -cF "$2" "$work/out")"
}
explains events 'The first day of a log is left out'
explains cluster 'a place that half of the members have'
check 'sorted, as the search needs' '' "$(sed -n 's/^  { "\([^"]*\)", .*/\1/p' src/report/commands/explain_words.c > "$work/list"
  LC_ALL=C sort "$work/list" | diff "$work/list" -)"
echo "1..$n"
