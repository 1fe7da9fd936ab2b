#!/bin/sh
# The script of the page means what its source means, however short it is made.
cd "$(dirname "$0")/../.." || exit 1
exec perl tests/page/strip.pl
