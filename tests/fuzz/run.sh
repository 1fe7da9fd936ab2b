#!/bin/sh
# run.sh FOLDER: every fuzzer in FOLDER for FUZZ_SECONDS (60) each, from the
# kept corpus and the polluted files.  What it finds stays in FOLDER/found.
cd "$(dirname "$0")/../.." || exit 1
folder=$1 bad=0
mkdir -p "$folder/found"
for target in tests/fuzz/read_*.c tests/fuzz/fuzz_*.c; do
  name=$(basename "$target" .c)
  corpus=$folder/corpus/$name
  mkdir -p "$corpus"
  n=0
  for file in tests/data/*/*/in.csv tests/data/exports/*/*; do
    n=$((n + 1))
    [ -f "$file" ] && case $name in read_file | read_dialect) true ;; *) false ;; esac && cp "$file" "$corpus/seed-$n"
  done
  echo "$name"
  LSAN_OPTIONS=suppressions=tests/lsan.supp "$folder/$name" -max_total_time="${FUZZ_SECONDS:-60}" -max_len=8192 -timeout=20 -rss_limit_mb=2000 \
    -dict=tests/fuzz/words.dict -artifact_prefix="$folder/found/$name-" -print_final_stats=1 \
    "$corpus" "tests/fuzz/corpus/$name" > "$folder/$name.log" 2>&1 || bad=1
  grep -aE 'stat::number_of_executed_units|stat::average_exec|ERROR|SUMMARY|Assertion|assertion' "$folder/$name.log"
done
exit $bad
