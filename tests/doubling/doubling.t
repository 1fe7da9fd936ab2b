#!/bin/sh
# Twice the input takes at most 2.5 times the processor time: in steps of eight, up to 150 kB or more.
#
#   PLN=build/release/pln sh tests/doubling/doubling.t [SHAPE]...
here=$(cd "$(dirname "$0")" && pwd)
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
timer=${PLN%/pln}/tests/tools/base_cpu_time
if [ $# = 0 ]; then
  set -- quotes joints brackets separators headers columns names cells sections dates weights aliases contacts goals circles pins
fi
exec perl "$here/doubling.pl" "$PLN" "$timer" 3 60 150000 "$@"
