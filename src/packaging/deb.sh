#!/bin/sh
# deb.sh BUILD VERSION: builds the Debian package of what is committed, into BUILD/deb.
set -eu
build=$1 version=$2
if ! command -v dpkg-buildpackage > /dev/null || ! command -v dh > /dev/null; then
  echo 'deb: what builds packages is missing; install it: sudo apt-get install debhelper' >&2
  exit 1
fi
top=$(git rev-parse --show-toplevel)
room=$build/deb/pln-$version
rm -rf "$build/deb"
mkdir -p "$room"
git -C "$top" archive HEAD | tar -x -C "$room"
cp -R "$room/src/packaging/debian" "$room/debian"
# Its date is that of the commit, so that the same commit gives the same package.
date=$(git -C "$top" log -1 --format=%cD)
cat > "$room/debian/changelog" <<END
pln ($version) unstable; urgency=medium

  * Changes are listed in .github/CHANGELOG.md of the source.

 -- pln developers <pln@users.noreply.github.com>  $date
END
(cd "$room" && SOURCE_DATE_EPOCH=$(git -C "$top" log -1 --format=%ct) dpkg-buildpackage --build=binary --no-sign)
ls "$build"/deb/*.deb
