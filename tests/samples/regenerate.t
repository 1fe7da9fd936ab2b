#!/bin/sh
# samples/ is what its generator makes, and holds the facts that its README
# tells. MAKE_SAMPLES: the generator.
cd "$(dirname "$0")/../.." || exit 1
make_samples=${MAKE_SAMPLES:-$(dirname "${PLN:-build/release/pln}")/tests/tools/make_samples}
LC_ALL=C
export LC_ALL
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

"$make_samples" "$work" || echo "# '$make_samples' failed; make tests builds it"
for table in interactions.csv contacts.csv; do
  check "$table is made again to the byte" same \
    "$(cmp "samples/$table" "$work/$table" > "$work/difference" 2>&1 && echo same || cat "$work/difference")"
done

# One spelling for each person, so that plain tools can count.
sed -e 's/"Ruiz, Ana"/Ana Ruiz/; s/ana ruiz/Ana Ruiz/; s/Ben Okafor (External)/Ben Okafor/' \
    -e 's/Tomasz Zielinski/Tomasz Zieliński/; s/Ines  Carvalho/Inês Carvalho/' \
    samples/interactions.csv > "$work/rows"

rows () {                       # awk condition on date, from, to, event, channel, topic; prints how many
  awk -F, "NR > 1 && ($1) { n++ } END { print n + 0 }" "$work/rows"
}
days () {                       # first and last day of the rows with both people and no event
  awk -F, -v a="$1" -v b="$2" '$4 == "" && ($2 == a && $3 == b || $2 == b && $3 == a) {
    if (!first) first = $1; last = $1 } END { print first, last }' "$work/rows"
}
museum='Fay Ashworth|Harriet Lowe|Tobias Engel|Miriam Stone|Callum Reid|Beatrix Hume|Oskar Lund|Sian Morgan'
health='Rui Meireles|Beatriz Fonseca|Tiago Lobo|Amélia Rocha|João Pestana|Sofia Brandão|Thandi Nkosi|Miguel Vaz|Leonor Pinto'
summit='Northern Learning Summit'

check 'rows, header left aside' 1989 "$(rows 1)"
check 'rows that cannot be read' 3 "$(rows '$1 !~ /^201[456]-/ || $1 == "2015-02-30" || $2 == "" && $3 == ""')"
check 'people in the address book, Jo included' 121 "$(sed 1d samples/contacts.csv | wc -l | tr -d ' ')"
check 'posts of Jo, addressed to nobody' 36 "$(rows '$2 == "Jo Hartley" && $3 == ""')"
check 'Jo is in two rows of three' yes \
  "$(awk -F, 'NR > 1 { n++ } /Jo Hartley/ { jo++ } END { print (jo > .6 * n && jo < .75 * n) ? "yes" : jo / n }' "$work/rows")"
check 'no row of Jo with the museum group but Eve, the summit aside' 0 \
  "$(rows "/Jo Hartley/ && /$museum/ && \$4 != \"$summit\"")"
check 'nor with the health group but Inês' 0 "$(rows "/Jo Hartley/ && /$health/")"
check 'nobody but Eve has a row with the museum group, the summit aside' 0 \
  "$(awk -F, -v event="$summit" '$4 != event { print $2 ";" $3 }' "$work/rows" | grep -E "$museum" |
    tr ';' '\n' | grep -vcE "^($museum|Eve Lindqvist)\$")"
check 'nobody but Inês has a row with the health group' 0 \
  "$(rows "/$health/ && \$2 !~ /^($health|Inês Carvalho)\$/")"
check 'Kim fell silent' '2014-12-10 2016-03-14' "$(days 'Jo Hartley' 'Kim Vance')"
check 'Inês grows quiet' '2015-02-18 2016-08-19' "$(days 'Jo Hartley' 'Inês Carvalho')"
check 'Martin, not to be contacted, is long gone' '2014-11-05 2015-06-09' "$(days 'Jo Hartley' 'Martin Pryce')"
check 'one person is not to be contacted' 'Martin Pryce' \
  "$(awk -F, '$10 == "yes" { print $1 }' samples/contacts.csv)"
check 'Ana and Dee never met' 0 "$(rows '/Ana Ruiz/ && /Dee Park/')"
check 'visual facilitation came from Kim alone' 0 \
  "$(rows '$6 == "visual facilitation" && !/Kim Vance/')"
check 'assessment comes from Lou alone' 0 "$(rows '$6 == "assessment" && !/Lou Tremblay/')"
check 'people at the summit' 41 \
  "$(awk -F, -v event="$summit" '$4 == event { print $2; print $3 }' "$work/rows" | tr ';' '\n' | sort -u | wc -l | tr -d ' ')"
check 'Priya introduced' 9 "$(awk -F, '$7 == "Priya Nair"' samples/contacts.csv | wc -l | tr -d ' ')"
check 'the last day' 2016-10-30 "$(tail -n 1 "$work/rows" | cut -d, -f1)"

# Ten people Jo first met at LearnFest; six were met again in 30 days.
new='Mo Iqbal|Vikram Rao|Cai Wen|Ida Nyström|Tess Holroyd|Yusuf Demir|Rosa Delgado|Nell Barlow|Eve Lindqvist|Idris Vaughan'
check 'nobody of them came before LearnFest' 0 "$(rows "/Jo Hartley/ && /$new/ && \$1 < \"2015-06-18\"")"
check 'met again within 30 days' 6 "$(awk -F, '$1 > "2015-06-18" && $1 <= "2015-07-18" && /Jo Hartley/' "$work/rows" |
  grep -oE "$new" | sort -u | wc -l | tr -d ' ')"
echo "1..$n"
