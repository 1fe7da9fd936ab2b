#!/bin/sh
# One network, one map: the same bytes from rows in another order, on one, two
# or four threads, and from arithmetic without fused multiply-add; and the map
# of 300 people stays small and whole.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
n=0

check () {                      # what, command ...
  n=$((n + 1)); what=$1; shift
  if "$@"; then echo "ok $n - $what"; else echo "not ok $n - $what"; fi
}

# 300 people in 12 groups, 1,000 ties.
awk 'BEGIN {
  srand (7); print "date,from,to"
  while (count < 1000) {
    a = int (rand () * 300); b = rand () < .88 ? int (a / 25) * 25 + int (rand () * 25) : int (rand () * 300)
    if (a == b || (a, b) in seen || (b, a) in seen) continue
    seen[a, b]; count++
    printf "2016-%02d-%02d,Given Fami%03d,Given Fami%03d\n", 9 + count % 4, 1 + count % 28, a, b
  }
}' > "$work/log.csv"
mkdir "$work/shuffled"          # the file's name is in the map's title
{ head -1 "$work/log.csv"; tail -n +2 "$work/log.csv" | sort -t, -k3; } > "$work/shuffled/log.csv"

map () {                        # name, log, option ...
  to=$1 log=$2; shift 2
  "$PLN" "$work/$log" --no-me --map "$work/$to.svg" "$@" > "$work/$to.txt" 2> "$work/$to.err"
}

same () { cmp -s "$work/map.svg" "$work/$1.svg"; }

map map log.csv --stats
map shuffled shuffled/log.csv && check 'rows in another order' same shuffled
for threads in 1 2 4; do
  map t log.csv --threads $threads && check "threads: $threads" same t
done
(GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4; export GLIBC_TUNABLES; map nofma log.csv)
check 'without fused multiply-add' same nofma
for layout in rings periods; do
  option=--layout=rings; [ $layout = periods ] && option=--periods=quarter
  map first log.csv $option; map second shuffled/log.csv $option --threads 1
  check "$layout: rows in another order, one thread" cmp -s "$work/first.svg" "$work/second.svg"
done

# Each of these ties is dormant, and its class says so.
bytes=$(wc -c < "$work/map.svg")
check "300 people and 1,000 ties in $bytes bytes, at most 210,000" test "$bytes" -le 210000
no_reference () { ! grep -qE 'href|url *\(|@import|<script|<image' "$work/map.svg"; }
check 'no reference to anything outside' no_reference
named=$(sed -n 's/.*people named  *\([0-9.]*\).*/\1/p' "$work/map.txt")
check "names that fit: $named, at least .9" awk "BEGIN { exit !($named >= .9) }"
zeros=$(grep -cE '(discs that overlap|names over names|names over discs|names off the page)  *0 ' "$work/map.txt")
check 'nothing over anything else' test "$zeros" -eq 4
echo "1..$n"
