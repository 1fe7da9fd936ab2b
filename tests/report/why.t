#!/bin/sh
# "pln why": the rows of a tie add up to its strength, to 1e-12, have the right lines, and the tie is
# gone without them; in logs of every kind (why.pl).
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

ties () {                       # what, number of ties, every one to look at, log and options ...
  what=$1 number=$2
  shift 2
  check "$what" "$number ties" "$(perl tests/report/why.pl "$PLN" "$work" "$@")"
}

# Two rows a day, a channel of its own weight, rows without a day, rows of several interactions.
cat > "$work/own.csv" <<'END'
date,from,to,channel,weight,direction
2024-01-05,Me,Ana,call,1,gave
2024-01-05,Ana,Me,e-mail,1,
2024-01-05,Me,Ana,coffee,1,both
2024-02-11,Me,Ana,call,3,
,Me,Ana,call,1,
2024-03-02,Me,Ben,e-mail,1,gave
2024-03-02,Ben,Ana,coffee,0.5,
2024-05-02,"Ben; Ana; Cem",Me,e-mail,1,
,"Ben; Cem",Me,call,1,
END
# One row for each person and event, a person in two rows of one, and a tool among the people.
cat > "$work/event.csv" <<'END'
date,event,name
2024-01-05,Guild,Ana
2024-01-05,Guild,Ben
2024-01-05,Guild,Cem
2024-01-05,Guild,Ben
2024-01-05,Guild,Otter.ai
2024-02-05,Guild,Ana
2024-02-05,Guild,Ben
2024-03-01,Walk,Cem
2024-03-01,Walk,Dag
2024-03-01,Walk,Otter.ai
,Talk,Ana
,Talk,Dag
,Talk,Eli
END
cat > "$work/big.csv" <<'END'
date,with
2024-01-05,Ana; Ben; Cem; Dag; Eli
2024-02-05,Ana
2024-02-06,Ana; Ben
END
# A forum: who answers whom, and a thread that two people open on one day.
cat > "$work/people.csv" <<'END'
name,knows,introduced_by
Ana,Ben,Cem
Ben,,Dag
END
"$PLN" "$work/own.csv" --me Me --ties "$work/ready.csv" > "$work/out" 2>&1
passed 'a table of ties to read back'

ties 'the sample' 20 40 samples/interactions.csv -c samples/contacts.csv --me 'Jo Hartley'
ties 'the sample, no half-life, a window' 10 80 samples/interactions.csv --me 'Jo Hartley' --half-life none --since 2015-03-01 --until 2016-06-30
ties 'an own log' 6 1 "$work/own.csv" --me Me
ties 'channel weights' 6 1 "$work/own.csv" --me Me --channel-weight call=2.5 --channel-weight e-mail=0.3
ties 'events' 7 1 "$work/event.csv" --no-me
ties 'a big meeting' 3 1 "$work/big.csv" --me Me --big-event 4
ties 'a table of ties, rows and a contacts file' 7 1 "$work/ready.csv" "$work/own.csv" -c "$work/people.csv" --me Me

# The strength of a person is that of their ties.
people () {                     # what, names, one a line, log and options ...
  what=$1 names=$2
  shift 2
  "$PLN" "$@" --metrics "$work/m.csv" > "$work/out" 2>&1
  echo "$names" | while read -r name; do
    "$PLN" why strength "$name" "$@" --report "$work/ties.csv" > "$work/out" 2>&1
    awk -F, -v name="$name" '
      NR == 1 { for (i = 1; i <= NF; i++) if ($i == "strength") column = i }
      NR == FNR { if ($1 == name) rest = $column; next }
      FNR > 1 { rest -= $2 }
      END { if (rest > 1e-12 || rest < -1e-12 || FNR < 3) print name, rest }' "$work/m.csv" "$work/ties.csv"
  done > "$work/wrong"
  check "$what" '' "$(cat "$work/wrong")"
}
people 'people of the sample' 'Eve Lindqvist
Ana Ruiz
Ben Okafor' samples/interactions.csv
check 'suggestions' '6 suggestions' "$(perl tests/report/why.pl "$PLN" "$work" suggestions samples/interactions.csv -c samples/contacts.csv --me 'Jo Hartley')"

# Logs of other kinds: in German, without directions, with weights and undated rows.
if command -v python3 > /dev/null; then
  PYTHONDONTWRITEBYTECODE=1 python3 tests/truth/make_logs.py "$work"
  ties 'a German log' 13 9 "$work/german.csv" --me 'Ich Selbst'
  ties 'weights and rows without a day' 8 9 "$work/weights.csv" -c "$work/weights_people.csv" --me 'Me Roe'
  people 'people of a German log' 'Bo Reed
Ich Selbst' "$work/german.csv" --me 'Ich Selbst'
  people 'people of a log with weights' 'Dov Dahl
Me Roe' "$work/weights.csv" -c "$work/weights_people.csv" --me 'Me Roe'
  check 'suggestions of a German log' '1 suggestions' \
    "$(perl tests/report/why.pl "$PLN" "$work" suggestions "$work/german.csv" --me 'Ich Selbst')"
  check 'suggestions without directions' '1 suggestions' "$(perl tests/report/why.pl "$PLN" "$work" \
    suggestions "$work/undirected.csv" -c "$work/undirected_people.csv" --me 'Me Roe')"
  check 'suggestions of a star' '2 suggestions' \
    "$(perl tests/report/why.pl "$PLN" "$work" suggestions "$work/star.csv" --me 'Me Roe')"
fi

echo "1..$n"
