#!/bin/sh
# The key file of --anonymise: several runs at once, spreadsheets, formulas, who may read it.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
cd "$work" || exit 1

# Eight runs at once, each with people and topics of its own.
for i in 1 2 3 4 5 6 7 8; do
  awk -v i=$i 'BEGIN {
    print "date,from,to,topic"
    for (k = 0; k < 40; k++)
      printf "2024-%02d-%02d,Ann Alder,Bea%c%c Birch%d,topic%c%c of %d\n", k % 12 + 1, k % 28 + 1, 97 + i, 97 + k % 26, k, 97 + i, 97 + k % 26, k
  }' > log$i.csv
done
for i in 1 2 3 4 5 6 7 8; do
  "$PLN" log$i.csv --me 'Ann Alder' --anonymise key.csv --full --report out$i.json > /dev/null 2> err$i &
done
wait
check 'eight runs at once: none fails' '' "$(cat err?)"
grep -ohE 'P-[0-9A-F]{6,}|topic [0-9]+' out?.json | sort -u > used
cut -d, -f1 key.csv | sort -u > have
check 'every pseudonym is in the key file' '' "$(comm -23 used have | head -n 5)"
check 'all people are: 8 times 40, and one' 321 "$(grep -c '^P-' key.csv)"
check 'all topics are' 320 "$(grep -c '^topic ' key.csv)"
check 'none stands twice' '' "$(cut -d, -f1 key.csv | sort | uniq -d)"
check 'nobody stands twice' '' "$(sed 1,2d key.csv | cut -d, -f2 | sort | uniq -d)"
check 'no other file is left' 'key.csv' "$(ls -A | grep -v '^log\|^out\|^err\|used\|have')"

# The same pseudonyms again, whatever a spreadsheet does to the file.
cat > log.csv <<'END'
date,from,to,topic
2024-01-02,Ann Alder,Bea Birch,one tree
2024-02-02,Ann Alder,=Sum Total,two trees
2024-03-02,Ann Alder,"'Quoted Name",three trees
2024-04-02,Ann Alder,Zoe "Zed" Zinnia,four trees
END
said () { "$PLN" log.csv --me 'Ann Alder' --anonymise "$1" --full; }
said k.csv > first
check 'formulas are guarded' yes "$(grep -q ',"'"'"'=Sum Total",' k.csv && echo yes)"
cp k.csv before.csv
said k.csv > again
check 'read and written again, the file is the same' '' "$(diff before.csv k.csv)"
check 'and so is the report' '' "$(diff first again)"
spoiled () {                    # what, a command that changes the file
  cp before.csv k.csv
  sh -c "$2" < before.csv > k.csv
  said k.csv > again 2> err
  check "$1: no pseudonym changes" '' "$(cat err; diff first again)"
  check "$1: nothing is lost" '' "$(diff before.csv k.csv)"
}
spoiled 'a byte order mark' 'printf "\357\273\277"; cat'
spoiled 'line ends with CR' 'sed "s/\$/\r/"'
spoiled 'old line ends' 'tr "\n" "\r"'
spoiled 'zero bytes' 'sed "s/Bea/B\x00ea/; s/one/o\x00\x00ne/"'
spoiled 'no quotes' 'sed "/Zed/!s/\"//g"'
spoiled 'semicolons' 'sed "s/,/;/g"'
spoiled 'empty cells at the end' 'sed "s/\$/,,,/"'
spoiled 'another order' 'sed 1q before.csv; sed 1,2d before.csv | sort -r'
printf 'P-0000AA,"Old Friend","","",since school\n' >> k.csv
said k.csv > again
check 'rows of other runs and further columns stay' 1 "$(grep -c '^P-0000AA,"Old Friend","","","since school"$' k.csv)"
cp before.csv k.csv
printf 'P-0000AA,"Jos\351 Lima","",""\n' >> k.csv
cp k.csv latin.csv
said k.csv > again 2> err
check 'names in another encoding are not lost' "1 pln: --anonymise: \"k.csv\", row" "$? $(cut -c1-30 err)"
check 'and the file stays' '' "$(cmp k.csv latin.csv)"

check 'what has no end is not read' 2 "$(timeout 20 "$PLN" log.csv --me 'Ann Alder' --anonymise /dev/zero > /dev/null 2>&1; echo $?)"

# It is for its owner alone.
cp before.csv k.csv
chmod 644 k.csv
said k.csv > again 2> err
check 'it becomes private' 600 "$(stat -c %a k.csv)"
check 'with a word' 'pln: others could read "k.csv", which says who is who; now only you can' "$(cat err)"
said k.csv > again 2> err
check 'which is not said again' '' "$(cat err)"
mkdir elsewhere
mv k.csv elsewhere/k.csv
ln -s elsewhere/k.csv k.csv
said k.csv > again
check 'a link stays a link' '' "$(diff first again; [ -L k.csv ] || echo file)"

# Numbers go on, and are never given twice.
printf '2024-05-02,Ann Alder,Bea Birch,five trees\n' >> log.csv
cut -d, -f1,2 before.csv | sed 1,2d | sort > were
said k.csv > again
cut -d, -f1,2 k.csv | sed 1,2d | sort > are
check 'a new topic takes the next number' 'topic 5,"five trees"' "$(comm -13 were are)"
check 'and the others keep theirs' '' "$(comm -23 were are)"

# People of one name are kept apart.
cat > twins.csv <<'END'
date,from,to,email
2024-01-02,Ann Alder,Sam Stone <sam@one.example>,
2024-02-02,Ann Alder,Sam Stone <sam@two.example>,
2024-03-02,Ann Alder,Sam Stone <sam@two.example>,
END
"$PLN" twins.csv --me 'Ann Alder' --anonymise twins --metrics both.csv > /dev/null
sed 3d twins.csv > one.csv
grep 'two.example' twins | cut -d, -f1 > second
sed '2d' twins.csv > alone.csv
"$PLN" alone.csv --me 'Ann Alder' --anonymise twins --metrics alone-metrics.csv > /dev/null
check 'the second of two has the same pseudonym without the first' 1 "$(grep -c "^$(cat second)," alone-metrics.csv)"
check 'so has the key file' 3 "$(grep -c '^P-' twins)"
check 'the two are told apart' '' "$(cut -d, -f1 twins | sort | uniq -d)"

# Somebody known by name alone turns out to be two people.
sed 's/ <[^>]*>//' one.csv > plain.csv
"$PLN" plain.csv --me 'Ann Alder' --anonymise later > /dev/null
grep Stone later | cut -d, -f1 > known
"$PLN" twins.csv --me 'Ann Alder' --anonymise later --metrics later-metrics.csv > /dev/null
check 'the row goes to one of the two alone' '1 3' "$(grep -c "^$(cat known)," later-metrics.csv) $(sed 1d later-metrics.csv | cut -d, -f1 | sort -u | grep -c .)"

# Short words are told apart by their signs; longer ones are the same in any spelling.
cat > words.csv <<'END'
date,from,to,topic
2024-01-02,Ann Alder,Bea Birch,C
2024-02-02,Ann Alder,Cai Cole,C#
2024-03-02,Ann Alder,Dee Dale,C++
2024-03-03,Ann Alder,Eve Elm,data-base
2024-03-04,Ann Alder,Fay Ford,Data Base
END
"$PLN" words.csv --me 'Ann Alder' --anonymise words > /dev/null
check 'C, C# and C++ are three topics, both spellings of data base one' 4 "$(grep -c '^topic ' words)"

# A guard that the name itself has.
printf 'date,from,to\n2024-01-02,Ann Alder,\047=Odd One\n2024-02-02,Ann Alder,\047\047=Odder Two\n' > odd.csv
odd () { "$PLN" odd.csv --me 'Ann Alder' --anonymise odd-key --ties "$1" > /dev/null; }
odd first.ties && cp odd-key odd-before && odd second.ties
check 'names that look guarded keep their pseudonyms' same "$(cmp first.ties second.ties && cmp odd-key odd-before && echo same)"
chmod 640 odd-key && odd third.ties 2> err
check "nor may the group read it" 600 "$(stat -c %a odd-key)"
echo "1..$n"
