#!/bin/sh
# Contacts with hostile names, through every way out of pln.
here=$(cd "$(dirname "$0")" && pwd)
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
export PLN LC_ALL=C TZ=UTC
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
perl -I"$here" "$here/names.pl" "$here/names.txt"
