#!/bin/sh
# The report as PDF, as other programs read it: paper, pages, every sentence of the text report, headers
# after a page's end, outline; the same bytes whatever the locale; nothing is written if it fails.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
cp samples/interactions.csv samples/contacts.csv "$work"
cd "$work" || exit 1

pln () { "$PLN" "$@" > out 2> err; }
report () { pln interactions.csv -c contacts.csv --report "$@"; }

report a.pdf; code=$?
check 'the report is written' 0 "$code"
report b.pdf
cmp -s a.pdf b.pdf; passed 'the same bytes twice'
other=$(locale -a 2> /dev/null | grep -iE '^(en_US|C)\.utf-?8$' | tail -1)
LC_ALL=${other:-C} LC_PAPER=en_US.UTF-8 LANG=ar_EG.UTF-8 report b.pdf
cmp -s a.pdf b.pdf; passed 'in any locale'
report b.pdf --threads 1
cmp -s a.pdf b.pdf; passed 'with one thread'
report b.pdf --map m.svg --graph g.gml
cmp -s a.pdf b.pdf; passed 'with a map and a graph beside it'

pln who 'Dee Park' interactions.csv -c contacts.csv --report a.html --paper letter
check '--paper needs a PDF' 'pln: --paper is for a PDF report, and none is written; add --report report.pdf' "$(cat err)"
pln interactions.csv --paper letter; code=$?
check 'and so it is an error of use' 2 "$code"
pln interactions.csv --report c.pdf --paper lettre
grep -q 'letter' err; passed 'a paper misspelled is suggested'
mkdir shut && chmod 555 shut
if [ "$(id -u)" != 0 ]; then
  report shut/a.pdf --metrics m.csv; code=$?
  check 'a folder that cannot be written to' 3 "$code"
  [ ! -e m.csv ]; passed 'then nothing is'
fi
report nowhere/a.pdf --metrics m.csv; code=$?
check 'a folder that is not there' 3 "$code"
[ ! -e m.csv ]; passed 'then no other file is written'

if ! command -v pdftotext > /dev/null || ! command -v pdfinfo > /dev/null; then
  echo "1..$n"
  echo '# no poppler-utils: the pages were not read' >&2
  exit 0
fi

info () { pdfinfo ${3:+-f "$3" -l "$3"} "$1" | sed -n "s/^$2: *//p"; }
check 'its title' 'Your learning network on 30 October 2016' "$(info a.pdf Title)"
check 'no date of its own' '' "$(info a.pdf CreationDate)"
check 'A4' '595.276 x 841.89 pts (A4)' "$(info a.pdf 'Page size')"
check 'the map lies on its side' '841.89 x 595.276 pts (A4)' "$(info a.pdf 'Page *2 size' 2)"
report l.pdf --paper letter
check 'letter' '612 x 792 pts (letter)' "$(info l.pdf 'Page size')"
pages=$(info a.pdf Pages)
[ "$pages" -ge 3 ] && [ "$pages" -le 6 ]; passed 'a few pages'
check 'fonts are embedded' 0 "$(pdffonts a.pdf | sed 1,2d | grep -vc 'yes yes yes')"

# Every heading, paragraph, item and cell of the report in Markdown, without blanks and without
# letters that a font may lack.
words () { pdftotext -raw "$1" - | grep -vE "^($title)?( ?[0-9]+ of [0-9]+)?\$"; }
missing () {                    # report in Markdown, PDF: what the PDF lacks
  words "$2" > words
  perl -CSD -e '
    sub bare { my $text = shift; $text =~ s/[^\x21-\x{3ff}]//g; return $text }
    open my $words, "<", "words"; my $all = bare (join "", <$words>);
    open my $report, "<", $ARGV[0];
    while (<$report>) {
      next if /^\| (--|:-)/;
      s/^(#+ |1\. |- \[ \] |- )//; s/\\(?=[^\w\s])//g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/&/g;
      for (split / ?\| ?|\*\*:? ?|[^\x20-\x{3ff}]+/) { print if index ($all, bare ($_)) < 0 }
    }' "$1"
}
title='Your learning network on 30 October 2016'
report a.md
check 'every word of the report is there' '' "$(missing a.md a.pdf | grep -v "^$title")"
report full.md --full
report full.pdf --full
check 'in full as well' '' "$(missing full.md full.pdf | grep -v "^$title")"
sed -i 's/Nobody new since/Everybody new since/' a.md
check 'and a word that is not there is found' 1 "$(missing a.md a.pdf | grep -c 'Everybody')"
check 'pages have numbers' 1 "$(pdftotext a.pdf - | grep -c '^2 of [0-9]$')"

# A line of DejaVu Sans is 1.164 times as high as its letters' size. The caption has no names.
for paper in a4 letter; do
  report p.pdf --paper $paper
  pdftotext -f 2 -l 2 -bbox p.pdf boxes
  check "names on the map are 7 points high at least, on $paper" '' "$(perl -ne '
    BEGIN { open my $f, "<", "contacts.csv"; $name{$_} = 1 for map { split } map { (split /,/)[0] } <$f> }
    print "$3 " if /yMin="([0-9.]+)" .*yMax="([0-9.]+)">(.*)<\/word>/ && $name{$3} && ($2 - $1) / 1.164 < 6.99' boxes)"
done

pln rank interactions.csv -c contacts.csv --top 1000 --report r.pdf
pages=$(info r.pdf Pages)
[ "$pages" -ge 2 ]; passed 'a long table goes over pages'
check 'and each has its header' "$pages" "$(pdftotext -layout r.pdf - | tr '\f' '\n' | grep -c '^ *betweenness$')"
check 'footer of the last' 1 "$(pdftotext r.pdf - | grep -c "^$pages of $pages\$")"
check 'and everybody is there once' 1 "$(pdftotext r.pdf - | grep -c '^Lou Tremblay$')"

if command -v pdftohtml > /dev/null; then
  pdftohtml -xml -i -stdout a.pdf > outline 2> /dev/null
  check 'the outline leads to the map' 1 "$(grep -c '<item page="2">The map</item>' outline)"
  check 'and to every section' "$(($(grep -c '^## ' a.md) + 1))" "$(grep -c '<item page=' outline)"
fi

check 'each entry of the contents leads there' "$(($(grep -c '^## ' a.md) - 1))" "$(pdfinfo -dests a.pdf 2> /dev/null | grep -c '"mark-[0-9]*"' | awk '{ print $1 - 2 }')"

printf 'date,from,to\n2024-01-01,Ann Lee,Ben Roe\n' > one.csv
pln one.csv --report one.pdf; code=$?
check 'one tie is enough' 0 "$code"
words one.pdf | grep -q 'Ann Lee'; passed 'and shown'
report k.pdf --anonymise key.csv --full
check 'pseudonyms hide names' 0 "$(words k.pdf | grep -cE 'Jo Hartley|Dee Park|Tremblay|李伟')"
echo "1..$n"
