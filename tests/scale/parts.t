#!/bin/sh
# A log, its ties and the ties of its parts are one network: what src/SCALE.md says adds up does.
cd "$(dirname "$0")/../.." || exit 1
top=$(pwd)
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$top/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
n=0

tell () {                       # what; the status of what came before decides
  status=$?
  n=$((n + 1))
  if [ $status = 0 ]; then echo "ok $n - $1"; else echo "not ok $n - $1"; fi
  [ $status = 0 ] || head -n 12 "$work/err" | sed 's/^/# /'
}

known () { cut -d, -f1-6,12 "$1"; }      # the columns that add up

same () {                       # two tables of ties
  known "$1" > "$work/one.csv" && known "$2" > "$work/other.csv" \
    && perl tests/scale/compare_ties.pl "$work/one.csv" "$work/other.csv" > "$work/err" 2>&1
}

last_day () { cut -d, -f1 "$1" | grep -E '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' | sort | tail -n 1; }

add_up () {                     # LOG FOLDER: the ties of each part, then of all
  perl tests/scale/split_log.pl "$1" "$2" || return 1
  day=$(last_day "$1")
  for part in 1 2 3; do
    "$PLN" ties --no-me "$2/part$part.csv" --as-of "$day" -o "$2/ties$part.csv" || return 1
  done
  "$PLN" ties --no-me "$2/ties1.csv" "$2/ties2.csv" "$2/ties3.csv" "$2/big.csv" --as-of "$day" -o "$2/added.csv"
}

mkdir "$work/samples" "$work/rows"
cp samples/interactions.csv "$work/samples/log.csv"
perl tests/scale/make_log.pl 20000 > "$work/rows/log.csv"
for log in samples rows; do
  at=$work/$log
  "$PLN" ties --no-me "$at/log.csv" -o "$at/whole.csv" 2> "$work/err"; tell "$log: ties"
  "$PLN" ties --no-me "$at/whole.csv" -o "$at/again.csv" 2> "$work/err" \
    && cmp "$at/whole.csv" "$at/again.csv" 2>> "$work/err"
  tell "$log: the ties of the ties are the same to the byte"

  add_up "$at/log.csv" "$at" 2> "$work/err" && same "$at/whole.csv" "$at/added.csv"
  tell "$log: the ties of three parts add up to those of the whole"
  "$PLN" ties --no-me "$at/ties3.csv" "$at/big.csv" "$at/ties1.csv" "$at/ties2.csv" --as-of "$day" 2> "$work/err" \
    | cmp - "$at/added.csv" 2>> "$work/err"
  tell "$log: in whatever order they come"
  [ "$(wc -l < "$at/big.csv")" -gt 1 ] && ! same "$at/whole.csv" "$at/ties1.csv"; tell "$log: and the parts say something"

  # A part as rows, the others as ties.
  "$PLN" ties --no-me "$at/ties1.csv" "$at/ties2.csv" "$at/part3.csv" "$at/big.csv" -o "$at/mixed.csv" \
    2> "$work/err" && same "$at/whole.csv" "$at/mixed.csv"
  tell "$log: ties of two parts and the rows of the third add up as well"
done
echo "1..$n"
