#!/bin/sh
# What a contacts file says is used: in tables and graph files, in the report, and for the names of
# circles.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

cat > "$work/log.csv" <<END
date,from,to,channel,event,minutes
2020-01-01,Me Roe,Ann Roe,call,,45
2020-02-01,Me Roe,Ann Roe,call,,1:30
2020-02-03,Me Roe,Ann Roe,mail,,
2020-03-01,Me Roe,Cai Roe,mail,,
2020-03-03,Bea Roe,Ann Roe,mail,fair,
2020-03-04,Cai Roe,Ann Roe,mail,fair,
2020-03-20,Bea Roe,Me Roe,mail,,
2020-03-20,Bea Roe,Cai Roe,mail,fair,
END
cat > "$work/people.csv" <<END
name,field,cadence,note,cluster,birthday,do_not_contact
Ann Roe,schools,monthly,met at the fair,Choir,2 May,
Bea Roe,,2 weeks,,Choir,,
Cai Roe,,7 days,,,,yes
Dee Roe,,7 days,,,,
END
run () { "$PLN" "$@" "$work/log.csv" -c "$work/people.csv" --me 'Me Roe'; }

check 'a column for each in --metrics' 'field,cadence,do_not_contact,contacts_cluster,note,birthday' \
  "$(run --metrics - | head -1 | sed "s/.*liaison,//")"
check '... with its values' 'schools,monthly,,Choir,met at the fair,2 May' \
  "$(run --metrics - | sed -n 's/^Ann Roe.*,\(schools.*\)/\1/p')"
for ending in graphml gexf gml dot; do
  run --graph "$work/g.$ending" > "$work/out"
  check "in $ending" yes "$(grep -q 'met at the fair' "$work/g.$ending" && grep -q '2 May' "$work/g.$ending" && echo yes)"
done
run --report "$work/r.json" > "$work/out"
check 'in JSON' 1 "$(tr -d '\n' < "$work/r.json" | tr -s ' ' | grep -c '"attributes" : { "field" : "schools", "cadence" : "monthly", "contacts_cluster" : "Choir", "note" : "met at the fair", "birthday" : "2 May" }')"

# Ann: quiet for 46 days, 30 meant. Bea: today. Cai: 19 of 7, but not to be contacted. Dee: no tie.
text=$(run | tr -s '\n ' '  ')
case $text in *'Get in touch as often as you meant to: Ann Roe (every 30 days, quiet for 46 days) and Dee Roe (every 7 days, no contact yet).'*) got=Ann ;; *) got=$text ;; esac
check 'whose cadence has run out' Ann "$got"
card=$(run who Ann | tr -s '\n ' '  ')
for words in 'you meant to be in touch every 30 days; overdue by 16 days' '2 hours, from the 2 times that say how long' 'Note met at the fair'; do
  case $card in *"$words"*) got=$words ;; *) got=$card ;; esac
  check "pln who: $words" "$words" "$got"
done
case $(run who Bea | tr -s '\n ' '  ') in *'you mean to be in touch every 14 days'*) got=yes ;; *) got=no ;; esac
check 'pln who: not overdue' yes "$got"

# The user's own name of a circle wins over the event that all of them share.
check 'the column cluster names the circle' 'Choir Choir Choir' \
  "$(run --metrics - | awk -F, 'NR > 1 && $2 != "" { print $2 }' | tr '\n' ' ' | sed 's/ $//')"
echo "1..$n"
