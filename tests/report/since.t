#!/bin/sh
# What moved since an earlier report: a log of two states worked by hand, a second program that
# compares the two JSON reports of the sample and of another log, and reports that do not fit.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC PYTHONDONTWRITEBYTECODE=1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
log=$work/log.csv old=$work/old.json new=$work/new.json

# Ann is always there and brought "glass" alone, until Zoe, who is new, brings it too, and "sails".
# Bea stops in June, with "bees". Kim was silent for two years and is back. Hal writes, and calls in
# September. Uma stays silent.
{ echo date,from,to,channel,topic
  for m in 01 02 03 04 05 06 07 08 09 10 11 12; do
    echo "2020-$m-01,Ann Roe,Me Roe,message,glass"; echo "2020-$m-15,Me Roe,Ann Roe,message,"
    echo "2020-$m-03,Hal Roe,Me Roe,message,"; echo "2020-$m-04,Me Roe,Hal Roe,message,"
    [ $m -gt 06 ] || for d in 05 12 19 26; do echo "2020-$m-$d,Bea Roe,Me Roe,message,bees"; done
    [ $m -lt 09 ] || for d in 06 13 20 27; do echo "2020-$m-$d,Kim Roe,Me Roe,message,"; done
    [ $m -lt 10 ] || for d in 07 14; do echo "2020-$m-$d,Zoe Roe,Me Roe,message,sails; glass"; done
  done
  for d in 02 09 16 23 30; do
    [ $d = 30 ] || echo "2018-01-$d,Kim Roe,Me Roe,message,"; echo "2018-03-$d,Uma Roe,Me Roe,message,"
  done
  echo 2018-03-05,Uma Roe,Me Roe,call,
  for d in 02 09; do echo "2019-12-$d,Hal Roe,Me Roe,message,"; echo "2019-12-$d,Me Roe,Hal Roe,message,"; done
  echo '2020-09-10,Me Roe,Hal Roe,call,'; } > "$log"
pln () { "$PLN" "$log" --me 'Me Roe' "$@"; }
facts () {                      # key
  pln --since-report "$old" --full | sed -n '/^SINCE YOUR REPORT/,/^$/p' |
    sed -n "s/^  $1  *//p"
}
pln --as-of 2020-06-30 --report "$old" > "$work/out"
pln --since-report "$old" --report "$new" > "$work/page"
check 'the section has the day in its title, and stands before this month' \
  'SINCE YOUR REPORT OF 30 JUNE 2020 THIS MONTH' \
  "$(grep -E '^(SINCE|THIS MONTH)' "$work/page" | tr '\n' ' ' | sed 's/ $//')"
check 'who is new' 'Zoe Roe' "$(facts 'New contacts')"
check 'the first one-to-one' 'Hal Roe' "$(facts 'First one-to-one')"
check 'who is back' 'Kim Roe (dormant before)' "$(facts 'In touch again')"
check 'who cooled' 'Bea Roe (now dormant)' "$(facts Cooler)"
check 'a topic won' 'sails (Zoe Roe)' "$(facts 'Topics you gained')"
check 'a topic lost' 'bees' "$(facts 'Topics gone quiet')"
check 'a source that is alone' 'Zoe Roe (sails)' "$(facts 'Now only from')"
check 'a source that is no longer alone' 'Ann Roe (glass)' "$(facts 'No longer only from')"
check 'what was done' 'talk with Hal Roe (first one-to-one on 10 September 2020)' \
  "$(facts 'Done from your list' | grep -o 'talk with Hal Roe.*2020)' )"
check 'what was not' 'write to Uma Roe' "$(facts 'Not done yet')"
check 'without the option nothing is said' 0 "$(pln --full | grep -c 'SINCE YOUR')"
check 'the same for any order of rows' "$(cksum < "$new")" "$(
  { head -n 1 "$log"; tail -n +2 "$log" | sort -r; } > "$work/turned.csv"
  cp "$log" "$work/kept.csv"; mv "$work/turned.csv" "$log"
  pln --since-report "$old" --report "$work/turned.json" > /dev/null; mv "$work/kept.csv" "$log"
  cksum < "$work/turned.json")"
pln --report "$work/same.json" > /dev/null
check 'nothing has moved since today' 'Nothing has moved.' "$(pln --since-report "$work/same.json" |
  sed -n '/^SINCE/,/^$/p' | grep -o 'Nothing has moved.')"

# A second program compares the two reports.
agrees () {                     # what, argument of pln ...
  what=$1 until=$2; shift 2
  "$PLN" "$@" --until "$until" --report "$old" > /dev/null 2>&1
  "$PLN" "$@" --since-report "$old" --report "$new" > /dev/null 2> "$work/err"
  check "$what: as a second program sees it" '' "$(cat "$work/err"; python3 tests/report/since.py "$old" "$new" 2>&1)"
  check "$what: keeps to the schema" '' "$(python3 tests/schema/validate.py src/report.schema.json "$new" 2>&1)"
}
if command -v python3 > /dev/null 2>&1; then
  agrees 'the fixture' 2020-06-30 "$log" --me 'Me Roe'
  agrees 'the sample, four months' 2016-06-30 samples/interactions.csv -c samples/contacts.csv
  agrees 'the sample, a year' 2015-10-31 samples/interactions.csv -c samples/contacts.csv
  agrees 'under pseudonyms' 2016-06-30 samples/interactions.csv -c samples/contacts.csv --anonymise "$work/key"
fi

# What does not fit is refused, with the reason; nothing is written.
pln --as-of 2020-06-30 --report "$old" > "$work/out"
refuses () {                    # what, exit code, part of the message, option ...
  what=$1 code=$2 part=$3; shift 3
  "$PLN" "$log" "$@" --metrics "$work/m.csv" > "$work/out" 2> "$work/err"
  check "$what: exit code" "$code" $?
  check "$what: the reason" "$part" "$(grep -oF "$part" "$work/err" | head -n 1)"
  check "$what: nothing is written" no "$([ -s "$work/out" ] || [ -e "$work/m.csv" ] && echo yes || echo no)"
}
echo 'name,alias' > "$work/table.csv"; printf '%5000s' '' | tr ' ' '[' > "$work/deep.json"
sed 's/urn:pln:report:1/urn:pln:report:9/' "$old" > "$work/form.json"
head -c 3000 "$old" > "$work/half.json"
printf '{"$schema":"urn:pln:report:1","pln":[],"ties":7}' > "$work/hollow.json"
sed 's/"as_of" : "2020-06-30"/"as_of" : null/' "$old" > "$work/undated.json"
sed 's/ Roe"/ Poe"/; s/"me" : "Me Poe"/"me" : "Me Roe"/' "$old" > "$work/other.json"
for file in table.csv deep.json half.json; do
  refuses "$file" 1 "\"$work/$file\" is not a report" --me 'Me Roe' --since-report "$work/$file"
done
refuses 'a hollow report' 1 'is not a whole report' --me 'Me Roe' --since-report "$work/hollow.json"
refuses 'another form' 1 'is a report of form 9' --me 'Me Roe' --since-report "$work/form.json"
refuses 'no dates' 1 'has no dates' --me 'Me Roe' --since-report "$work/undated.json"
refuses 'no file' 3 "there is no file \"$work/none.json\"" --me 'Me Roe' --since-report "$work/none.json"
refuses 'another log' 1 'use a report of the same log' --me 'Me Roe' --since-report "$work/other.json"
refuses 'other settings' 2 'other settings (none; now: --half-life 90)' --me 'Me Roe' --half-life 90 --since-report "$old"
refuses 'another owner' 1 'is about "Me Roe", and this one is about "Ann Roe"' --me 'Ann Roe' --since-report "$old"
refuses 'no owner' 2 'with other settings (none; now: --no-me)' --no-me --since-report "$old"
refuses 'a later day' 1 'is of 2020-06-30, which is after 2020-03-31' --me 'Me Roe' --as-of 2020-03-31 --since-report "$old"
refuses 'pseudonyms in one' 2 'use the same' --me 'Me Roe' --since-report "$old" --seed 2
refuses 'an input' 2 '' --me 'Me Roe' --since-report "$old" --report "$old"
echo "1..$n"
