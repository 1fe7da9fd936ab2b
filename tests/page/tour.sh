# tour.sh BROWSER: the tour of the page in chromium or firefox, if it and Python are installed.
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export PLN LC_ALL=C.UTF-8 TZ=UTC
python3 -c "import sys; sys.path.insert (0, 'tests/page'); import $1; sys.exit (not $1.find ())" 2> /dev/null ||
  { echo "1..0 # SKIP no $1 is installed, or no python3"; exit 0; }
exec python3 tests/page/tour.py "$1"
