#!/bin/sh
# The rules of axe-core on the page, where Python, a Chromium and npm are installed and the registry can be
# reached; what was fetched once stays in build/axe.  AXE names an axe.min.js that is there already.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export PLN LC_ALL=C.UTF-8 TZ=UTC
skip () { echo "1..0 # SKIP $1"; exit 0; }
python3 -c 'import sys; sys.path.insert (0, "tests/page"); import chromium; sys.exit (not chromium.find ())' 2> /dev/null ||
  skip 'no Chromium is installed, or no python3'

version=4.14.1 kept=build/axe
AXE=${AXE:-$kept/package/axe.min.js}
if [ ! -s "$AXE" ]; then
  command -v npm > /dev/null || skip 'no axe-core, and no npm to fetch it'
  mkdir -p $kept && (cd $kept && npm pack --silent --fetch-retries=0 --fetch-timeout=20000 axe-core@$version &&
    tar -xzf axe-core-$version.tgz package/axe.min.js) > /dev/null 2>&1 ||
    skip 'npm does not fetch axe-core'
fi
export AXE
exec python3 tests/page/axe.py
