#!/bin/sh
# Strangers' tables are read as a careful person reads them: a case is a folder
# in cases/ with the files and "expect" (see compare.pl).
#
#   sh tests/understanding/kinds.t [CASE]...
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH=1798718400 # today is 31 December 2026
[ $# -gt 0 ] || set -- $(ls tests/understanding/kinds)
n=0
for name in "$@"; do
  n=$((n + 1))
  if difference=$(perl tests/understanding/compare.pl "$PLN" "tests/understanding/kinds/$name"); then
    echo "ok $n - $name"
  else
    echo "not ok $n - $name"
    echo "# $difference"
  fi
done
echo "1..$n"
