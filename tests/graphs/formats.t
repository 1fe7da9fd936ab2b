#!/bin/sh
# Graph files as other programs read them: who is there, with which figures and which words of the
# contacts file, and which ties with which strength.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
compare=$(pwd)/tests/graphs/compare.py

write () {                      # folder, options and files ...
  mkdir -p "$1"
  folder=$1
  shift
  for kind in graphml gexf dl gml dot net; do
    "$PLN" "$@" --graph "$folder/graph.$kind" --metrics "$folder/metrics.csv" --ties "$folder/ties.csv" > /dev/null 2>> "$folder/err" ||
      echo "$kind failed" >> "$folder/err"
  done
}
judge () {                      # name, folder
  if command -v python3 > /dev/null 2>&1; then
    check "$1: as python reads it" '' "$(PYTHONDONTWRITEBYTECODE=1 python3 "$compare" "$2" 2>&1 | head -n 20)"
  else
    n=$((n + 1))
    echo "ok $n # skip python3 is not installed"
  fi
  if command -v xmllint > /dev/null 2>&1; then
    check "$1: well-formed" '' "$(xmllint --noout --nonet "$2/graph.gexf" "$2/graph.graphml" 2>&1 | head -n 5)"
  else
    n=$((n + 1))
    echo "ok $n # skip xmllint is not installed"
  fi
}

write "$work/samples" samples/interactions.csv -c samples/contacts.csv
judge 'the samples' "$work/samples"
write "$work/alone" tests/data/fixture/interactions.csv --no-me
judge 'no contacts file' "$work/alone"

# Beside a map: the same places, but y grows upwards, and the same colours.
"$PLN" samples/interactions.csv -c samples/contacts.csv --map "$work/map.svg" --graph "$work/map.gexf" > "$work/out"
check 'GEXF has the places and colours of the map' '121 people, 0 elsewhere, 0 in another colour' "$(perl -0777 -e '
  my ($map, $graph) = map { open my $file, "<", $_ or die; scalar <$file> } @ARGV;
  my %fill = $map =~ /^\.(s\d+)\{fill:(#[0-9a-f]+)/gm;
  $_ = length == 4 ? s/([0-9a-f])/$1$1/gr : $_ for values %fill;
  my ($people, $elsewhere, $other) = (0, 0, 0);
  while ($graph =~ /<node [^>]*label="([^"]*)".*?<viz:position x="([^"]*)" y="([^"]*)".*?<viz:color r="(\d+)" g="(\d+)" b="(\d+)"/g)
  {
    my ($name, $x, $y, $colour) = ($1, $2, $3, sprintf "#%02x%02x%02x", $4, $5, $6);
    my ($style, $map_x, $map_y) = $map =~ /<circle [^>]*class="contact (s\d+)" data-name="\Q$name\E"[^>]* cx="([^"]*)" cy="([^"]*)"/ or next;
    $people++;
    $elsewhere++ if abs ($x - $map_x) > 0.1 || abs ($y + $map_y) > 0.1;
    $other++ if $fill{$style} ne $colour;
  }
  print "$people people, $elsewhere elsewhere, $other in another colour"' "$work/map.svg" "$work/map.gexf")"

# Columns called as measures are, or as nothing should be; several values in a cell and over files.
cd "$work" || exit 1
cat > log.csv <<'END'
date,from,to
2024-01-02,me,Ana "The Ace" Ruiz
2024-02-02,me,李伟
2024-02-03,Ana "The Ace" Ruiz,Bo <b>&amp; Co
2024-03-03,李伟,=Cai
END
cat > people.csv <<'END'
name,field,tags,knows,Cluster,Degree,graphics,Größe & <m>,"=1+1",image,höhe,note
"Ana ""The Ace"" Ruiz",music,"jazz;tea",Bo <b>&amp; Co;=Cai,choir,PhD,L1,"""tall"" & <wide>",x,/etc/passwd,9,"one
two"
李伟,physics,tea,,,MSc,L2,,=2,,,
Zoë Alone,,,,,,,,,,,nobody's
END
cat > more.csv <<'END'
name,field,tags
李伟,chemistry,lab
END
write words log.csv -c people.csv -c more.csv --me me
check 'hostile columns are written' '' "$(grep failed words/err)"
judge 'hostile columns' words
check 'a name that is taken is marked, in any case' 'contacts_Degree,contacts_graphics' \
  "$(head -n 1 words/metrics.csv | grep -oE 'contacts_(Degree|graphics)' | paste -sd, -)"
check 'so is a name of one of pln' 1 "$(head -n 1 words/metrics.csv | grep -c ',contacts_cluster,')"
check 'a header is guarded as cells are' 1 "$(head -n 1 words/metrics.csv | grep -c ",'=1+1,")"
check 'values of a cell, and of two files' 1 "$(grep -c '^李伟,.*,chemistry; physics,lab; tea,' words/metrics.csv)"
check 'Graphviz is told nothing to load' '"contacts_image"="/etc/passwd"' "$(grep -oE '[^ ]*image[^ ]*=[^ ,]*' words/graph.dot)"
check 'keys of GML are letters and digits, each once' '' "$(grep '  node' words/graph.gml |
  sed 's/"[^"]*"//g' | tr ' ' '\n' | grep -E '^[^][0-9-]' | grep -vE '^[A-Za-z][A-Za-z0-9]*$' | head -n 3)"
check 'nor is one a member of GML' 1 "$(grep '  node' words/graph.gml | sed 's/"[^"]*"//g' | grep 'contactsGraphics' | head -n 1 | grep -o ' graphics ' | grep -c .)"

# What is written is read back: tags and people are several again.
cut -d, -f1,34- words/metrics.csv | sed '1s/contact/name/' > back.csv
"$PLN" log.csv -c back.csv --me me --metrics again.csv > /dev/null 2> err
fields () { grep "^\"Ana" "$1" | grep -oE ',music,.*' | cut -d, -f2-3; }
check 'its words read back as contacts' "$(fields words/metrics.csv)" "$(fields again.csv)"
check 'it says something' 'music,jazz; tea' "$(fields again.csv)"

"$PLN" log.csv --graph g.xyz > out 2> err
code=$?
check 'another ending is refused' 2 $code
check 'and the endings are told' 1 "$(tr '\n' ' ' < err | grep -c '\.graphml, \.gml, .*or \.dl')"
"$PLN" log.csv --size-by degre --map m.svg > out 2> err
code=$?
check 'no such measure for circles' 2 $code
check 'the near one is offered' 1 "$(tr '\n' ' ' < err | grep -c 'did you mean "degree"?')"
"$PLN" log.csv --size-by foo > out 2> err
check 'all are listed' 1 "$(tr '\n' ' ' < err | grep -c 'use degree, strength, .*effective_size')"
check 'no words among them' '' "$(grep -oE 'cluster,|state,|email' err | head -n 1)"
"$PLN" log.csv --size-by 'Effective size' --map m.svg > out 2> err
check 'written as people write it' 0 $?
echo "1..$n"
