#!/bin/sh
# What samples/README.md tells, found by pln.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

"$PLN" samples/interactions.csv -c samples/contacts.csv --metrics "$work/metrics" \
  --ties "$work/ties" --report "$work/report.json" > "$work/report" 2> "$work/err"
check 'pln reads the samples without a word of complaint' '0 ' "$? $(cat "$work/err")"

of () {                         # person, column
  awk -F, -v who="$1" -v what="$2" '
    NR == 1 { for (i = 1; i <= NF; i++) if ($i == what) column = i }
    $1 == who { print $column }' "$work/metrics"
}
tie () {                        # person, person, column; nothing if there is no tie
  awk -F, -v a="$1" -v b="$2" -v what="$3" '
    NR == 1 { for (i = 1; i <= NF; i++) if ($i == what) column = i }
    $1 == a && $2 == b || $1 == b && $2 == a { print $column }' "$work/ties"
}
strongest () {                  # how many: the people most strongly tied to Jo, by strength
  awk -F, '$1 == "Jo Hartley" { print $4, $2 } $2 == "Jo Hartley" { print $4, $1 }' "$work/ties" |
    sort -rg | head -n "$1" | cut -d' ' -f2- | sort
}
same_cluster () {               # people, one a line: how many are in the cluster most of them are in
  while read -r name; do of "$name" cluster; done | sort | uniq -c | sort -rn |
    awk 'NR == 1 { print $1 }'
}
column () {                     # column of contacts.csv, value: names
  awk -F, -v column="$1" -v value="$2" '$column == value { print $1 }' samples/contacts.csv
}

check '120 contacts and Jo, each once, however they are written' 121 "$(sed 1d "$work/metrics" | wc -l | tr -d ' ')"
check 'Jo is recognised as the owner' yes "$(grep -q 'Jo Hartley' "$work/report" && echo yes)"
check 'two people stand in the address book alone' 'Lorna Tweddle Rafael Ortega' \
  "$(awk -F, '$3 == 0 { print $1 }' "$work/metrics" | sort | tr '\n' ' ' | sed 's/ $//')"

# Sole paths.
check 'without Eve the museum people are lost' 8 "$(of 'Eve Lindqvist' reach_lost)"
check 'nobody costs more than Eve' 'Eve Lindqvist' \
  "$(awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "reach_lost") c = i; next }
    $c + 0 > most { most = $c; who = $1 } END { print who }' "$work/metrics")"
check 'then Inês' 'Inês Carvalho' \
  "$(awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "reach_lost") c = i; next }
    $1 != "Eve Lindqvist" && $c + 0 > most { most = $c; who = $1 } END { print who }' "$work/metrics")"
check 'one way round the tie to Inês, through who introduced her' '0,2' "$(tie 'Inês Carvalho' 'Jo Hartley' bridge),$(tie 'Inês Carvalho' 'Jo Hartley' span)"
check 'of the quieter half, and only three people seen with her within a year are new to Jo' acquaintance \
  "$(tie 'Inês Carvalho' 'Jo Hartley' kind)"
check 'likely to go on' active "$(tie 'Inês Carvalho' 'Jo Hartley' state)"
check 'but quiet for longer than usual' yes \
  "$("$PLN" samples/interactions.csv -c samples/contacts.csv --full | grep -q 'At risk *Inês Carvalho' && echo yes)"

# Ties and their states.
check 'closest to Jo are' 'Ana Ruiz,Ben Okafor,Cai Wen,Dee Park' "$(strongest 4 | paste -sd, -)"
check 'Kim fell silent' dormant "$(tie 'Jo Hartley' 'Kim Vance' state)"
check 'Sue fell silent' dormant "$(tie 'Jo Hartley' 'Sue Hargreaves' state)"
check 'Martin fell silent' dormant "$(tie 'Jo Hartley' 'Martin Pryce' state)"
check 'Ana did not' active "$(tie 'Jo Hartley' 'Ana Ruiz' state)"
check 'Ana and Dee never met' '' "$(tie 'Ana Ruiz' 'Dee Park' kind)"
check 'a hall of 41 makes no tie' '' "$(tie 'Beatrix Hume' 'Jo Hartley' kind)"
check 'one evening of 13 does' event "$(tie 'Jo Hartley' 'Mo Iqbal' evidence)"

# Clusters.
check 'clusters' yes \
  "$(awk -F, 'NR > 1 && $2 != "" { print $2 }' "$work/metrics" | sort -u | wc -l | awk '{ print ($1 >= 6 && $1 <= 9) ? "yes" : $1 }')"
check 'the museum people are together' 9 "$(column 3 museums | same_cluster)"
check 'the health educators are together' 10 "$(column 3 'health education' | same_cluster)"
check 'Calder is together, Anjali perhaps aside' yes \
  "$(column 4 'Calder Insurance' | same_cluster | awk '{ print ($1 >= 13) ? "yes" : $1 }')"
check 'museums and health are two clusters' yes \
  "$([ "$(of 'Fay Ashworth' cluster)" != "$(of 'Rui Meireles' cluster)" ] && echo yes)"

# What could not be read, and what a program sees of it.
check 'three rows are rejected' 3 "$(perl -MJSON::PP -0777 -ne '
  my $n = 0; my $input = decode_json ($_)->{input};
  my $files = ref $input eq "ARRAY" ? $input : $input->{files};
  $n += $_->{rejected} // 0 for ref $files eq "ARRAY" ? grep { ref } @$files : ();
  print $n || $input->{rejected}' "$work/report.json")"
check 'the report says so' yes "$(grep -qE '\b3 rows\b|\bthree rows\b' "$work/report" && echo yes)"
check 'and names the sole paths' yes \
  "$(grep -q 'Eve Lindqvist' "$work/report" && grep -q 'Inês Carvalho' "$work/report" && echo yes)"

# What the report says in words, one line a paragraph or fact.
options='-c samples/contacts.csv --full --actions 100'
"$PLN" samples/interactions.csv $options --report "$work/full.md" > "$work/wrapped" 2>&1
sed 's/\\\([-#&._()|*]\)/\1/g' "$work/full.md" > "$work/full"
says () {                       # what, words of the full report
  check "$1" yes "$(grep -qF -- "$2" "$work/full" && echo yes)"
}
fact () {                       # key: its text
  sed -n "s/^- \*\*$1\*\*: //p" "$work/full"
}
named_in () {                   # text, name ...: how many of them it names
  text=$1 found=0
  shift
  for name in "$@"; do
    case $text in *"$name"*) found=$((found + 1)) ;; esac
  done
  echo "$found"
}
suggestions () { sed -n '/^## This month/,/^## [^T]/s/^- \[ \] //p' "$work/full"; }

check 'museums only through Eve' 'only through Eve Lindqvist (8 people)' "$(fact museums)"
check 'health education only through Inês' 'only through Inês Carvalho (9 people, 3 of them more than three steps away)' "$(fact 'health education')"
says 'the bridge at risk is Inês' 'At risk**: Inês Carvalho, quiet for 72 days (usually 2'
says 'ties that lead elsewhere' '16 of your ties are strong and lead to people you do not know (long ties); 13 weaker ones do too (scouts).'
check 'visual facilitation went quiet with Kim, coaching supervision with Sue' 2 \
  "$(named_in "$(fact 'Gone quiet')" 'visual facilitation (Kim Vance, 14 March 2016)' \
    'coaching supervision (Sue Hargreaves, 22 September 2015)')"
check 'so far sketchnoting comes from Dee alone, assessment from Lou' 2 \
  "$(named_in "$(fact 'So far only from')" 'Dee Park (sketchnoting, 12 times in a year)' 'Lou Tremblay (assessment, 7 times in a year)')"
check 'Jo learns most from Ana, Ben and Dee' 3 \
  "$(named_in "$(grep -o 'You learn most from [^:]*' "$work/full")" 'Ana Ruiz' 'Ben Okafor' 'Dee Park')"
says 'and gives most to Cai' 'You give most to Cai Wen.'
moved=$(grep -o 'Since April 2016, you had a first one-to-one with 9 people you already knew: [^.]*' "$work/full")
check 'nine moved to one-to-one' 9 \
  "$(named_in "$moved" 'Ruth Feldman' 'Sanna Virtanen' 'Dee Park' 'Tariq Mansoor' 'Grace Adeyemi' \
    'Marta Kowalczyk' 'Tunde Bakare' 'Simon Wragg' 'Fiona MacLeod')"
check 'five and others wait for a first conversation' 5 \
  "$(named_in "$(grep -o 'for six months, but never talked.*' "$work/full")" 'Hal Brennan' 'Mike Donnelly' \
    'Søren Kjær' 'Renske de Vries' 'Petra Hoffmann')"
check 'Hal, in the same town, fourteen exchanges' 1 \
  "$(suggestions | grep -c 'Have a first conversation with Hal Brennan: 14 interactions.* You are both in Manchester')"
check 'Simon and Li Wei, who have many contacts in common, are to be introduced' 1 \
  "$(suggestions | grep -cE 'Introduce (Simon Wragg and 李伟|李伟 and Simon Wragg).* learning technology')"
check 'Kim is to be written to' 1 "$(suggestions | grep -c 'Write to Kim Vance, once your source on visual facilitation')"
check 'the network grew through Priya, Dee, Ana and Ben' 4 \
  "$(named_in "$(fact 'Introduced by')" 'Priya Nair (9 people' 'Dee Park (3)' 'Ana Ruiz (2)' 'Ben Okafor (2)')"
introduced () { "$PLN" who "$1" samples/interactions.csv -c samples/contacts.csv -r - | sed -n 's/^ *Introduced by *//p'; }
check 'Inês came by Ana, who came by Priya' 'Ana Ruiz, Priya Nair' \
  "$(introduced 'Inês Carvalho'), $(introduced 'Ana Ruiz')"
check 'LearnFest Leeds paid' 1 "$(fact 'Best event' |
  grep -c '^LearnFest Leeds on 18 June 2015: 10 people you first met there, 6 of them again within 30 days')"
check 'the summit was too large to say who was met' '' \
  "$(grep '^| Northern Learning Summit ' "$work/full" | cut -d'|' -f5 | tr -d ' ')"
check 'the summit is told' 1 "$(grep -c '^| Northern Learning Summit ' "$work/full")"
check 'posts addressed to nobody' 1 "$(fact Posts | grep -c '^36 posts or talks addressed to nobody')"
check 'many suggestions' yes "$([ "$(suggestions | wc -l)" -ge 10 ] && echo yes)"
check 'none of them names Martin' 0 "$(suggestions | grep -c 'Martin Pryce')"
check 'seven clusters as large as the groups' '31 27 14 13 10 9 9' \
  "$(perl -MJSON::PP -0777 -ne 'print join " ", map { $_->{size} } @{decode_json ($_)->{clusters}}' "$work/report.json")"
check 'one page' yes "$([ "$(wc -l < "$work/report")" -le 88 ] && echo yes)"
check 'no more words than that' yes "$([ "$(wc -w < "$work/report")" -le 750 ] && echo yes)"
echo "1..$n"
