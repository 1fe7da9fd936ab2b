#!/bin/sh
# The same tour of the page in Firefox, where one is installed.
cd "$(dirname "$0")/../.." || exit 1
exec sh tests/page/tour.sh firefox
