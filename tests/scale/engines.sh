#!/bin/sh
# engines.sh PLN [ROWS]: the table of ties of one invented log, from pln and from each engine that is installed,
# one after the other: seconds, processor time, memory, and in how many ties they differ.  10,000,000 rows
# unless told: 5 GB in $TMPDIR.  NODE_PATH: where the library of DuckDB for Node is.
pln=${1:?usage: engines.sh PLN [ROWS]}
rows=${2:-10000000}
here=$(cd "$(dirname "$0")" && pwd)
bench=$(cd "$(dirname "$pln")/tests/bench" && pwd) || exit 2
pln=$(cd "$(dirname "$pln")" && pwd)/$(basename "$pln")
work=$(mktemp -d "${TMPDIR:-/tmp}/pln-engines.XXXXXX") || exit 3
server=
leave () {
  [ -z "$server" ] || as_server "$bin/pg_ctl" -D "$work/cluster" -m immediate stop > "$work/stopped" 2>&1
  rm -rf "$work"
}
trap leave EXIT
trap 'exit 130' INT TERM

as_server () {                  # the server does not run as root
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi
}

server_clock () {               # ticks of processor time of the server and of those it has started
  awk '{ print $14 + $15 + $16 + $17 }' "/proc/$(head -n 1 "$work/cluster/postmaster.pid")/stat"
}

step () {                       # name, further CPU seconds, command ...
  name=$1 further=$2; shift 2
  result=$("$bench/base_timed" 1 "$@")
  [ "$further" = 0 ] || sleep 1   # until the server has counted its worker
  [ "$further" = 0 ] || further=$(awk -v a="$clock" -v b="$(server_clock)" 'BEGIN { print (b - a) / 100 }')
  echo "$result" | awk -v name="$name" -v further="$further" '
    $1 == "failed" { printf "%-12s failed\n", name; exit }
    { printf "%-12s %8.1f s %8.1f CPU s %7.2f GB\n", name, $1, $3 + further, $2 / 1000 }'
}

compare () {
  [ ! -s ties.csv ] || perl "$here/compare_ties.pl" pln.csv ties.csv
  rm -f ties.csv
}

cd "$work" || exit 3
perl "$here/make_log.pl" "$rows" > log.csv
echo name,alias > aliases.csv
cp "$here"/../../samples/sql/*.sql .
step pln 0 "$pln" ties --no-me log.csv -o pln.csv
if node -e 'require ("@duckdb/node-api")' 2> found; then
  DUCKDB_MEMORY=${DUCKDB_MEMORY:-12GB} step DuckDB 0 node "$here/duckdb_csv.js" duckdb.sql ties.csv
  compare
fi
if command -v sqlite3 > found; then
  step SQLite 0 sh -c 'sqlite3 work.db < sqlite.sql > ties.csv'
  compare
  rm -f work.db
fi
for bin in /usr/lib/postgresql/*/bin; do [ ! -x "$bin/initdb" ] || break; done
if [ -x "$bin/initdb" ]; then
  mkdir cluster socket && chmod 711 .
  [ "$(id -u)" != 0 ] || chown postgres: cluster socket
  as_server "$bin/initdb" -D "$work/cluster" -U postgres -A trust -E UTF8 --no-sync > initialised 2>&1
  server=yes
  as_server "$bin/pg_ctl" -D "$work/cluster" -w -l "$work/cluster/log" \
    -o "-k '$work/socket' -c listen_addresses= -c fsync=off" start > started 2>&1
  clock=$(server_clock)
  step PostgreSQL yes sh -c "psql -qX -h '$work/socket' -U postgres -d postgres -f postgresql.sql > ties.csv"
  compare
fi
