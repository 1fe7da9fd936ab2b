#!/bin/sh
# Twice the input takes at most 2.5 times the processor time: all shapes, graphs and signs too, twofold
# at a time, up to two megabytes.
here=$(cd "$(dirname "$0")" && pwd)
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
exec perl "$here/doubling.pl" "$PLN" "${PLN%/pln}/tests/tools/base_cpu_time" 1 1000 2000000 "$@"
