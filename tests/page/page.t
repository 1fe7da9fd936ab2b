#!/bin/sh
# The page in a real browser, where Python and a Chromium are installed: search, cards, keys,
# filters, hidden names, hostile names, phone, paper.  tour.py says what is tried.
cd "$(dirname "$0")/../.." || exit 1
exec sh tests/page/tour.sh chromium
