#!/bin/sh
# Every fault of "make mutants" still applies, and the tests that it names exist.
cd "$(dirname "$0")/../.." || exit 1
. tests/tap.sh

found=$(perl tests/mutants/mutants.pl --check 2>&1)
check 'the list of faults is up to date' 0 $?
echo "$found" | sed 's/^/# /'
echo "1..$n"
