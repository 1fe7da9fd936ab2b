#!/bin/sh
# Every room includes only the headers, and the outside libraries, that the
# table in src/README.md gives it.
cd "$(dirname "$0")/../.." || exit 1

# room | own headers | outside headers (extended regular expressions)
table='
base|base|glib
scene|scene|glib
read|base record read|glib csv
network|base record network graph pseudonyms|igraph glib omp
measure|base record network graph measure learning|igraph glib omp
report|base record read network measure learning report|glib json-glib
layout|base record network measure scene layout|glib omp
draw|base scene draw|cairo pango glib
cli|base record read network pseudonyms graph measure scene layout draw report|glib
'
c_headers='assert|ctype|errno|fcntl|float|limits|locale|malloc|math|signal|stdarg|stdbool|stddef|stdint|stdio|stdlib|string|strings|time|unistd|iconv|sys/[a-z]+'

check_room () {
  room=$1 own=$2 outside=$3 bad=0
  own_re=$(echo "$own" | tr ' ' '|') outside_re=$(echo "$outside" | tr ' ' '|')
  for file in src/"$room"/*.[ch] src/"$room"/*/*.[ch]; do
    [ -e "$file" ] || continue
    grep -n '^ *# *include' "$file" | grep -vE \
      "<($c_headers)\.h>|\"pln/($own_re)\.h\"|\"($room/)?([a-z]+/)?[a-z0-9_-]+\.h\"|<($outside_re)(/[a-z0-9/_-]+|[a-z0-9_-]*)?\.h>" |
      sed "s|^|# $file:|" > /tmp/pln-lint.$$
    if [ -s /tmp/pln-lint.$$ ]; then cat /tmp/pln-lint.$$; bad=1; fi
  done
  rm -f /tmp/pln-lint.$$
  return $bad
}

rows=$(echo "$table" | grep -c '|')
echo "1..$rows"
n=0
echo "$table" | grep '|' | while IFS='|' read -r room own outside; do
  n=$((n + 1))
  if check_room "$room" "$own" "$outside"; then echo "ok $n - $room"; else echo "not ok $n - $room"; fi
done
