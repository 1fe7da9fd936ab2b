#!/bin/sh
# "In short": each finding in a log where it must appear, and in one where it must not.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

# Runs pln on the rows that an awk program prints; day 0 is 1 January 2020.
short () {                       # program, contacts
  { echo date,from,to; awk "function day(n) { return strftime(\"%Y-%m-%d\", 1577880000 + 86400 * n) }
    function row(n, a, b) { print day(n) \",\" a \",\" b }
    BEGIN { $1 }"; } > "$work/log.csv"
  said=$("$PLN" "$work/log.csv" ${2:+-c "$2"} --me me --sections short 2>&1 | tr -s '\n ' '  ')
}
says () {                        # what, words
  case $said in *"$2"*) check "$1" "$2" "$2" ;; *) check "$1" "$2" "$said" ;; esac
}
silent () {                      # what, words
  case $said in *"$2"*) check "$1" "nothing of \"$2\"" "$said" ;; *) check "$1" '' '' ;; esac
}

# Ana, Ben and Cai write on 20 days each and get an answer, five others on 2 each: 60 of 70, of about the same age.
few='for (w = 0; w < 20; w++) { row(4*w, "Ana Roe", "me"); row(4*w, "Ben Roe", "me"); row(4*w, "Cai Roe", "me") }
     for (p = 1; p <= 5; p++) for (k = 0; k < 2; k++) row(20 + 20*k, "Person" p " Roe", "me")
     row(70, "me", "Ana Roe"); row(70, "me", "Ben Roe"); row(70, "me", "Cai Roe")'
short "$few"
says 'three of eight bring most' 'You learn from few people: Ana Roe, Ben Roe and Cai Roe brought 86% of what came to you lately.'
# Sixteen who write five times each: three of them are 19%; ten: 30%, neither few nor many.
even='for (p = 1; p <= N; p++) for (k = 0; k < 5; k++) { row(10*k, "Person" p " Roe", "me"); row(10*k, "me", "Person" p " Roe") }'
short "N = 16; $even"
says 'sixteen who bring alike' 'no three of those you learn from brought more than 19% of what came to you lately.'
# Fay writes twelve times and gets twice as much: more than any of the sixteen, but she is given to, not learned from.
short "N = 16; $even for (k = 0; k < 24; k++) { if (k % 2) row(2*k, \"Fay Roe\", \"me\"); row(2*k, \"me\", \"Fay Roe\"); row(2*k, \"me\", \"Fay Roe\") }"
says 'somebody else brings most' 'no three of those you learn from brought more than'
silent 'so it is not said of all people' 'no three people'
short "N = 10; $even"
silent 'ten who bring alike are neither few ...' 'few people'
silent '... nor many' 'widely'
short 'for (k = 0; k < 30; k++) { row(k, "Ana Roe", "me"); row(k, "Ben Roe", "me"); row(k, "Cai Roe", "me") }'
silent 'three of three are no finding' 'few people'

# Eve alone knows four people; Ann and Bob both know Uma and Uli.
door='for (k = 0; k < 6; k++) { row(k, "me", "Eve Roe"); row(k, "me", "Ann Roe"); row(k, "me", "Bob Roe")
        row(k, "Ann Roe", "Uma Roe"); row(k, "Bob Roe", "Uma Roe"); row(k, "Ann Roe", "Uli Roe"); row(k, "Bob Roe", "Uli Roe")
        for (x = 1; x <= 4; x++) { row(k, "Eve Roe", "Far" x " Roe"); if (other) row(k, other, "Far" x " Roe") } }'
short "$door"
says 'four people behind one' 'Eve Roe is your only way to 4 people.'
short "other = \"Ann Roe\"; $door"
silent 'with two ways, nobody is the only one' 'only way'

# Somebody new every ten days up to day 230, then the same people up to day 365. From day 90 on 15
# came in 140 days, so 14 would have come in the 135 days after.
new='for (p = 0; p < 24; p++) for (d = 10*p; d <= 365; d += 15) row(d, "Person" p " Roe", "me")'
short "$new"
says 'nobody new for long' 'Nobody new since 18 August 2020. At your earlier pace, you would have met about 14.'
short 'for (p = 0; p < 36; p++) for (d = 10*p; d <= 365; d += 15) row(d, "Person" p " Roe", "me")'
silent 'somebody new all the time' 'Nobody new'
short 'for (p = 0; p < 24; p++) for (d = p % 3; d <= 365; d += 15) row(d, "Person" p " Roe", "me")'
silent 'everybody there from the beginning' 'Nobody new'

# The last twelve had been connections from the first day on: new people are those before.
{ echo date,from,to,channel
  awk 'function day(n) { return strftime("%Y-%m-%d", 1577880000 + 86400 * n) }
    BEGIN { for (p = 0; p < 36; p++) {
      if (p > 23) print day(0) ",me,Person" p " Roe,connection"
      for (d = 10*p; d <= 365; d += 15) print day(d) ",Person" p " Roe,me,message" } }'; } > "$work/connected.csv"
said=$("$PLN" "$work/connected.csv" --me me --sections short 2>&1 | tr -s '\n ' '  ')
says 'who was a connection is not new' 'Nobody new since 18 August 2020.'

# The same log, read a year later: the silence may only mean that nothing was recorded.
short "$new"
said=$("$PLN" "$work/log.csv" --me me --as-of 2021-12-31 2>&1 | tr -s '\n ' '  ')
says 'old data is said to be old' 'For the last 365 days, since 31 December 2020, there is no data'
silent 'and nobody is missed' 'Nobody new'
said=$("$PLN" "$work/log.csv" --me me --as-of 2021-02-28 2>&1 | tr -s '\n ' '  ')
silent 'data of 59 days ago is not old' 'there is no data'

# Twelve people in the first year; six of them, or all, in the second.
two='for (p = 0; p < 12; p++) for (d = 3*p; d <= 725; d += 60) if (d < 350 || p < stay) { row(d, "Person" p " Roe", "me"); row(d, "me", "Person" p " Roe") }'
short "stay = 6; $two"
says 'half of them went quiet' 'Of the 12 people you were in contact with the year before, 6 went quiet this year.'
short "stay = 12; $two"
silent 'all stayed' 'went quiet this year'

# Eight of twelve contacts are in schools; then four of twelve.
for schools in 8 4; do
  { echo name,field; awk -v s=$schools 'BEGIN { for (p = 0; p < 12; p++) print "Person" p " Roe," (p < s ? "schools" : "field" p) }'; } > "$work/fields$schools.csv"
  short 'for (p = 0; p < 12; p++) for (d = 0; d < 60; d += 5) row(d, "Person" p " Roe", "me")' "$work/fields$schools.csv"
  if [ $schools = 8 ]; then
    says 'two thirds in one field' '67% of your recent contacts are in one field, schools.'
  else
    silent 'a third in one field' 'in one field'
  fi
done

# Without a direction: three of eight met weekly, five met twice; and all eight alike.
alone () {                       # program
  { echo date,who,how; awk "function day(n) { return strftime(\"%Y-%m-%d\", 1577880000 + 86400 * n) }
    function row(n, a) { print day(n) \",Person\" a \" Roe,coffee\" }
    BEGIN { $1 }"; } > "$work/own.csv"
  said=$("$PLN" "$work/own.csv" --sections short 2>&1 | tr -s '\n ' '  ')
}
alone 'for (w = 0; w < 20; w++) for (p = 1; p <= 3; p++) row(7*w, p); for (p = 4; p <= 8; p++) { row(60, p); row(120, p) }'
says 'most contact with three' 'Your contact leans on few people: Person1 Roe, Person2 Roe and Person3 Roe have 85% of what goes on.'
# What went before and is over is none of it.
alone 'for (w = 0; w < 20; w++) for (p = 1; p <= 3; p++) row(900 + 7*w, p); for (p = 4; p <= 8; p++) { row(960, p); row(1020, p) }
       for (w = 0; w < 60; w++) row(5*w, 9)'
says '... of what goes on' 'Person3 Roe have 85% of what goes on.'
alone 'for (w = 0; w < 20; w++) for (p = 1; p <= 8; p++) row(7*w, p)'
silent 'three of eight alike are 38%' 'leans on'

# The same nine people for 400 days; then with a tenth who came after 100.
alone 'for (p = 1; p <= 9; p++) for (d = p; d <= 400; d += 20) row(d, p)'
says 'nobody new for over a year' 'Nobody new since 10 January 2020, in the first month of your data. You have been in touch with the same people ever since.'
alone 'for (p = 1; p <= 9; p++) for (d = p; d <= 400; d += 20) row(d, p); row(100, 10); row(380, 10)'
silent 'somebody new within the year' 'Nobody new'
silent 'and one is no pace' 'earlier pace'

# Of four from the first weeks, three came for a hundred days only; then all stayed; then all stopped.
alone 'for (p = 1; p <= 4; p++) for (d = p; d <= (p < 4 ? 100 : 400); d += 20) row(d, p)'
says 'three of four stopped' 'Of the 4 people you have been in touch with, 3 are not likely to be again: they have gone quiet.'
says 'and nobody came' 'Nobody new since 5 January 2020, in the first month of your data.'
silent 'they are not the same ever since' 'same people ever since'
alone 'for (p = 1; p <= 4; p++) for (d = p; d <= 400; d += 20) row(d, p)'
silent 'four of four stayed' 'gone quiet'
alone 'for (p = 1; p <= 4; p++) for (d = p + 60; d <= 500; d += 20) row(d, p); row(1, 5); for (d = 6; d < 480; d += 20) row(d, 5)'
says 'who came after two months did so on a day' 'Nobody new since 5 March 2020.'
# From 20 January to 14 February: the data began in January, but the last new ones came in February.
alone 'for (p = 1; p <= 5; p++) for (d = 14 + 5 * p; d <= 500; d += 20) row(d, p)'
says 'the first month of the data may be two of the calendar' 'Nobody new since 9 February 2020, in the first month of your data.'

# Without an owner: Zed alone links Yan and three more to a circle of six; then Ann knows them too.
group () {                       # program
  { echo date,from,to; awk "function day(n) { return strftime(\"%Y-%m-%d\", 1577880000 + 86400 * n) }
    function row(n, a, b) { print day(n) \",\" a \" Roe,\" b \" Roe\" }
    BEGIN { $1 }"; } > "$work/group.csv"
  said=$("$PLN" "$work/group.csv" --no-me --sections short 2>&1 | tr -s '\n ' '  ')
}
ring='split("Ann Bob Cat Dan Eli Zed", p, " "); for (i = 1; i <= 6; i++) for (j = i + 1; j <= 6; j++) row(i, p[i], p[j])
      split("Yan Xia Wim Vic", q, " "); for (i = 1; i <= 4; i++) row(i, "Zed", q[i]);'
group "$ring"
says 'one links four' '4 people are linked to the rest only through Zed Roe.'
group "$ring split(\"Uma Tom Sue Rex\", r, \" \"); for (i = 1; i <= 3; i++) row(i, \"Zed\", r[i])"
says 'no part is the rest' 'Without Zed Roe, 12 people would fall into 8 parts.'
clique='split("Ann Bob Cat Dan Eli", p, " "); split("Fay Gus Hal Ida Jan", q, " "); split("Kim Lea Mia Ned Quy", r, " ")
        for (i = 1; i <= 5; i++) for (j = 1; j < i; j++) { row(i, p[i], p[j]); row(i, q[i], q[j]); row(i, r[i], r[j]) }
        for (i = 1; i <= 2; i++) { row(8, "Zed", p[i]); row(8, "Zed", q[i]); row(8, "Zed", r[i]) }
        for (i = 1; i <= 4; i++) row(9, "Quy", "Tom" i)'
group "$clique"
says 'parts, and a rest: two sentences' 'Without Zed Roe, 19 people would fall into 3 parts. 4 people are linked to the rest only through Quy Roe.'
group "$ring for (i = 1; i <= 4; i++) row(9, \"Ann\", q[i])"
silent 'two link them' 'only through'
group "$ring split(\"Uma Tom Sue\", r, \" \"); for (i = 1; i <= 3; i++) row(i, \"Bob\", r[i]); split(\"Rex Quy Pat\", o, \" \"); for (i = 1; i <= 3; i++) row(i, \"Cat\", o[i])"
says 'three of them' '4 people are linked to the rest only through Zed Roe, and 3 only through Bob Roe; 1 more person alone links 3 others.'

# 60 rows in the 90 days before, 20 or 40 in the last 90.
fade='for (d = 0; d < 90; d++) if (d % 3 < 2) row(d, "Ann", "Bob"); for (d = 90; d < 180; d++) if (d % 9 < N) row(d, "Ann", "Cat"); row(180, "Ann", "Bob")'
group "N = 2; $fade"
says 'a third of what was' 'Contact has faded: 20 interactions in the last 90 days, after 60 in the 90 before.'
group "N = 4; $fade"
silent 'two thirds of what was' 'Contact has'
group "N = 9; for (d = 0; d < 90; d += 3) row(d, \"Ann\", \"Bob\"); for (d = 90; d <= 180; d++) row(d, \"Ann\", \"Cat\")"
says 'three times what was' 'Contact has grown: 90 interactions in the last 90 days, after 30 in the 90 before.'

# Twenty people in pairs: two of them write nine times in ten; then all alike.
pairs='for (p = 1; p <= 19; p += 2) for (k = 0; k < (p == 1 ? N : 5); k++) row(k, "Person" p, "Person" (p + 1))'
group "N = 135; $pairs"
says 'few have most' 'Contact rests on few: 2 people have 75% of it.'
group "N = 5; $pairs"
silent 'a tenth have a tenth' 'rests on few'
echo "1..$n"
