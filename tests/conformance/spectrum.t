#!/bin/sh
# csv-spectrum, twelve small files and what they say as JSON, as its authors
# publish it for npm.  Skipped where it cannot be had.  Of location_coordinates
# the JSON gives another telephone number than the table; the table is right.
cd "$(dirname "$0")/../.." || exit 1
tool=$(cd "${PLN%/pln}/tests/tools" 2> /dev/null && pwd)/read_beside_json
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && timeout 60 npm pack csv-spectrum@2.0.0 --silent --cache "$folder/cache" &&
  tar xzf csv-spectrum-*.tgz) > /dev/null 2>&1
if [ ! -d "$folder/package/csvs" ]; then
  echo '1..0 # SKIP csv-spectrum cannot be had'
  exit 0
fi
echo 1..13
n=0
for table in "$folder"/package/csvs/*.csv; do
  n=$((n + 1))
  name=$(basename "$table" .csv)
  other=
  [ "$name" = location_coordinates ] && other='Contact Phone Number=2095257564'
  if out=$("$tool" "$table" "$folder/package/json/$name.json" ${other:+"$other"} 2>&1); then
    echo "ok $n - $name"
  else
    echo "$out" | sed 's/^/# /'
    echo "not ok $n - $name"
  fi
done
[ "$n" = 12 ] && echo 'ok 13 - twelve of them' || echo 'not ok 13 - twelve of them'
