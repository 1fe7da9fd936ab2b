#!/bin/sh
# organisation.sh PLN [PEOPLE [ROWS [PARTS]]]: the log of an organisation that is too large for one run,
# added up part by part in DuckDB with 6 GB, and its ties read by pln: seconds, processor time and memory
# of each step, and how the report begins.  200,000 people and 100,000,000 rows in 12 parts unless told:
# 5 GB in $TMPDIR.  Needs the library of DuckDB for Node (npm install @duckdb/node-api, NODE_PATH).
pln=${1:?usage: organisation.sh PLN [PEOPLE [ROWS [PARTS]]]}
people=${2:-200000} rows=${3:-100000000} parts=${4:-12}
bench=$(cd "$(dirname "$pln")/tests/bench" && pwd) || exit 2
pln=$(cd "$(dirname "$pln")" && pwd)/$(basename "$pln")
here=$(cd "$(dirname "$0")" && pwd)
sql=$here/../../samples/sql
last_day=2024-12-30
work=$(mktemp -d "${TMPDIR:-/tmp}/pln-organisation.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

step () {                       # name, command ...
  name=$1; shift
  result=$("$bench/base_timed" 1 "$@") || { echo "$name: failed: $*"; exit 1; }
  echo "$result" | awk -v name="$name" '{ printf "%-32s %8.1f s %8.1f CPU s %7.2f GB\n", name, $1, $3, $2 / 1000 }'
}

size () {                       # file ...
  cat "$@" | awk 'END { printf "%d rows, ", NR }'
  cat "$@" | wc -c | awk '{ printf "%.2f GB\n", $1 / 1e9 }'
}

step 'the log' "$bench/base_make_organisation" "$people" "$rows" "$parts" 7 "$work"
size "$work"/*/log.csv "$work/big.csv"
part=1
while [ "$part" -le "$parts" ]; do
  cd "$work/$part" || exit 3
  cp "$sql/ties.sql" .
  sed "s/CAST (NULL AS DATE) AS as_of/DATE '$last_day' AS as_of/" "$sql/duckdb.sql" > duckdb.sql
  echo 'name,alias' > aliases.csv
  DUCKDB_MEMORY=6GB step "part $part: DuckDB" node "$here/duckdb_csv.js" duckdb.sql ../ties-$part.csv
  if [ "$part" = 1 ]; then
    step 'part 1: pln ties' "$pln" ties log.csv --as-of "$last_day" -o own.csv
    perl "$here/compare_ties.pl" own.csv ../ties-1.csv
  fi
  cd "$work" && rm -rf "./$part"
  part=$((part + 1))
done
size "$work"/ties-*.csv
step 'pln check, all parts' "$pln" check "$work"/ties-*.csv "$work/big.csv" --as-of "$last_day"
step 'pln ties, all parts' "$pln" ties "$work"/ties-*.csv "$work/big.csv" --as-of "$last_day" -o "$work/all.csv"
size "$work/all.csv"
step 'pln, its report' "$pln" "$work"/ties-*.csv "$work/big.csv" --as-of "$last_day" --report "$work/report.md"
head -n 12 "$work/report.md"
