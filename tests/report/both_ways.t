#!/bin/sh
# "Both" in the column "direction", in seven languages: something is given and taken.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

while read -r word; do
  { echo date,from,to,channel,direction
    for day in 1 2 3; do echo "2024-01-0$day,Me Roe,Ann Aa,coffee,$word"; done; } > "$work/log.csv"
  check "$word" '  With a direction  taken from Ann Aa (3); given to Ann Aa (3)' \
    "$("$PLN" "$work/log.csv" --me 'Me Roe' --full --sections learning | grep 'With a direction')"
done <<'END'
both
beide
beides
les deux
ambos
ambas
os dois
allebei
entrambi
entrambe
END
echo "1..$n"
