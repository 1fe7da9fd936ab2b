#!/bin/sh
# The queries of samples/sql give the ties that pln gives, in every engine that is installed: SQLite,
# PostgreSQL, and DuckDB as a program or as a library of Node.  ROWS rows of an invented log.
cd "$(dirname "$0")/../.." || exit 1
top=$(pwd)
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$top/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
server=
n=0

leave () {
  [ -z "$server" ] || as_server "$bin/pg_ctl" -D "$work/cluster" -m immediate stop > "$work/stopped" 2>&1
  rm -rf "$work"
}
trap leave EXIT
trap 'exit 1' HUP INT TERM

tell () {                       # what; the status of what came before decides
  status=$?
  n=$((n + 1))
  if [ $status = 0 ]; then echo "ok $n - $1"; else echo "not ok $n - $1"; fi
  [ $status = 0 ] || head -n 20 "$work/err" | sed 's/^/# /'
}

skip () {                       # engine, reason
  n=$((n + 1))
  echo "ok $n - $1 # SKIP $2"
}

# The engines: each runs in a folder with log.csv, aliases.csv and the queries, and writes ties.csv.
in_sqlite () { sqlite3 :memory: < sqlite.sql > ties.csv; }
in_postgresql () { psql -qX -h "$work/socket" -U postgres -d postgres -f postgresql.sql > ties.csv; }
in_duckdb () {
  if command -v duckdb > "$work/found"; then duckdb -csv < duckdb.sql > ties.csv
  else node "$top/tests/scale/duckdb_csv.js" duckdb.sql ties.csv; fi
}

as_server () {                  # the server does not run as root
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi
}

start_server () {
  for bin in /usr/lib/postgresql/*/bin "$(dirname "$(command -v initdb)")"; do
    [ -x "$bin/initdb" ] && break
  done
  [ -x "$bin/initdb" ] && command -v psql || return 1
  mkdir "$work/cluster" "$work/socket" && chmod 711 "$work" || return 1
  [ "$(id -u)" != 0 ] || chown postgres: "$work/cluster" "$work/socket" || return 1
  as_server "$bin/initdb" -D "$work/cluster" -U postgres -A trust -E UTF8 --no-sync || return 1
  server=yes
  as_server "$bin/pg_ctl" -D "$work/cluster" -w -l "$work/cluster/log" \
    -o "-k '$work/socket' -c listen_addresses= -c fsync=off" start
}

compare () {                    # engine, log
  (cd "$work/$2" && rm -f ties.csv && "in_$1" && perl "$top/tests/scale/compare_ties.pl" pln.csv ties.csv) \
    > "$work/err" 2>&1 && [ "$(wc -l < "$work/$2/ties.csv")" -gt 100 ]
  tell "$1: the ties of $2"
}

mkdir "$work/samples" "$work/rows"
cp samples/interactions.csv "$work/samples/log.csv"
printf '%s\n' name,alias 'Ana Ruiz,"Ruiz, Ana"' 'Ben Okafor,Ben Okafor (External)' 'Inês Carvalho,Ines Carvalho' \
  'Tomasz Zieliński,Tomasz Zielinski' > "$work/samples/aliases.csv"
perl tests/scale/make_log.pl "${ROWS:-100000}" > "$work/rows/log.csv"
echo name,alias > "$work/rows/aliases.csv"
as_of=2016-12-31                # of the samples; of the rows, the last day
for log in samples rows; do
  cp samples/sql/*.sql "$work/$log/"
  [ $log = rows ] || sed -i "s/CAST (NULL AS/CAST ('$as_of' AS/" "$work/$log"/*.sql
  "$PLN" ties --no-me "$work/$log/log.csv" $([ $log = rows ] || echo "--as-of $as_of") -o "$work/$log/pln.csv" 2> "$work/err"; tell "pln: the ties of $log"
done

if command -v sqlite3 > "$work/found"; then
  compare sqlite samples
  compare sqlite rows
else
  skip sqlite 'sqlite3 is not installed'
fi
if start_server > "$work/err" 2>&1; then
  compare postgresql samples
  compare postgresql rows
else
  skip postgresql 'a server of PostgreSQL is not installed, or does not start'
fi
if command -v duckdb > "$work/found" || node -e 'require ("@duckdb/node-api")' 2> "$work/err"; then
  compare duckdb samples
  compare duckdb rows
else
  skip duckdb 'neither duckdb nor @duckdb/node-api is installed'
fi
echo "1..$n"
