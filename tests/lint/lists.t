#!/bin/sh
# No word stands twice in a list of words.
cd "$(dirname "$0")/../.." || exit 1
echo 1..1
found=$(find src -name '*.c' -exec perl tests/lint/lists.pl {} + | sort)
if [ -z "$found" ]; then
  echo 'ok 1 - no word twice in a list'
else
  echo "$found" | sed 's/^/# /'
  echo 'not ok 1 - no word twice in a list'
fi
