#!/bin/sh
# Does pln read each table under cases/ as a careful human reads it?  Names of
# cases may be given: PLN=build/release/pln sh tests/understanding/understanding.t K04
here=$(cd "$(dirname "$0")" && pwd)
PLN=${PLN:-$here/../../build/release/pln}
PLN=$(cd "$(dirname "$PLN")" && pwd)/$(basename "$PLN")
[ ! -w /dev/shm ] || export TMPDIR="${TMPDIR:-/dev/shm}"
export PLN LC_ALL=C.UTF-8 SOURCE_DATE_EPOCH=1798718400 # today is 31 December 2026
exec perl "$here/understanding.pl" "$here/cases" "$@"
