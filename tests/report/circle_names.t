#!/bin/sh
# Circles have names that people recognise: what members were at again and again, before topics, by
# the common beginning of its names; the user's own names win.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

# Two circles of five, A1 to A5 and B1 to B5, each meeting in all its pairs on days of its own. EVENTS
# and TOPICS of the first circle change from day to day, those of the second stay the same.
log () {                         # events of A, topics of A, days, first day
  awk -v events="$1" -v topics="$2" -v days="$3" -v from="${4:-0}" 'BEGIN {
    print "date,from,to,event,topic"
    e = split(events, event, "/"); t = split(topics, topic, "/")
    for (d = 0; d < days; d++)
      for (i = 1; i <= 5; i++) for (k = i + 1; k <= 5; k++) {
        day = strftime("%Y-%m-%d", 1577880000 + 86400 * (from + 7 * d))
        print day ",A" i " Roe,A" k " Roe," event[d % e + 1] "," topic[d % t + 1]
        print day ",B" i " Roe,B" k " Roe,,bees" } }'
}
circle () {                      # of A1
  "$PLN" "$work/log.csv" --no-me "$@" --metrics - | awk -F, '$1 == "A1 Roe" { print $2 }'
}
named () {                       # what, name, events, topics, days
  log "$3" "$4" "$5" > "$work/log.csv"
  check "$1" "$2" "$(circle)"
}

named 'an event that comes again, before a topic' 'Book club' 'Book club' jazz 4
named 'the common beginning of two events' Guild 'Guild evening/Guild reading circle' jazz 6
named 'numbers at the end do not count' 'Study circle' 'Study circle #1/Study circle #2/Study circle #3/Study circle #4' jazz 8
named 'nor do years' 'Spring school' 'Spring school 2018/Spring school 2019' jazz 6
named 'nor do articles and prepositions' Abend 'Abend der Musik/Abend der Kunst' jazz 6
named '... in French' Atelier 'Atelier de lecture/Atelier de couture' jazz 6
named 'case does not matter' 'Book Club' 'Book Club/book club evening' jazz 6
named 'the longest that all share' 'Museum night' 'Museum night out/Museum night in' jazz 6
named 'two series: the more frequent' Guild 'Guild evening/Guild walk/Guild evening/Guild walk/Choir' jazz 10
named 'an event that was once is no habit' jazz 'LearnFest/////' jazz 6
named 'nothing but a topic' jazz '' jazz 4
# A5 is never at the Guild, which meets eight times; all five are at two evenings of the choir.
{ log 'Guild evening' jazz 8 | grep -v 'A5 Roe'; log Choir jazz 2 100 | tail -n +2; } > "$work/log.csv"
check 'often by most, before twice by all' 'Guild evening' "$(circle)"
printf 'name,cluster\nA1 Roe,Monday people\nA2 Roe,Monday people\n' > "$work/own.csv"
log 'Book club' jazz 4 > "$work/log.csv"
check "the user's own name wins" 'Monday people' "$(circle -c "$work/own.csv")"
printf 'name,org\nA1 Roe,Acme\nA2 Roe,Acme\n' > "$work/org.csv"
check 'an organisation of two of five does not' 'Book club' "$(circle -c "$work/org.csv")"

printf 'name,place\nA1 Roe,Leeds\nA2 Roe,Leeds\nB1 Roe,York\nB2 Roe,York\nB3 Roe,York\n' > "$work/place.csv"
log '' '' 4 | sed 's/bees$//' > "$work/log.csv"
check 'a place where two of five live is no name' 'around A1 Roe' "$(circle -c "$work/place.csv" | sed 's/A[1-5]/A1/')"
check 'one where three of five live is' York \
  "$("$PLN" "$work/log.csv" --no-me -c "$work/place.csv" --metrics - | awk -F, '$1 == "B1 Roe" { print $2 }')"
named 'a day is no name' 'around A1 Roe' '2020-01-01/2020-02-01' '' 8

# "video": one source, four times, once to each of the others; the coffee is where they all meet.
{ log "Freelancers' coffee" '' 4
  for k in 2 3 4 5; do echo "2020-03-0$k,A1 Roe,A$k Roe,,video"; done; } > "$work/log.csv"
check 'a topic of one source is no name for a circle' "Freelancers' coffee" "$(circle)"
{ log '' 'choir' 4
  for k in 2 3 4 5; do echo "2020-03-0$k,A1 Roe,A$k Roe,,video"; done; } > "$work/log.csv"
check 'nor is it, if others come again' choir "$(circle)"

# The order of rows does not matter.
log 'Guild evening/Guild reading circle' jazz 6 > "$work/log.csv"
{ head -1 "$work/log.csv"; tail -n +2 "$work/log.csv" | sort -r; } > "$work/turned.csv"
mv "$work/turned.csv" "$work/log.csv"
check 'rows the other way round' Guild "$(circle)"

# The same people, at another event a year later: one circle, one name.
{ log 'Book club' '' 4; log 'Choir' '' 4 400 | tail -n +2; } > "$work/log.csv"
"$PLN" change --between 2020,2021 "$work/log.csv" --no-me --report "$work/change.json" > "$work/out"
check 'a name is kept over time' 'Choir Choir' \
  "$(tr -d '\n' < "$work/change.json" | tr -s ' ' | sed 's/.*"before" : "\(Choir\)", "size_before" : 5, "after" : "\([^"]*\)".*/\1 \2/')"

# Nothing in common: the circle is called after the member drawn largest. Bo is in the middle of her
# circle of four; only Cy leads out of it, and has met her once.
two_circles () {                 # who meets Cy often outside the circle
  awk -v out="$1" 'BEGIN {
    print "date,from,to"
    for (day = 1; day <= 9; day++) {
      print "2020-01-0" day ",Bo,Al"; print "2020-01-0" day ",Bo,Di"; print "2020-01-0" day ",Al,Di"
      print "2020-01-0" day ",Ed,Flo"; print "2020-01-0" day ",Flo,Gil"; print "2020-01-0" day ",Gil,Ed" }
    print "2020-01-09,Cy,Bo"; print "2020-01-09,Cy,Al"; print "2020-01-09,Cy,Di"; print "2020-01-09,Cy," out }'
}
called () { "$PLN" "$work/log.csv" "$@" --metrics - | awk -F, '$1 == "Bo" { print $2 }'; }
two_circles Ed > "$work/log.csv"
check 'without an owner: who stands between most people' 'around Cy' "$(called --no-me)"
{ head -1 "$work/log.csv"; tail -n +2 "$work/log.csv" | sort -r; } > "$work/turned.csv"
mv "$work/turned.csv" "$work/log.csv"
check 'in whatever order the rows are' 'around Cy' "$(called --no-me)"
{ two_circles Ed; for day in 1 2 3; do echo "2020-02-0$day,Me,Bo"; echo "2020-02-0$day,Me,Ed"; done; } \
  > "$work/log.csv"
check 'with an owner: who has most contact' 'around Bo' "$(called --me Me)"
echo "1..$n"
