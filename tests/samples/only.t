#!/bin/sh
# --only FILE: who did not agree to be named is a number in every output, the same in all of them, and
# no text names them.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export LC_ALL=C TZ=UTC
. tests/tap.sh
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

cat > team-of-kofi.csv << 'END'
date,from,to,channel,topic,event
2024-01-08,Ana Ruiz,Ben Okafor,chat,planning,
2024-01-09,Kofi Mensah,Ana Ruiz,coffee,Kofi's pension,
2024-01-10,Ben Okafor,Cai Wen,call,budget 2024,
2024-01-11,Cai Wen,Dee Park,message,gardening at Darkhorse,
2024-01-12,Dee Park,Kofi Mensah,chat,planning,
2024-01-13,Ana Ruiz,Cai Wen,coffee,lunch with Dee; planning,
2024-02-12,Ana Ruiz,Dee Park,coffee,planning,
2024-02-13,Eve Lindqvist,Dee Park,coffee,beekeeping,
2024-02-15,Eve Lindqvist,Ben Okafor,coffee,planning,Ben's birthday
END
cat > people.csv << 'END'
name,email,field,org,role,note,cadence
Ana Ruiz,ana@acme.example,coaching,Acme,Team lead,asked Dee,
Ben Okafor,ben@acme.example,coaching,Acme,Analyst,likes tea,
Cai Wen,cai@acme.example,finance,Acme,Analyst,,weekly
Dee Park,dee@darkhorse.example,falconry,Darkhorse Ltd,Owner,leaves soon,weekly
Kofi Mensah,kofi@acme.example,archery,Acme,Clerk,,weekly
END
printf 'Ana Ruiz\nben@acme.example\n"Wen, Cai"\n' > addresses.txt
printf 'Ana Ruiz\nBen Okafor\nCai Wen\n' > agreed.txt
secrets='dee|kofi|mensah|eve|lindqvist|darkhorse|falconry|archery|beekeeping|clerk|leaves'
named () {                      # words of the secrets in the files given
  grep -aowiE "$secrets" "$@" | sort -u | head -n 5 | paste -sd' ' -
}
team="team-of-kofi.csv -c people.csv --only addresses.txt"

mkdir out
check 'pln succeeds' '' "$(
  for kind in svg png pdf; do "$PLN" $team --no-me --map out/map.$kind; done 2>&1 > out/brief
  for kind in txt md html json pdf; do "$PLN" $team --no-me --full --report out/report.$kind; done 2>&1 > out/full
  for kind in graphml gml gexf dot net dl; do
    "$PLN" $team --no-me --graph out/graph.$kind --metrics out/metrics.csv --ties out/ties.csv --vault out/vault
  done 2>&1 > out/page
  "$PLN" $team --me 'Ana Ruiz' --topics out/topics.csv --reminders out/due.ics 2>&1 > out/own)"
sed '/<style>/,/<\/style>/d; /<script>/,/<\/script>/d' out/report.html > out/report.body
rm out/report.html
check 'without --only the names are there' 'Dee Eve Kofi Mensah' \
  "$("$PLN" team-of-kofi.csv --no-me --ties - | grep -aowE 'Dee|Kofi|Mensah|Eve' | sort -u | paste -sd' ' -)"
rm out/*.png out/*.pdf             # three letters stand in any picture
check 'no output says who the others are' '' "$(find out -type f -exec cat {} + > all; named all)"
check 'nor do names of files' '' "$(find out | grep -iE "$secrets")"
for words in 'who Dee' 'who Ana' 'why Ana Dee' 'path Ana Ben' 'rank betweenness' change ties who; do
  "$PLN" $words $team --no-me > said 2>&1 || echo "fails: $words" >> said
  check "nor does pln $words" '' "$(named said)$(grep fails: said)"
done
check 'who agreed keeps e-mail, organisation and field' 'Acme ben@acme.example coaching' \
  "$("$PLN" who Ben $team --no-me | grep -owE 'Acme|coaching|ben@acme.example' | sort -u | paste -sd' ' -)"
check 'and texts that name nobody else' 'budget 2024' "$("$PLN" why Ben Cai $team --no-me | grep -o 'budget 2024')"

numbers () { "$PLN" team-of-kofi.csv --no-me --ties - "$@" | cut -d, -f1,2 | sed 1d | tr ',' '\n' | sort -u | paste -sd, -; }
check 'people count by the day they first appear' 'Ana Ruiz,Ben Okafor,Cai Wen,person 3,person 5,person 6' "$(numbers --only agreed.txt)"
check 'the same in a later period' 'Ana Ruiz,Ben Okafor,person 5,person 6' "$(numbers --only agreed.txt --since 2024-02-01)"
echo 'Dee Park' > dee.txt
check 'the same when others agree' 'Dee Park,person 1,person 2,person 3,person 4,person 6' "$(numbers --only dee.txt)"
(head -n 1 team-of-kofi.csv; sed 1d team-of-kofi.csv | sort -r) > turned.csv
"$PLN" turned.csv --no-me --only agreed.txt > turned.out
"$PLN" team-of-kofi.csv --no-me --only agreed.txt > straight.out
cmp turned.out straight.out >&2; passed 'the order of rows changes nothing'
check 'an owner who did not agree is a number' 'You are person 5.' \
  "$("$PLN" team-of-kofi.csv --me 'Dee Park' --only agreed.txt | grep -o 'You are .*')"

# How lists of those who agreed are written.
agreed () {                     # the list: who is named
  printf "$1" > list
  if "$PLN" team-of-kofi.csv --no-me --only list --ties ties 2> err > said; then
    cut -d, -f1,2 ties | sed 1d | tr ',' '\n' | grep -v ^person | sort -u | paste -sd, -
  else
    sed 's/^pln: //' err
  fi
}
check 'a column of answers counts' 'Ana Ruiz' "$(agreed 'name,agreed\nAna Ruiz,yes\nBen Okafor,no\nCai Wen,\n')"
check 'in German, with semicolons' 'Ana Ruiz,Cai Wen' "$(agreed 'Name;Einverstanden;Foto\nAna Ruiz;ja;ja\nCai Wen;x;ja\nDee Park;ja;nein\n')"
check 'in French, as ticks' 'Ben Okafor' "$(agreed 'Nom\tAccord\nBen Okafor\t☑\nEve Lindqvist\t☐\n')"
check 'other columns do not matter' 'Ana Ruiz' "$(agreed 'name,org,agreed\nAna Ruiz,Acme,yes\n')"
check 'without a header' 'Ana Ruiz' "$(agreed 'Ana Ruiz,yes\nDee Park,no\n')"
check 'a byte order mark, and names twice' 'Ana Ruiz' "$(agreed '\357\273\277Ana Ruiz\r\nana ruiz\r\n')"
check 'a comment' 'Ana Ruiz' "$(agreed '# asked on 3 May\nAna Ruiz\n')"
check 'a misspelt name' 'list, line 2: no one named "Ben Okafr" in the data; did you mean "Ben Okafor"?' "$(agreed 'Ana Ruiz\nBen Okafr\n')"
check 'a first name is not enough' 'list, line 1: no one named "Ana" in the data; did you mean "Ana Ruiz"?' "$(agreed 'Ana\n')"
check 'somebody unknown' 'list, line 1: no one named "Zoltan Xu" in the data; write the name as it stands there, or leave the line out' "$(agreed 'Zoltan Xu\n')"
check 'neither yes nor no' 'list, line 3, column "agreed": "perhaps" is neither yes nor no; write one of them' \
  "$(agreed 'name,agreed\nAna Ruiz,yes\nBen Okafor,perhaps\n')"
check 'two names on a line' 'list, line 1: "Ben Okafor" stands beside "Ana Ruiz"; write one name on each line, or a first line that says what the columns are, as in "name,agreed"' \
  "$(agreed 'Ana Ruiz,Ben Okafor\n')"
check 'nobody agreed' 'list: nobody in it agreed to be named; write one name on each line, or leave out --only and use --anonymise' "$(agreed 'name,agreed\nAna Ruiz,no\n')"

check 'an e-mail address' 'agreed' "$("$PLN" $team --no-me > said 2>&1 && grep -q 'named: 3 of 6' said && echo agreed)"
said () { "$PLN" team-of-kofi.csv --no-me "$@" 2>&1 > /dev/null | sed 's/^pln: //'; }
"$PLN" team-of-kofi.csv --me 'Ana Ruiz' --report all.json > said
check 'not beside an earlier report with all names' '--since-report: "all.json" was made with other settings (none; now: --only); use the same for both' \
  "$("$PLN" team-of-kofi.csv --me 'Ana Ruiz' --only agreed.txt --since-report all.json 2>&1 | sed 's/^pln: //')"
"$PLN" team-of-kofi.csv --me 'Ana Ruiz' --only agreed.txt --until 2024-02-01 --report same.json > said
"$PLN" team-of-kofi.csv --me 'Ana Ruiz' --only agreed.txt --since-report same.json > said
passed 'but beside one with the same names'
printf 'Ana Ruiz\nBen Okafor\n' > fewer.txt
check 'not if somebody no longer agrees' '--since-report: of the 5 people in "same.json", 1 had another name or number than here, as others agreed to be named then; make it again with this list, and with --until' \
  "$("$PLN" team-of-kofi.csv --me 'Ana Ruiz' --only fewer.txt --since-report same.json 2>&1 | sed 's/^pln: //')"
check 'not with --anonymise' '--anonymise and --only cannot be used together; keep one' "$(said --only agreed.txt --anonymise key)"
check 'a title that names somebody' '--title: "Kofi and friends" has a word of a name in the data; with --only, give a title without names' \
  "$(said --only agreed.txt --map m.svg --title 'Kofi and friends')"
check 'a title with names of those who agreed' '' "$(said --only agreed.txt --map m.svg --title 'Ana, Ben and friends')"
sed 's/Kofi Mensah/Person 3/' team-of-kofi.csv > odd.csv
printf 'Ana Ruiz\nPerson 3\n' > odd.txt
check 'a name like a number' 'odd.txt, line 2: "Person 3" looks like the numbers that --only gives; rename this person in the data' \
  "$("$PLN" odd.csv --no-me --only odd.txt 2>&1 | sed 's/^pln: //')"
printf 'files = team-of-kofi.csv\ncontacts = people.csv\nno-me = yes\nonly = agreed.txt\n' > pln.conf
check 'pln.conf knows it' '' "$("$PLN" > said 2>&1; named said)"
check 'and writes it' 'Only people who agreed are named: 3 of 6' "$(grep -o 'Only people .* of 6' said)"
echo "1..$n"
