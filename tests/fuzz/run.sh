#!/bin/sh
# run.sh FOLDER [TARGET...]: every fuzzer in FOLDER (or those named) for
# FUZZ_SECONDS (60) each, from the kept corpus and the polluted files, then a
# table of how much was tried.  What it finds stays in FOLDER/found.
cd "$(dirname "$0")/../.." || exit 1
folder=$1 bad=0
shift
mkdir -p "$folder/found"
[ $# -gt 0 ] || set -- $(ls tests/fuzz/read_*.c tests/fuzz/fuzz_*.c | sed 's|.*/||; s|\.c$||')

# Longer input than this finds nothing new and is slow.
longest () {
  case $1 in
    read_numbers) echo 128 ;;
    read_dates) echo 192 ;;
    fuzz_escape) echo 256 ;;
    read_dialect) echo 2048 ;;
    read_shapes) echo 512 ;;
    read_sources) echo 2048 ;;
    *) echo 4096 ;;
  esac
}

# A small quarantine: the long one of AddressSanitizer costs more than the work.
export ASAN_OPTIONS=${ASAN_OPTIONS:-quarantine_size_mb=4:malloc_context_size=6}
export LSAN_OPTIONS=suppressions=tests/lsan.supp
for name; do
  corpus=$folder/corpus/$name
  mkdir -p "$corpus"
  n=0
  for file in tests/data/*/*/in.csv tests/data/exports/*/*; do
    n=$((n + 1))
    [ -f "$file" ] && case $name in read_file | read_dialect) true ;; *) false ;; esac && cp "$file" "$corpus/seed-$n"
  done
  "$folder/$name" -max_total_time="${FUZZ_SECONDS:-60}" -max_len="$(longest "$name")" -timeout=300 \
    -rss_limit_mb=2000 -dict=tests/fuzz/words.dict -artifact_prefix="$folder/found/$name-" \
    -print_final_stats=1 "$corpus" "tests/fuzz/corpus/$name" > "$folder/$name.log" 2>&1 || bad=1
  grep -aE 'ERROR|SUMMARY|[Aa]ssertion' "$folder/$name.log"
  awk -v name="$name" '/^stat::number_of_executed_units/ { runs = $2 } /^stat::average_exec/ { speed = $2 }
    / cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") edges = $(i + 1) }
    END { printf "%-14s %10d runs %7d a second %6d edges\n", name, runs, speed, edges }' "$folder/$name.log" |
    tee -a "$folder/table"
done
awk '{ runs += $2 } END { printf "%d runs in all since the table was begun\n", runs }' "$folder/table"
[ -z "$(ls -A "$folder/found")" ] || { echo "found:"; ls "$folder/found"; bad=1; }
exit $bad
