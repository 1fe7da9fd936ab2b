#!/bin/sh
# Advice that holds a name from the data, pasted into a shell: it must give the very words that were meant.
here=$(cd "$(dirname "$0")" && pwd)
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
export PLN LC_ALL=C TZ=UTC
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
perl "$here/advice.pl"
