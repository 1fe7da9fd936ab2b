#!/bin/sh
# Reads and writes that are interrupted, or do only a part, give the same files.
. "$(dirname "$0")/../tap.sh"
here=$(cd "$(dirname "$0")" && pwd)
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
export LC_ALL=C TZ=UTC OMP_NUM_THREADS=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
if ! cc -std=gnu11 -D_GNU_SOURCE -O1 -fPIC -shared -o interrupt.so "$here/interrupt.c" -ldl 2> /dev/null; then
  echo '1..0 # SKIP no compiler here'
  exit 0
fi
awk 'BEGIN {
  print "date,from,to,topic"
  for (i = 0; i < 4000; i++)
    printf "2024-%02d-%02d,Person %c%d,Person %c%d,topic %d\n", i % 12 + 1, i % 28 + 1, 65 + i % 26, i % 7, 65 + i % 25, i % 11, i % 5
}' > log.csv
printf 'Person A0;Person Alpha\nPerson B1;Person Beta\n' > aliases.csv
echo 'me = Person A1' > pln.conf
run () {                        # folder
  mkdir "$1"
  "$PLN" log.csv --aliases aliases.csv --metrics "$1/m.csv" --ties "$1/t.csv" --report "$1/r.json" --graph "$1/g.dot" > "$1/out" 2> "$1.err"
  echo $? > "$1/code"
  "$PLN" ties log.csv -o "$1/pieces.csv" 2>> "$1.err"
  "$PLN" - --ties - < log.csv > "$1/piped" 2>> "$1.err"
  "$PLN" log.csv --anonymise key.csv --ties "$1/hidden.csv" > /dev/null 2>> "$1.err"
}
run whole
(LD_PRELOAD=$work/interrupt.so; export LD_PRELOAD; run parts)
check 'the run itself is sound' 0 "$(cat whole/code)"
check 'interrupted, it ends as well' 0 "$(cat parts/code)"
for file in $(ls whole); do
  check "$file is the same" same "$(cmp "whole/$file" "parts/$file" > /dev/null 2>&1 && [ -s "parts/$file" ] && echo same)"
done
check 'no other file' "$(ls whole)" "$(ls -A parts)"
echo "1..$n"
