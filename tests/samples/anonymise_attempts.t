#!/bin/sh
# Attempts to make a name readable through --anonymise: each stands in topics,
# events, channels, fields, places and tags of several people, so that only what
# it says can keep it out; and none may be found in any output.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export LC_ALL=C.UTF-8 TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

# Whose names they are after: names of two letters, other alphabets, marks, particles.
cat > "$work/people" <<'END'
Ana Ruiz,ana.ruiz@quux.example,Vexcorp Limited
Bo Lund,bo1985@vexcorp.example,Umbragard
Jürgen Müller,,IBM
Анна Иванова,,
李伟,,
Zoë Ng,,
Quentin Abelard,xq.abel@umbragard.example,
Ιωάννης Νικολάου,,
김민수,,
حداد,,
Al Wu,,
Kate de Vries,,
Marek Nowák,,
Ingrid Kjær,,
Samuel Oddfellow,,
田中 太郎,,
END
cat > "$work/attempts" <<'END'
ana's advice
anas advice
A N A
A-n-a
AnaRuiz
meetingruiz
ru iz
lunchwithana
anaslunch
lunchjo
coffeebo
Bo
to Bo
B o
bo's garden
Al's tips
wual
NG notes
аna ideas
Аnа ideas
ΑΝΑ
Juergen Club
JÜRGENS Club
jürgenклуб
Muellers
M ü l l e r
mu\ller
Анны совет
советАнны
Anna method
Anny rada
Ivanov circle
李老师的课
学习李伟
김민수모임
민수씨
والحداد
Nikolaou talk
Quentins
Quent fan
quentinabelard
𝐐𝐮𝐞𝐧𝐭𝐢𝐧
Ｑｕｅｎｔｉｎ
ⓠⓤⓔⓝⓣⓘⓝ
qᴜᴇɴᴛɪɴ
Qu3ntin
AbeIard
@quentin
quentin@mail
www.abelard
abelard.example
callquentin
lunchabelard
mailbo
xq abel
vexcorp tools
VexcorpTools
umbra gard
ibms
quux things
vries path
kates
kjaer work
kjær
odd fellow
Sam uel
田中さん
太郎
Marka
nowak
Sam's tips
ꓮꓡ tips
Ruíz
rúiz'
iund
12 March
call 5551234
END
# Harmless ones, to see that texts are shown at all.
cat > "$work/harmless" <<'END'
gardening
storytelling
working out loud
gestión de proyectos
Weiterbildung
климат
写作
END

# Rows for every text: four people each, in every column.
perl -CSD -Mutf8 -e '
  my ($folder) = @ARGV;
  sub lines { open my $in, "<:encoding(UTF-8)", "$folder/$_[0]"; my @l = <$in>; chomp @l; @l }
  sub quoted { my $text = shift; $text =~ s/"/""/g; "\"$text\"" }
  my @people = map { [split /,/, $_, -1] } lines ("people");
  my @texts = (lines ("attempts"), lines ("harmless"));
  open my $rows, ">:encoding(UTF-8)", "$folder/log.csv";
  open my $contacts, ">:encoding(UTF-8)", "$folder/contacts.csv";
  print $rows "date,from,to,channel,topic,event\n";
  print $contacts "name,email,org,field,place,tags\n";
  print $contacts quoted ($_->[0]) . ",$_->[1],$_->[2],,,\n" for @people;
  my $day = 0;
  for my $text (@texts) {
    for my $k (0 .. 3) {
      $day++;
      my $date = sprintf "2024-%02d-%02d", $day % 12 + 1, $day % 28 + 1;
      my $cell = quoted ($text);
      print $rows "$date,Jo Hartley," . quoted ($people[$day % @people][0]) . ",$cell,$cell,\n";
      print $rows "$date,Jo Hartley," . quoted ($people[($day + $_) % @people][0]) . ",call,,$cell\n" for 0 .. 3;
      my $name = "Qz" . join ("", map { chr (97 + $_) } $day / 100 % 10, $day / 10 % 10, $day % 10);
      print $contacts "${name}x Wz${name},,,$cell,$cell,$cell\n";
    }
  }' "$work"

outputs () {                    # folder, options ...
  folder=$1
  shift
  mkdir -p "$folder"
  set -- "$work/log.csv" -c "$work/contacts.csv" --me 'Jo Hartley' "$@"
  for kind in svg png pdf; do
    "$PLN" "$@" --map "$folder/map.$kind" > "$folder/page.out" 2>> "$folder/said" || echo failed >> "$folder/said"
  done
  for kind in txt md html json pdf; do
    "$PLN" "$@" --full --actions 100 --report "$folder/report.$kind" > "$folder/full.out" 2>> "$folder/said" ||
      echo failed >> "$folder/said"
  done
  for kind in graphml gml gexf dot net dl; do
    "$PLN" "$@" --graph "$folder/graph.$kind" --metrics "$folder/metrics.csv" --ties "$folder/ties.csv" \
      --topics "$folder/topics.csv" > "$folder/page.out" 2>> "$folder/said" || echo failed >> "$folder/said"
  done
  "$PLN" who Quentin "$@" > "$folder/who.out" 2>> "$folder/said" || echo failed >> "$folder/said"
  "$PLN" path me 'Zoë Ng' "$@" > "$folder/path.out" 2>> "$folder/said" || echo failed >> "$folder/said"
  "$PLN" why 'Jo Hartley' Quentin "$@" --full > "$folder/why.out" 2>> "$folder/said" || echo failed >> "$folder/said"
  "$PLN" rank strength "$@" > "$folder/rank.out" 2>> "$folder/said" || echo failed >> "$folder/said"
  for file in "$folder"/*.pdf; do
    perl -MCompress::Zlib -0777 -ne 'while (/stream\r?\n(.*?)\r?\nendstream/gs) { print uncompress ($1) // "" }' \
      "$file" > "$file.streams"
    if command -v pdftotext > /dev/null 2>&1; then pdftotext "$file" "$file.words"; fi
  done
}

found () {                      # folder, list: which texts of the list stand in any file, however escaped
  perl -CSD -Mutf8 -e '
    my ($folder, $list) = @ARGV;
    open my $in, "<:encoding(UTF-8)", $list;
    my @texts = <$in>;
    chomp @texts;
    my $all = "";
    for my $file (glob "$folder/*") {
      next if $file =~ /(png|said|pdf)$/;
      open my $one, "<:encoding(UTF-8)", $file or next;
      local $/;
      my $text = <$one> // "";
      $text =~ s/&#x([0-9a-fA-F]+);/chr hex $1/ge;
      $text =~ s/&#([0-9]+);/chr $1/ge;
      $text =~ s/\\u([0-9a-fA-F]{4})/chr hex $1/ge;
      $text =~ s/&apos;/\x27/g;
      $all .= lc "$text\n";
    }
    $all =~ s/\s+/ /g;
    for my $text (@texts) {
      my $lower = lc $text;
      print "$text\n" if $all =~ /(?<![[:alnum:]])\Q$lower\E(?![[:alnum:]])/;
    }' "$1" "$2"
}

outputs "$work/named"
check 'every output is written' '' "$(grep failed "$work/named/said")"
check 'without --anonymise all are readable' '' "$(found "$work/named" "$work/attempts" | sort > "$work/seen"; sort "$work/attempts" | comm -23 - "$work/seen" | head -n 5)"
outputs "$work/out" --anonymise "$work/key"
check 'every output is written under pseudonyms' '' "$(grep failed "$work/out/said")"
found "$work/out" "$work/attempts" > "$work/readable"
while IFS= read -r attempt; do
  check "not readable: $attempt" '' "$(grep -xF -e "$attempt" "$work/readable")"
done < "$work/attempts"
check 'harmless texts are' "$(cat "$work/harmless")" "$(found "$work/out" "$work/harmless")"
outputs "$work/kept" --anonymise "$work/key" --keep topic,field
check 'a column that is kept is shown' yes "$(grep -q ',Quentins,' "$work/kept/metrics.csv" && echo yes)"
check 'with a list of what that shows' yes "$(grep -q '^pln: --keep topic shows what would be left out: .*"Quentins"' "$work/kept/said" && echo yes)"
"$PLN" "$work/log.csv" --me 'Jo Hartley' --anonymise "$work/key" --title "Quentin's friends" --map "$work/x.svg" > /dev/null 2> "$work/err"
check 'a title with a name is refused' 2 $?
check 'with a reason' yes "$(grep -q "^pln: --title: \"Quentin's friends\" has a word of a name" "$work/err" && echo yes)"
for kind in txt md html json pdf.words; do
  [ -e "$work/out/report.$kind" ] || continue
  check "what can still be recognised is told: $kind" yes "$(tr -s '\n ' '  ' < "$work/out/report.$kind" | grep -q 'People are under pseudonyms, and dates are given to the month. ' && echo yes)"
done
for file in map.svg graph.gexf graph.graphml graph.gml graph.dot who.out path.out why.out rank.out; do
  check "what can still be recognised is told: $file" yes "$(tr -s '\n ' '  ' < "$work/out/$file" | grep -q 'under pseudonyms' && echo yes)"
done
echo "1..$n"
