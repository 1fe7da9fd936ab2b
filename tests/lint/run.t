#!/bin/sh
# The runner of the tests: what is skipped has not passed.
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
printf 'echo ok 1; echo "ok 2 # SKIP no tool"; echo "ok 3 - third # skip no tool"; echo 1..3\n' > "$work/some.t"
printf 'echo "1..0 # skip nothing here"\n' > "$work/none.t"
printf 'echo ok 1; echo not ok 2; echo 1..2\n' > "$work/fails.t"
printf 'echo ok 1; echo 1..1; exit 3\n' > "$work/ends.t"

last () {
  JOBS=1 perl tests/run "$@" 2>&1 | tail -1
}

check 'some are skipped' '1 tests passed, 0 failed, 2 skipped' "$(last "$work/some.t")"
check 'a file is skipped' '1 tests passed, 0 failed, 3 skipped' "$(last "$work/some.t" "$work/none.t")"
check 'one fails' '1 tests passed, 1 failed' "$(last "$work/fails.t")"
check 'a program ends badly' '1 tests passed, 1 failed' "$(last "$work/ends.t")"
check 'the reasons are given' 2 "$(JOBS=1 perl tests/run "$work/some.t" "$work/none.t" 2>&1 | grep -c '^skipped, ')"
JOBS=1 perl tests/run "$work/none.t" > /dev/null 2>&1
check 'nothing passed' 1 $?
echo "1..$n"
