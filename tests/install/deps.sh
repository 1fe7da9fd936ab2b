#!/bin/sh
# deps.sh [--if-missing] [build]: installs the packages that building and testing pln need (with
# "build": that building needs), printing the command first.  --if-missing: only when something is
# missing.
set -u
if_missing=
[ "${1-}" != --if-missing ] || { if_missing=1; shift; }
wanted=${1-all}

has_tools () {
  for tool; do
    command -v "$tool" > /dev/null 2>&1 || return 1
  done
}

missing () {
  has_tools cc make pkg-config perl || return 0
  pkg-config --exists igraph pangocairo json-glib-1.0 glib-2.0 uchardet libarchive zlib libxml-2.0 libical || return 0
  echo '#include <csv.h>' | cc -E - > /dev/null 2>&1 || return 0
  fc-list 2> /dev/null | grep -qi 'DejaVuSans\.ttf' || return 0
  [ "$wanted" = build ] || has_tools prove xmllint pdftotext || return 0
  return 1
}

if [ -n "$if_missing" ] && ! missing; then
  exit 0
fi

as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
log=$(mktemp)
trap 'rm -f "$log"' EXIT

run () {
  echo "+ $*"
  "$@" || { echo "deps: '$*' failed; install the packages by hand and try again" >&2; exit 1; }
}

# What the command says is shown only when it fails.
run_quietly () {
  echo "+ $*"
  "$@" > "$log" 2>&1 && return
  cat "$log" >&2
  echo "deps: '$*' failed; install the packages by hand and try again" >&2
  exit 1
}

if [ "$wanted" = build ]; then
  apt_tests='' dnf_tests='' pacman_tests='' brew_tests=''
else
  apt_tests='perl libxml2-utils poppler-utils sqlite3' dnf_tests='libxml2 poppler-utils sqlite'
  pacman_tests='poppler sqlite' brew_tests='poppler sqlite'
fi

if command -v apt-get > /dev/null; then
  echo 'Installing what pln is built from; this takes a minute or so:'
  run_quietly $as_root apt-get update
  run_quietly $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    gcc libc6-dev make pkg-config libigraph-dev libcsv-dev libpango1.0-dev libcairo2-dev libjson-glib-dev \
    libglib2.0-dev libuchardet-dev libarchive-dev zlib1g-dev libxml2-dev libical-dev fontconfig fonts-dejavu-core \
    fonts-droid-fallback $apt_tests
elif command -v dnf > /dev/null; then
  run $as_root dnf install -y gcc make perl pkgconf igraph-devel libcsv-devel pango-devel cairo-devel json-glib-devel \
    glib2-devel uchardet-devel libarchive-devel zlib-devel libxml2-devel libical-devel fontconfig dejavu-sans-fonts $dnf_tests
elif command -v pacman > /dev/null; then
  run $as_root pacman -S --needed gcc make perl pkgconf igraph libcsv pango cairo json-glib glib2 uchardet libarchive \
    zlib libxml2 libical fontconfig ttf-dejavu $pacman_tests
elif command -v brew > /dev/null; then
  run brew install igraph libcsv pango cairo json-glib glib uchardet libarchive zlib libxml2 libical pkg-config font-dejavu \
    $brew_tests
else
  echo 'deps: no apt-get, dnf, pacman or brew here; please install igraph, libcsv, pango, cairo,' \
    'json-glib, glib, uchardet, libarchive, zlib, libxml2, libical (with headers), a C compiler, make, pkg-config, perl and the DejaVu fonts' >&2
  exit 1
fi
