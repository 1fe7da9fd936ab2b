#!/bin/sh
# --anonymise: no name, e-mail, organisation or address of the input stands in
# any byte of any output; the key file alone tells who is who.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

outputs () {                    # folder, options and files ...: every kind of output, full and on one page
  folder=$1
  shift
  mkdir -p "$folder"
  for kind in svg png pdf; do
    "$PLN" "$@" --map "$folder/map.$kind" > "$folder/page.out" 2>> "$folder/err" || echo failed >> "$folder/err"
  done
  for kind in txt md html json; do
    "$PLN" "$@" --full --actions 100 --report "$folder/report.$kind" > "$folder/full.out" 2>> "$folder/err" ||
      echo failed >> "$folder/err"
  done
  for kind in graphml gml gexf dot net dl; do
    "$PLN" "$@" --graph "$folder/graph.$kind" --metrics "$folder/metrics.csv" --ties "$folder/ties.csv" \
      > "$folder/page.out" 2>> "$folder/err" || echo failed >> "$folder/err"
  done
}
leaks () {                      # folder, file of secrets, one a line: those found in any file, spaces apart or not
  for file in "$1"/*; do
    tr -s ' \n' '  ' < "$file" | grep -aoiF -f "$2"
  done | sort -u | head -n 5 | paste -sd' ' -
}
parts () {                      # folder, file of words: those found as words in any text
  for file in "$1"/*; do
    case $file in
      *.png | *.pdf) ;;         # three letters stand in any picture
      *) tr -s ' \n' '  ' < "$file" | grep -aowiF -f "$2" ;;
    esac
  done | sort -u | head -n 5 | paste -sd' ' -
}

# The samples: every name in every spelling, e-mail and organisation.
{
  sed 1d samples/contacts.csv | cut -d, -f1,2,4 | tr ',' '\n'
  sed '1d; s/"Ruiz, Ana"/Ana Ruiz/g' samples/interactions.csv | cut -d, -f2,3 | tr ',;' '\n\n'
  echo 'Ruiz, Ana'
} | sed 's/^ *//; s/ *$//' | tr -s ' ' | grep -v '^$' | grep -E '..' | sort -u > "$work/secrets"
check 'the samples have secrets' yes "$([ "$(wc -l < "$work/secrets")" -gt 250 ] && echo yes)"
outputs "$work/named" samples/interactions.csv -c samples/contacts.csv
check 'and without --anonymise they are found' yes "$([ -n "$(leaks "$work/named" "$work/secrets")" ] && echo yes)"
outputs "$work/out" samples/interactions.csv -c samples/contacts.csv --anonymise "$work/key"
check 'every output is written' '' "$(cat "$work/out/err")"
check 'none of them is in any output' '' "$(leaks "$work/out" "$work/secrets")"
{
  sed 1d samples/contacts.csv | cut -d, -f1
  sed 1d samples/contacts.csv | cut -d, -f2 | cut -d@ -f1 | tr '.' ' '
  sed '1d; s/"Ruiz, Ana"/Ana Ruiz/g' samples/interactions.csv | cut -d, -f2,3 | tr ',;' '\n\n'
} | tr ' ' '\n' | grep -E '...' | sort -u > "$work/parts"
check 'names have parts' yes "$([ "$(wc -l < "$work/parts")" -gt 230 ] && echo yes)"
check 'and without --anonymise these are found' yes "$([ -n "$(parts "$work/named" "$work/parts")" ] && echo yes)"
check 'none of them is a word of any output' '' "$(parts "$work/out" "$work/parts")"
unpacked () {                   # folder: what the PDF's streams hold, in the folder beside
  mkdir -p "$1.pdf"
  perl -MCompress::Zlib -0777 -ne 'while (/stream\r?\n(.*?)\r?\nendstream/gs) { print uncompress ($1) // "" }' \
    "$1/map.pdf" > "$1.pdf/streams"
  if command -v pdftotext > /dev/null 2>&1; then pdftotext "$1/map.pdf" "$1.pdf/words"; fi
}
unpacked "$work/out"
check 'the PDF has streams' yes "$([ "$(wc -c < "$work/out.pdf/streams")" -gt 10000 ] && echo yes)"
check 'which tell no name' '' "$(leaks "$work/out.pdf" "$work/secrets")$(parts "$work/out.pdf" "$work/parts")"
unpacked "$work/named"
if [ -e "$work/named.pdf/words" ]; then
  check 'but they stand in it without --anonymise' yes "$([ -n "$(parts "$work/named.pdf" "$work/parts")" ] && echo yes)"
else
  n=$((n + 1))
  echo "ok $n # skip pdftotext is not installed"
fi
check 'no day is told' '' "$(grep -ohE '20[0-9]{2}-[0-9]{2}-[0-9]{2}|[0-9]+ (January|February|March|April|May|June|July|August|September|October|November|December) 20[0-9]{2}' "$work"/out/* | head -n 3 | paste -sd' ' -)"
check 'months are' yes "$(grep -q 'October 2016' "$work/out/page.out" && grep -q ',2016-10,' "$work/out/metrics.csv" && echo yes)"
check 'the key file knows all' 121 "$(grep -c '^P-' "$work/key")"
check 'and is private' 600 "$(stat -c %a "$work/key")"
check 'figures stay: people and ties' "$(wc -l < "$work/named/metrics.csv") $(wc -l < "$work/named/ties.csv")" \
  "$(wc -l < "$work/out/metrics.csv") $(wc -l < "$work/out/ties.csv")"
strengths () { awk -F, 'NR > 1 { printf "%.2g\n", $4 }' "$1" | sort | awk '{ sum += $1 } END { printf "%d\n", sum / 10 }'; }
check 'figures stay: strengths' "$(strengths "$work/named/metrics.csv")" "$(strengths "$work/out/metrics.csv")"
check 'with three digits' '' "$(awk -F, 'FNR > 1 { gsub (/^0\.0*|\./, "", $4); if (length ($4) > 3) print $4 }' "$work/out/metrics.csv" "$work/out/ties.csv")"

# The same pseudonyms with the same key, others with another.
"$PLN" samples/interactions.csv -c samples/contacts.csv --anonymise "$work/key" > "$work/again"
check 'the same key gives the same page' same "$(cmp -s "$work/again" "$work/out/page.out" && echo same)"
cp "$work/key" "$work/before"
"$PLN" samples/interactions.csv --anonymise "$work/key" > "$work/part"
ana () { grep '"Ana Ruiz"' "$1" | cut -d, -f1 | sort -u; }
check 'and the same to Ana in another run' "$(ana "$work/before")" "$(ana "$work/key")"
"$PLN" samples/interactions.csv -c samples/contacts.csv --anonymise "$work/key2" > /dev/null
check 'another key another one' differs "$([ "$(ana "$work/key")" = "$(ana "$work/key2")" ] || echo differs)"

# Names in odd places: topics, events, channels, notes, columns, file names.
room="$work/zorro-mayfield"
mkdir "$room"
cat > "$room/mayfield log.csv" <<'END'
date,from,to,event,channel,topic,note,link
2024-01-02,Zorro Mayfield,Quentin Abelard,,call to Quentin,advice from Zorro,met Xaver,https://quux.example/zm
2024-01-05,Quentin Abelard,Zorro Mayfield,,mail,Vexcorp tools;gardening,,www.quux.example
2024-02-03,"Mayfield, Zorro",Ysolde Brandywine,Vexcorp picnic,party,gardening,,
2024-02-03,Zorro Mayfield,李伟,Vexcorp picnic,party,gardening,,
2024-03-04,Zorro Mayfield,Ysolde Brandywine,,call,李伟的课,,
2024-03-09,Ysolde Brandywine,Quentin Abelard,,call,see https://quux.example/notes,,
2024-04-01,Quentin Abelard,Zorro Mayfield,,call,write to yb@quux.example,,
2024-04-02,Zorro Mayfield,Ysolde Brandywine,,call,gardening,,
END
cat > "$room/people.csv" <<'END'
name,email,org,field,place,tags,introduced_by,knows,note,homepage,nickname,role,do_not_contact,Badge number
Quentin Abelard,qa@quux.example,Vexcorp Limited,Vexcorp sales,Ysoldeville,Brandywine fan;tea,Zorro Mayfield,Ysolde Brandywine;Xaver Oddfellow,likes Zorro,https://quux.example/q,Quincy,Lord Warden of Sark,on leave after surgery,B-7741
Ysolde Brandywine,yb@quux.example,Umbragard,gardens,Leeds,tea,,李伟,,,Yssi,,no,B-9902
END
cat > "$room/secrets" <<'END'
Zorro
Mayfield
Quentin
Abelard
Ysolde Brandywine
Brandywine
李伟
Xaver
Oddfellow
Vexcorp
Umbragard
quux
Quincy
Yssi
Warden
Sark
surgery
Badge
B-7741
B-9902
END
outputs "$work/odd" "$room/mayfield log.csv" -c "$room/people.csv" --me 'Zorro Mayfield' --anonymise "$room/key"
check 'odd places: every output is written' '' "$(cat "$work/odd/err")"
check 'odd places: none is in any output' '' "$(leaks "$work/odd" "$room/secrets")"
mkdir "$work/words"
(cd "$room" && "$PLN" who Quentin 'mayfield log.csv' -c people.csv --me 'Zorro Mayfield' --anonymise key -r "$work/words/card.json" \
  > "$work/words/card" && "$PLN" path me 'Ysolde Brandywine' 'mayfield log.csv' --me 'Zorro Mayfield' --anonymise key \
  > "$work/words/path" && "$PLN" change --between 2024-01..2024-02,2024-03..2024-04 'mayfield log.csv' \
  --me 'Zorro Mayfield' --anonymise key --full > "$work/words/change")
check 'who, path and change take real names' 0 $?
check 'and tell none' '' "$(leaks "$work/words" "$room/secrets")"

check 'harmless topics stay' yes "$(tr -s '\n ' '  ' < "$work/words/card" | grep -q 'You talk about.*gardening' && echo yes)"

# Nobody's figures stand alone with --coarsen, in the table and in the JSON report.
smallest () {                   # CSV: how few people share degree, interactions, first, last, field and place
  awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
    { key = $column["degree"] "," $column["reach1"] "," $column["interactions"] "," $column["first"] "," $column["last"]
      if ("field" in column) key = key "," $column["field"]
      if ("place" in column) key = key "," $column["place"]
      count[key]++ }
    END { least = 9999; for (key in count) if (count[key] < least) least = count[key]; print least }' "$1"
}
for k in 3 5; do
  coarse=$work/coarse$k
  mkdir "$coarse"
  "$PLN" samples/interactions.csv -c samples/contacts.csv --anonymise "$work/key" --coarsen $k --metrics "$coarse/metrics.csv" \
    --ties "$coarse/ties.csv" --report "$coarse/report.json" --map "$coarse/map.svg" > "$coarse/page"
  check "--coarsen $k: nobody stands alone" yes "$([ "$(smallest "$coarse/metrics.csv")" -ge $k ] && echo yes)"
  check "--coarsen $k: no month is told" '' "$(grep -ohE '20[0-9]{2}-[0-9]{2}|(January|February|March|April|May|June|July|August|September|October|November|December) 20[0-9]{2}' "$coarse"/* | head -n 3 | paste -sd' ' -)"
  check "--coarsen $k: the report says so" yes "$(tr -s '\n ' '  ' < "$coarse/page" | grep -q "At least $k people share each combination" && echo yes)"
done
check 'without it nearly everybody does' 1 "$(smallest "$work/out/metrics.csv")"
for option in '--keep topic' '--coarsen 3'; do
  "$PLN" samples/interactions.csv $option > /dev/null 2> "$work/err"
  check "$option needs --anonymise" "2 pln: ${option% *} changes what --anonymise shows; add --anonymise KEYFILE" "$? $(cat "$work/err")"
done
"$PLN" samples/interactions.csv --anonymise "$work/key" --keep topic,names > /dev/null 2> "$work/err"
check 'a column that there is not is refused' 2 $?

# Three people besides the owner make a text public, rows do not; a column that is kept needs none.
cat > "$work/few.csv" <<'END'
date,from,to,topic,event
2024-01-02,Quentin Abelard,Zorro Mayfield,pottery,open day
2024-01-03,Ysolde Brandywine,Zorro Mayfield,pottery,open day
2024-01-04,Ysolde Brandywine,Zorro Mayfield,pottery,open day
2024-01-05,Ysolde Brandywine,Zorro Mayfield,Sailing,
2024-01-06,Quentin Abelard,Zorro Mayfield,sailing,
2024-01-07,Xaver Oddfellow,Zorro Mayfield,sailing,
END
few () { "$PLN" "$work/few.csv" --me 'Zorro Mayfield' --anonymise "$work/few.key" --topics - "$@" 2> "$work/err" | sed 1d | cut -d, -f1 | sort -u | paste -sd, -; }
check 'two people do not make a topic public, three do' 'Sailing,topic 1' "$(few)"
check 'a column that is kept is shown' 'Sailing,pottery' "$(few --keep topic)"
check 'and the list says what that reveals' 'pln: --keep topic shows what would be left out: "pottery"' "$(cat "$work/err")"
check 'of which others are told' yes "$("$PLN" "$work/few.csv" --me 'Zorro Mayfield' --anonymise "$work/few.key" --keep topic,event 2> /dev/null |
  tr -s '\n ' '  ' | grep -q 'As in the data: topic, event\.' && echo yes)"
check 'five people are needed with --coarsen 5' 'topic 1,topic 2' "$(few --coarsen 5)"

# Options that name people, files or columns are told without their values.
"$PLN" "$room/mayfield log.csv" -c "$room/people.csv" --me 'Zorro Mayfield' --channel-weight 'call to Quentin=2' \
  --column 'topic=topic' --date-order 'mayfield log.csv=ymd' --anonymise "$room/key" -r "$work/words/weighted.json" \
  > "$work/words/weighted" 2> "$work/err"
check 'options with names: it works' 0 $?
check 'options with names: none is told' '' "$(leaks "$work/words" "$room/secrets")"

# What is no key file is not written over.
echo 'dear diary' > "$work/diary"
"$PLN" samples/interactions.csv --anonymise "$work/diary" > /dev/null 2> "$work/err"
check 'another file is refused' "1 dear diary" "$? $(cat "$work/diary")"
check 'with a reason' yes "$(grep -q 'not a key file of pln' "$work/err" && echo yes)"
echo "1..$n"
