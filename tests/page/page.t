#!/bin/sh
# The page in a real browser, where Python and a Chromium are installed: search, cards, keys,
# filters, hidden names, hostile names, phone, paper.  tour.py says what is tried.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export PLN LC_ALL=C.UTF-8 TZ=UTC
skip () { echo "1..0 # SKIP $1"; exit 0; }
command -v python3 > /dev/null 2>&1 || skip 'python3 is not installed'
for browser in chromium chromium-browser google-chrome chrome; do
  command -v $browser > /dev/null 2>&1 && exec python3 tests/page/tour.py
done
skip 'no Chromium is installed'
