#!/bin/sh
# The fuzzers' corpus and the polluted files once more, without the fuzzer.
cd "$(dirname "$0")/../.." || exit 1
folder=${PLN%/pln}/fuzz
n=0
for target in tests/fuzz/read_*.c tests/fuzz/fuzz_*.c; do
  name=$(basename "$target" .c)
  n=$((n + 1))
  case $name in read_*) more=tests/data ;; *) more= ;; esac
  if "$folder/$name" "tests/fuzz/corpus/$name" $more > /dev/null; then
    echo "ok $n - $name"
  else
    echo "not ok $n - $name"
  fi
done
echo "1..$n"
