#!/bin/sh
# A diary is read as one, whatever word heads those its writer met.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export PLN LC_ALL=C.UTF-8
exec perl tests/understanding/diary_headers.pl
