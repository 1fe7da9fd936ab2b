#!/bin/sh
# demo.sh PROGRAM: the main job on the sample network, into demo/.
set -eu
program=${1:?usage: demo.sh PROGRAM}
samples=$(dirname "$0")
mkdir -p demo

"$program" "$samples/interactions.csv" --contacts "$samples/contacts.csv" \
  --map demo/map.svg --report demo/report.txt --metrics demo/metrics.csv --ties demo/ties.csv
"$program" "$samples/interactions.csv" --contacts "$samples/contacts.csv" \
  --map demo/map.png --report demo/report.html > /dev/null

cat <<END

The network is invented; $samples/README.md says what to look for in it. Written:
  demo/map.png, demo/map.svg      the map
  demo/report.txt, .html          the report above; the one for a browser holds the map
  demo/metrics.csv                every measure of every contact
  demo/ties.csv                   every tie, for pln and other programs
Then your own:  $program FILE.csv --map map.png
END
