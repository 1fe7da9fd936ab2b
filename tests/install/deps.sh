#!/bin/sh
# Installs the packages that building and testing pln need, printing the
# command first.  --if-missing: only when something is missing.
set -u

missing () {
  for tool in cc make pkg-config prove; do
    command -v "$tool" > /dev/null 2>&1 || return 0
  done
  pkg-config --exists igraph pangocairo json-glib-1.0 glib-2.0 uchardet libarchive libxml-2.0 libical || return 0
  echo '#include <csv.h>' | cc -E - > /dev/null 2>&1 || return 0
  fc-list 2> /dev/null | grep -qi 'DejaVuSans\.ttf' || return 0
  return 1
}

if [ "${1-}" = --if-missing ] && ! missing; then
  exit 0
fi

as_root=
[ "$(id -u)" = 0 ] || as_root=sudo

run () {
  echo "+ $*"
  "$@" || { echo "deps: '$*' failed; install the packages by hand and try again" >&2; exit 1; }
}

if command -v apt-get > /dev/null; then
  run $as_root apt-get update -q
  run $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
    gcc libc6-dev make pkg-config perl libigraph-dev libcsv-dev libpango1.0-dev libcairo2-dev \
    libjson-glib-dev libglib2.0-dev libuchardet-dev libarchive-dev libxml2-dev libical-dev fontconfig fonts-dejavu-core fonts-droid-fallback libxml2-utils poppler-utils sqlite3
elif command -v dnf > /dev/null; then
  run $as_root dnf install -y gcc make pkgconf perl igraph-devel libcsv-devel pango-devel \
    cairo-devel json-glib-devel glib2-devel uchardet-devel libarchive-devel libxml2-devel libical-devel fontconfig dejavu-sans-fonts libxml2 poppler-utils sqlite
elif command -v pacman > /dev/null; then
  run $as_root pacman -S --needed gcc make pkgconf perl igraph libcsv pango cairo json-glib glib2 uchardet libarchive libxml2 libical \
    fontconfig ttf-dejavu poppler sqlite
elif command -v brew > /dev/null; then
  run brew install igraph libcsv pango cairo json-glib glib uchardet libarchive libxml2 libical pkg-config font-dejavu poppler sqlite
else
  echo 'deps: no apt-get, dnf, pacman or brew here; please install igraph, libcsv, pango, cairo,' \
    'json-glib, glib, uchardet, libarchive, libxml2, libical (with headers), a C compiler, make, pkg-config, perl and the DejaVu fonts' >&2
  exit 1
fi
