#!/bin/sh
# Every room, and every room within a room, includes only the headers and the
# outside libraries that this table gives it.  src/README.md explains the rooms.
cd "$(dirname "$0")/../.." || exit 1

# room | public headers (include/pln/) | rooms whose own headers it may include | libraries
table='
base|parallel_loop base buffer cell hash radix_sort string_pool||glib
text|email_and_url base cadence display_width escape format fuzzy hash text unicode vocabulary phrase_set||glib
scene|base scene booklet||glib
read/vocabulary|base phrase_set||glib
read/input|missing_file base buffer fuzzy text||glib uchardet
read/sources|base text|read/input read/people|glib archive zlib libxml libical
read/csv|base buffer cell string_pool text|read/input|glib csv
read/dates|base day_span weekday read text|read/vocabulary|glib
read/people|email_and_url base cell escape text unicode phrase_set vocabulary|read/vocabulary read/input|glib
read/sniff|base cell fuzzy read record text vocabulary phrase_set|read/vocabulary read/input read/csv read/dates read/people|glib
read/log|parallel_loop base cell day_span fuzzy hash phrase_set read record string_pool text unicode vocabulary escape|read/vocabulary read/input read/csv read/dates read/people read/sniff|glib
read/graphs|base|read/dates read/people|glib
read/evidence|base cadence phrase_set text|read/vocabulary read/dates read/people read/sniff|glib
read/columns|base day_span display_width escape phrase_set text vocabulary|read/vocabulary read/input read/dates read/people read/sniff read/evidence|glib
read/shapes|phrase_set text vocabulary|read/vocabulary read/dates read/people read/sniff read/evidence read/columns|glib
read/doubts|base escape phrase_set text|read/vocabulary read/input read/dates read/people read/sniff read/evidence read/columns|glib
read/understand|escape phrase_set text vocabulary|read/vocabulary read/input read/dates read/people read/sniff read/evidence read/columns read/shapes|glib
read/rows|email_and_url base cadence cell escape read record text unicode vocabulary phrase_set|read/vocabulary read/csv read/dates read/people read/sniff read/log read/evidence read/shapes read/understand|glib
read/profiles|base cell read record text|read/sniff read/rows|glib
read|parallel_loop base cell escape fuzzy hash read record text|read/input read/sources read/csv read/dates read/people read/sniff read/log read/rows read/graphs read/evidence read/doubts read/understand|glib
network/identity|email_and_url base escape fuzzy hash network radix_sort record text|network|glib
network/chance|parallel_loop base network record||glib
network/ties|parallel_loop base fuzzy hash network radix_sort record text vocabulary|network network/identity network/chance|glib
network/backtest|parallel_loop base hash network record|network network/ties network/chance|glib
network|parallel_loop base fuzzy graph network radix_sort record subject text|network/identity network/ties network/backtest network/chance|igraph glib
anonymise|email_and_url base cadence cell escape format keyfile network pseudonyms record string_pool text vocabulary||glib
measure/graph|base graph measure measure_table network|measure|glib
measure/paths|parallel_loop radix_sort base graph measure measure_table network news vocabulary|measure measure/graph|glib
measure/position|base graph measure measure_table network|measure measure/graph|igraph glib
measure/clusters|parallel_loop base graph measure measure_table network text vocabulary|measure measure/graph|igraph glib
measure/questions|base graph measure measure_table network questions vocabulary|measure|glib
measure/learning|radix_sort base graph subject learning measure measure_table network news track_record vocabulary|measure measure/paths|glib
measure|cpu parallel_loop base graph measure measure_table network learning|measure/graph measure/paths measure/position measure/clusters measure/learning|igraph glib
report|base format learning measure measure_table read record report text display_width|report/sections report/data|glib
report/data|base learning measure measure_table network record report text track_record|report report/sections report/earlier|glib
report/earlier|base learning measure measure_table network record report text||glib json-glib
report/sections|base cadence learning measure measure_table network read record text track_record display_width|report report/earlier|glib
report/tables|base escape measure measure_table network record report text display_width||glib
report/graph_files|base escape measure measure_table network record report text display_width|report/tables|glib
report/commands|email_and_url base escape fuzzy learning measure measure_table network questions read record report text vocabulary display_width|report report/sections report/tables|glib
report/notes|base weekday learning measure measure_table network notes record report text display_width unicode|report report/commands report/earlier report/sections report/writers|glib
report/page|base learning measure measure_table network record report text display_width escape|report report/writers|glib
report/paper|base booklet report|report|glib
report/writers|base escape measure measure_table network record text track_record display_width|report report/tables|glib json-glib
layout/placement|cpu parallel_loop radix_sort base hash layout measure measure_table network scene||glib
layout/drawing|base hash layout learning measure measure_table network scene text|layout layout/placement|glib
layout/quality|base layout measure measure_table network scene|layout layout/drawing|glib
layout|base format layout measure measure_table network scene|layout/placement layout/drawing layout/quality|glib
draw|base booklet draw escape scene text unicode||cairo pango glib zlib
cli/sandbox|base||glib linux sched termios
cli/writing|base|cli|glib
cli|missing_file parallel_loop base cell day_span draw escape format graph_formats fuzzy keyfile layout learning measure measure_table network notes pseudonyms questions read record report scene subject text display_width unicode|cli/sandbox cli/writing|glib archive
'
c_headers='assert|ctype|errno|fcntl|float|limits|locale|malloc|math|signal|stdarg|stdbool|stddef|stdint|stdio|stdlib|string|strings|time|unistd|iconv|sys/[a-z]+'

alternatives () { echo "$1" | sed 's/  */|/g'; }

check_room () {                 # room, public headers, rooms, libraries
  grep -n '^ *# *include' src/"$1"/*.[ch] /dev/null | grep -vE \
    "<($c_headers)\.h>|\"pln/($(alternatives "$2"))\.h\"|\"($(alternatives "$1 $3"))/[a-z0-9_]+\.h\"|<($(alternatives "$4"))(/[a-z0-9/_-]+|[a-z0-9_-]*)?\.h>" |
    sed 's/^/# /'
}

rows=$(echo "$table" | grep -c '|')
echo "1..$((rows + 1))"
n=0
echo "$table" | grep '|' | while IFS='|' read -r room own rooms outside; do
  n=$((n + 1))
  found=$(check_room "$room" "$own" "$rooms" "$outside")
  if [ -z "$found" ]; then echo "ok $n - $room"; else echo "$found"; echo "not ok $n - $room"; fi
done

# A folder that the table does not name could include anything.
unnamed=$(find src -name '*.[ch]' | sed 's|^src/||; s|/*[^/]*$||' | sort -u | while read -r room; do
  [ -z "$room" ] || echo "$table" | grep -q "^$room|" || echo "# $room is not in the table"
done)
if [ -z "$unnamed" ]; then echo "ok $((rows + 1)) - every room is in the table"
else echo "$unnamed"; echo "not ok $((rows + 1)) - every room is in the table"; fi
