#!/bin/sh
# What a legend says of the marks in a register is understood.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export PLN LC_ALL=C.UTF-8
exec perl tests/understanding/legend_words.pl
