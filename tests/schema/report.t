#!/bin/sh
# The report as JSON keeps to its schema: a network with an owner, one without,
# a star, one without dates, and everybody under pseudonyms.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
n=0

keeps () {                      # what, argument of pln ...
  n=$((n + 1)); what=$1; shift
  if "$PLN" "$@" --report "$work/report.json" > /dev/null 2> "$work/err" &&
     perl tests/schema/validate.pl tests/schema/report.schema.json "$work/report.json" > "$work/faults"; then
    echo "ok $n - $what"
  else
    sed 's/^/# /' "$work/err" "$work/faults"
    echo "not ok $n - $what"
  fi
}

keeps 'the sample, one page' samples/interactions.csv -c samples/contacts.csv
keeps 'the sample, all of it' samples/interactions.csv -c samples/contacts.csv --full
keeps 'nobody owns it' samples/interactions.csv --no-me --full
keeps 'weighted ways' samples/interactions.csv --weighted-paths
keeps 'under pseudonyms' samples/interactions.csv -c samples/contacts.csv --anonymise "$work/key"
keeps 'no dates' tests/data/fixture/weighted.csv --full
printf 'date,with\n2024-03-01,Ana\n2024-03-02,Ben\n2024-04-02,Ana\n' > "$work/star.csv"
keeps 'a star' "$work/star.csv" --full

# Measures that came later than the schema are numbers; all there are stand in the registry.
n=$((n + 1))
"$PLN" samples/interactions.csv --full --report "$work/all.json" > /dev/null 2>&1
strange=$("$PLN" explain | sed -n 's/^  \([a-z][a-z0-9_]*\) .*/\1/p' | perl -MJSON::PP -e '
  my %known = map { chomp; $_ => 1 } <STDIN>;
  open my $in, "<:raw", $ARGV[0]; local $/; my $all = JSON::PP->new->utf8->decode (<$in>);
  print join " ", grep { !$known{$_} } map { sort keys %{$all->{$_}[0]} } qw(contacts ties)' "$work/all.json")
if [ -z "$strange" ]; then
  echo "ok $n - pln explain knows all members of contacts and ties"
else
  echo "# $strange"
  echo "not ok $n - pln explain knows all members of contacts and ties"
fi

# The schema can be broken.
n=$((n + 1))
sed 's/"isolates"/"Isolates"/' "$work/report.json" > "$work/broken.json"
if perl tests/schema/validate.pl tests/schema/report.schema.json "$work/broken.json" > "$work/faults"; then
  echo "not ok $n - a member renamed is noticed"
else
  echo "ok $n - a member renamed is noticed"
fi
echo "1..$n"
