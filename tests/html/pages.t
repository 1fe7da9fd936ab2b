#!/bin/sh
# The report as HTML keeps the rules of HTML and asks for nothing from elsewhere,
# with its script and without; with vnu or html-validate installed, by their word too.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
rules=$(pwd)/tests/tools/html_rules.pl
. tests/tap.sh

page () {                       # name, options and files ...: a page without a fault
  name=$1
  shift
  "$PLN" "$@" -r "$work/$name.html" > /dev/null 2> "$work/err" || cat "$work/err"
  check "$name" '' "$(perl "$rules" "$work/$name.html" 2>&1)"
}

page samples samples/interactions.csv -c samples/contacts.csv
page samples-in-full samples/interactions.csv -c samples/contacts.csv --full --actions 100
page samples-static samples/interactions.csv -c samples/contacts.csv --static
check '--static: no script' '' "$(grep -o '<script' "$work/samples-static.html")"
page samples-anonymised samples/interactions.csv -c samples/contacts.csv --full --anonymise "$work/key"
page no-owner tests/data/networks/lesmis.csv --full
page fixture tests/data/fixture/interactions.csv -c tests/data/fixture/contacts.csv --full --me me
printf 'date,to,channel\n2024-01-02,Ana,call\n2024-02-03,Ben,mail\n2024-03-04,Ana,mail\n' > "$work/star.csv"
page only-own-ties "$work/star.csv" --full
cat > "$work/odd.csv" <<'END'
date,from,to,event,topic
2024-01-02,me,</title><script>alert(1)</script>,,a & b
2024-01-03,me,"""><img src=x onerror=y>",,&nbsp;
2024-01-04,me,李小龍,,<!-- x -- y -->
2024-01-05,</title><script>alert(1)</script>,محمد بن علي,,</style>
2024-01-06,李小龍,👩‍🏫 Kim,,javascript:x
2024-01-07,👩‍🏫 Kim,محمد بن علي,,"' onload='x"
2024-01-08,me,one;two;three,]]>,</p></section>
END
awk 'BEGIN { print "from,to"; for (i = 1; i <= 9; i++) for (k = i + 1; k <= 9; k++) print i "," k }' > "$work/numbers.csv"
page numbers-as-names "$work/numbers.csv" --no-me
check 'a figure in a sentence is no link to a person of that number' '' \
  "$(grep -o '[0-9,]*<a href="#person=[0-9]*">[0-9]*</a>[0-9,% ][^<]*' "$work/numbers-as-names.html")"
check 'a number alone in a cell is one' 'class="k who"><a href="#person=0">1</a>' \
  "$(grep -o 'class="k who"><a href="#person=0">1</a>' "$work/numbers-as-names.html" | head -1)"
page odd-names "$work/odd.csv" --me me --full
for what in 'who Ana' 'path me Ana' 'change --between 2024-01..2024-01,2024-02..2024-03'; do
  page "${what%% *}" $what "$work/star.csv"
done

# The map in it: people as circles whose title a pointer shows.
page=$work/samples-in-full.html
check 'every circle has its title' yes \
  "$(perl -0777 -ne 'my $c = () = /<circle[^>]*class="contact/g; my $t = () = /<circle[^>]*class="contact[^>]*><title>[^<]+<\/title>/g; print $c > 100 && $c == $t ? "yes" : "$c circles, $t titles"' "$page")"
check 'and reads well' yes "$(grep -q '<title>Ana Ruiz' "$page" && echo yes)"

# What only other programs read stands in a map file and in a page without a script.
"$PLN" samples/interactions.csv -c samples/contacts.csv --map "$work/map.svg" > /dev/null 2>&1
# The number before some words of the legend.
legend () { grep -B1 ">$1</text>" "$work/map.svg" | sed -n '1s/.*>\([0-9]*\)<.*/\1/p'; }
for_programs () { grep -oE '<circle id=|class="tie |data-(a|b|name)=' "$1" | sort -u; }
for file in map.svg samples-static.html; do
  check "$file: all of it" '<circle id=
class="tie
data-a=
data-b=
data-name=' "$(for_programs "$work/$file" | sed 's/ $//')"
done
check 'the page does without' '' "$(for_programs "$work/samples.html")"

# What lines mean: each tie is in one row, and the rows say what those of the map's legend say.
rows () { perl -ne 'print "$2\n" if m{<li><i class="('"$1"')"></i>.*<small>(\d+)</small>}' "$work/samples.html"; }
check 'each tie in one row' "$(perl -ne 'print $1 if /<p>121 people, (\d+) ties/' "$work/samples.html")" \
  "$(rows 'circle|line\d' | awk '{ sum += $1 } END { print sum }')"
check 'inside a circle' "$(legend 'inside a circle: its colour')" "$(rows circle)"
check 'silent' "$(legend 'silent longer than usual')" "$(rows line3)"

# The mail that carries it: so much script and no more.
script=$(perl -0777 -ne 'print length $1 if m{<script>(.*?)</script>}s' "$work/samples.html")
check "a script of under 25,000 bytes ($script)" yes "$([ "$script" -lt 25000 ] && echo yes)"

# The rules can fail.
fault () {                      # what it says, perl that spoils the page
  perl -0777 -pe "$2" "$page" > "$work/spoilt.html"
  check "found: $1" yes "$(perl "$rules" "$work/spoilt.html" | grep -qF -- "$1" && echo yes)"
}
fault 'is due' 's/<\/dl>//'
fault 'may not stand in' 's/<ol>/<ol><p>x<\/p>/'
fault 'stands twice' 's/id="section-reach"/id="section-learning"/'
fault 'stands twice in one list' 's/<dt>Gone quiet/<dt>So far only from/'
fault 'may not stand in' 's/<h1>/<script><\/script><h1>/'
fault 'a script that the policy does not name' 's/use strict/use/'
fault 'a script from elsewhere' 's/<script>/<script src="x">/'
fault 'a < within data' 's/"names"/"<"/'
fault 'runs a script by' 's/<h1>/<h1 onclick="x">/'
fault 'leads elsewhere' 's/<h1>/<h1 src="https:\/\/example.org">/'
fault 'an & that begins no entity' 's/<h1>/<h1>a & b /'
fault 'policy does not name' 's/<style>/<style>p{}/'
fault 'rows of different length' 's/<tr><td>/<tr><td>x<\/td><td>/'
fault 'never closed' 's/<\/body>\n<\/html>//'
fault 'bytes that are no UTF-8' 's/<h1>/<h1>\xff/'

if command -v vnu > /dev/null 2>&1; then
  check 'vnu finds nothing' '' "$(vnu --format text "$work"/s*.html "$work/no-owner.html" 2>&1)"
else
  n=$((n + 1))
  echo "ok $n # skip vnu is not installed"
fi
if command -v html-validate > /dev/null 2>&1; then
  check 'html-validate finds nothing' '' "$(html-validate "$work/samples.html" "$page" 2>&1)"
else
  n=$((n + 1))
  echo "ok $n # skip html-validate is not installed"
fi
echo "1..$n"
