#!/bin/sh
# make install puts exactly these files, and make uninstall takes them away.
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
expected='usr/bin/pln
usr/share/bash-completion/completions/pln
usr/share/fish/vendor_completions.d/pln.fish
usr/share/man/man1/pln.1
usr/share/pln/report.schema.json
usr/share/zsh/site-functions/_pln'
version=$(awk '$2 == "PLN_VERSION" { gsub (/"/, "", $3); print $3 }' include/pln/base.h)
echo 1..4
${MAKE:-make} -s install PREFIX=/usr DESTDIR="$work" > /dev/null 2>&1
found=$(cd "$work" && find . -type f | sed 's|^\./||' | LC_ALL=C sort)
[ "$found" = "$expected" ] || printf 'not '; echo 'ok 1 - the files are those'
[ "$("$work/usr/bin/pln" --version | head -n 1)" = "pln $version" ] || printf 'not '; echo 'ok 2 - the program runs'
head -n 1 "$work/usr/share/man/man1/pln.1" | grep -qF "\"pln $version\"" || printf 'not '; echo 'ok 3 - the man page names the version'
${MAKE:-make} -s uninstall PREFIX=/usr DESTDIR="$work" > /dev/null 2>&1
[ -z "$(find "$work" -type f)" ] || printf 'not '; echo 'ok 4 - uninstall takes them away'
