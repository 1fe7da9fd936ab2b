#!/bin/sh
# A plan says all that changed the reading: what pln check shows with the options is what it shows with the
# plan that it wrote of them.
cd "$(dirname "$0")/../.." || exit 1
top=$(pwd)
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$top/$PLN ;; esac
export LC_ALL=C TZ=UTC SOURCE_DATE_EPOCH=1798718400
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
n=0

result () {                     # code, name
  n=$((n + 1))
  [ "$1" = 0 ] && echo "ok $n - $2" || echo "not ok $n - $2"
}

# What came second among the readings is not part of one.
check () {
  "$PLN" check "$@" | sed '/^  read as /,/^  [a-z]/{/^  read as /d;/^            /d;}'
}

same () {                       # files, options
  files=$1
  shift
  check $files "$@" --save-plan plan.txt > with-options 2>&1
  check $files --plan plan.txt > with-plan 2>&1
  cmp -s with-options with-plan
  result $? "$files $*"
  check $files --plan plan.txt --save-plan again.txt > with-plan 2>&1
  cmp -s plan.txt again.txt
  result $? "the plan of a plan: $files $*"
}

printf 'date,with,channel\n3/4/2025,Ana Ruiz,coffee\n5/4/2025,"Wen, Cai",call\n2/6/2025,Ben Okafor,irc\n' > amb.csv
printf 'When,Who met,What about,Who,Mood\n2025-04-03,Ana Ruiz; Ben Okafor,jazz,Jo Hart,7\n2025-04-05,Cai Wen,"a  b",Jo Hart,8\n' > log.csv
printf 'Name,Session\nAna Ruiz,A\nBen Okafor,A\nCai Wen,B\nAna Ruiz,B\n' > list.csv
printf 'name,field,org\nAna Ruiz,music,Hall\nCai Wen,law,Court\n' > people.csv
printf 'name,date,"odd: one","b  #c"\nAna Ruiz,2025-01-02,x,y\nCai Wen,2025-01-03,x,z\n' > odd.csv
printf 'Date|With\n2025-01-02|M\374ller, Eva\n2025-01-03|Ana Ruiz\n' > latin.csv

same amb.csv --date-order dmy
same amb.csv --date-order mdy
same amb.csv --date-order amb.csv=mdy
same amb.csv --date-order dmy --last-first yes
same amb.csv --date-order dmy --last-first no
same amb.csv --date-order dmy --me 'Jo Hart'
same amb.csv --date-order dmy --no-me
same amb.csv --date-order dmy --channel-kind irc=call --channel-kind coffee=message
same log.csv --column with='Who met' --column from=Who
same log.csv --column with='Who met' --column from=Who --column none=Mood --column none='What about'
same log.csv --column with='Who met' --column none=Who --column weight=Mood
same list.csv --as attendance
same list.csv --as own-log
same list.csv --as contacts
same odd.csv
same latin.csv --delimiter '|' --encoding Windows-1252
same latin.csv --delimiter '|' --encoding ISO-8859-2 --last-first yes
same "log.csv -c people.csv" --column with='Who met' --column from=Who
same "amb.csv list.csv -c people.csv" --as attendance --date-order dmy
same "$top/samples/interactions.csv -c $top/samples/contacts.csv" --me 'Eve Lindqvist'
same "$top/samples/interactions.csv -c $top/samples/contacts.csv" --format interactions

# What is typed wins.
"$PLN" check amb.csv --date-order dmy --save-plan plan.txt > expected
"$PLN" check amb.csv --date-order mdy --save-plan plan.txt > other
"$PLN" check amb.csv --date-order dmy --plan plan.txt > got
cmp -s expected got
result $? 'an option that is typed wins over the plan'

# A question can be answered in the plan, and only there or on the command line.
"$PLN" check amb.csv --save-plan plan.txt > /dev/null 2> err
[ $? = 1 ] && grep -q '^date-order: ?' plan.txt && grep -q 'answer it in plan.txt' err
result $? 'a plan is written with its question'
"$PLN" check amb.csv --plan plan.txt 2> err
[ $? = 2 ] && grep -q 'plan.txt, line 4: "date-order" is still open' err
result $? 'an open question is not passed over'
sed -i 's/^date-order: ?/date-order: dmy/' plan.txt
"$PLN" check amb.csv --plan plan.txt > got
cmp -s expected got
result $? 'the answer counts'
echo "1..$n"
