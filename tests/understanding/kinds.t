#!/bin/sh
# Strangers' tables are read as a careful person reads them: a case is a folder
# in kinds/ with the files and "expect" (see kinds.pl).
#
#   sh tests/understanding/kinds.t [CASE]...
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
[ ! -w /dev/shm ] || export TMPDIR="${TMPDIR:-/dev/shm}"
export LC_ALL=C.UTF-8 TZ=UTC SOURCE_DATE_EPOCH=1798718400 # today is 31 December 2026
exec perl tests/understanding/kinds.pl "$PLN" tests/understanding/kinds "$@"
