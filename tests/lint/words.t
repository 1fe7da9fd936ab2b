#!/bin/sh
# No more words that src/STYLE.md does not want than words.allowed has.
#   sh tests/lint/words.t [--accept | FILE...]
exec perl "$(dirname "$0")/words.pl" "$@"
