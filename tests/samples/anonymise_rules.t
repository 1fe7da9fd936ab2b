#!/bin/sh
# The rules of --anonymise, each with a text that it alone hides or shows; a second, where anonymise.t
# tries every output.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$(pwd)/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh
cd "$work" || exit 1

cat > contacts.csv <<'END'
name,email,profile,org,role,field,place,do not contact
Samantha Birch,s.birch@vexillum.example,,Plinthworks,Dean,Museums,"Turku, Southwest, Finland",left in anger
Cid Cedar,zorrox@post.example,,Plinthworks,Dean,Museums,"Turku, Southwest, Finland",
Dan Dogwood,,https://www.linkedin.com/in/quibbledan,Plinthworks,Dean,Museums,"Turku, Southwest, Finland",
Eve Elder,,,Ogham,Rector,Health,"Oulu, North, Finland",
Игорь Кузнецов,,,Ogham,Dean,Health,"Oulu, North, Finland",
Fay Fir,,,Ogham,Dean,Museums,"Vaasa, West, Finland",
END
echo 'Eve Elder;Evelina Thornapple' > aliases.csv
# Six people share each of the first topics.
awk 'BEGIN {
  print "date,from,to,topic"
  split ("Samantha Birch,Cid Cedar,Dan Dogwood,Eve Elder,Игорь Кузнецов,Fay Fir", who, ",")
  n = split ("gardening,lunch at vexillum,zorrox ideas,quibbledan talk,thornapple day,sam day,zyfirfayzy walk," \
    "kuznetsov plan,plinthworks visit", topic, ",")
  for (t = 1; t <= n; t++)
    for (p = 1; p <= 6; p++)
      printf "2024-%02d-%02d,Ann Alder,%s,%s\n", t, p * 3, who[p], topic[t]
  for (k = 1; k <= 3; k++)
    print "2024-11-0" k ",Ann Alder,Cid Cedar,of one"
  print "2024-11-05,Ann Alder,Cid Cedar,of two"
  print "2024-11-06,Ann Alder,Dan Dogwood,of two"
  for (p = 1; p <= 3; p++)
    print "2024-11-08,Ann Alder," who[p] ",of three"
  for (k = 1; k <= 12; k++)
    printf "2024-11-%02d,Ann Alder,Eve Elder,%s own\n", 10 + k, substr ("abcdefghijklmnop", k, 1)
  print "2020-01-01,Ann Alder,Old Friend,gardening"
}' > log.csv
run () {                        # folder, options ...
  folder=$1; shift
  mkdir "$folder"
  "$PLN" log.csv -c contacts.csv --aliases aliases.csv --me 'Ann Alder' --since 2024-01-01 --anonymise "$folder/key.csv" "$@" \
    --full --report "$folder/r.json" --metrics "$folder/m.csv" --ties "$folder/t.csv" > /dev/null 2>> err
}
hidden () { grep -q "^topic [0-9]*,\"$1\"" "${2:-out}/key.csv" && ! grep -q "$1" "${2:-out}"/[mrt].* && echo hidden; }
column () { perl -e '$_ = <>; chomp; my @h = split /,/; my ($c) = grep { $h[$_] eq $ENV{COLUMN} } 0 .. $#h;
  while (<>) { chomp; my @f = /("[^"]*"|[^,]*)(?:,|$)/g; print "$f[$c]\n" }' "$2"; }          # COLUMN, file

run out
check 'nothing is said' '' "$(cat err)"
check 'a text that many share is shown' '' "$(hidden gardening)"
for text in 'lunch at vexillum:the host of an address' 'zorrox ideas:what stands before the @' 'quibbledan talk:the name of a profile' \
  'thornapple day:an alias' 'sam day:a short name' 'zyfirfayzy walk:a name turned round and joined' \
  'kuznetsov plan:a name in another alphabet' 'plinthworks visit:an organisation'; do
  check "${text#*:} hides a text" hidden "$(hidden "${text%:*}")"
done
check 'a text of one person is hidden, however often' hidden "$(hidden 'of one')"
check 'so is one of two' hidden "$(hidden 'of two')"
check 'one of three is not' '' "$(hidden 'of three')"
grep ' own"' out/key.csv | sed 's/^topic \([0-9]*\),"\(.\).*/\2 \1/' | sort > order
check 'numbers are not in the order of the alphabet' no "$(sort -n -k2 order | cmp -s - order && echo yes || echo no)"
check 'numbers differ' 12 "$(cut -d' ' -f2 order | sort -u | wc -l)"
check 'what few have in common gets a number' 'field 1' "$(COLUMN=field column field out/m.csv | grep -v Museums | sort -u | paste -sd' ' - | sed 's/^ *//')"
check 'a role of one is left out, without a number' '0 0' "$(grep -c Rector out/m.csv) $(grep -c '^role' out/key.csv)"
check 'why somebody must not be contacted is private' 0 "$(cat out/*.csv out/r.json | grep -c anger)"
check 'days are months' 2024-01 "$(COLUMN=first column first out/m.csv | sort -u)"
check 'strengths have three digits' '' "$(COLUMN=strength column strength out/t.csv | tr -d . | sed 's/^0*//' | grep -E '.{4}')"
check 'who is not in the period is not in the key' 0 "$(cat out/* | grep -c 'Old Friend')"
check 'all but the owner are counted' '6 of 6' "$(grep -o 'may still recognise [0-9]* of [0-9]*' out/r.json | head -n 1 | sed 's/.*ise //')"

run kept --keep topic
check 'a column that is kept shows all' '' "$(hidden 'sam day' kept)"
check 'the others do not' 'field 1' "$(COLUMN=field column field kept/m.csv | grep -v Museums | sort -u | paste -sd' ' - | sed 's/^ *//')"

run coarse --coarsen 3
check 'with --coarsen, days are quarters' 2024-Q1 "$(COLUMN=first column first coarse/m.csv | sort -u)"
check 'and that is said' yes "$(grep -q 'dates are given to the quarter' coarse/r.json && grep -q 'dates are given to the month' out/r.json && echo yes)"
check 'three at least show the same' '' "$(for c in degree interactions first last field; do COLUMN=$c column $c coarse/m.csv > "c.$c"; done
  paste c.degree c.interactions c.first c.last c.field | sort | uniq -c | awk '$1 < 3')"
echo "1..$n"
