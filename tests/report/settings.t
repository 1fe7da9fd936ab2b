#!/bin/sh
# Every setting that changes a figure is named at the end of the report, and in JSON.
cd "$(dirname "$0")/../.." || exit 1
case ${PLN:=build/release/pln} in /*) ;; *) PLN=$PWD/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

{ echo date,from,to,channel,topic
  for d in 01 08 15 22; do
    echo "2020-01-$d,Me Roe,Ann Roe,coffee,gardens"; echo "2020-03-$d,Me Roe,Bea Roe,call,bees"
    echo "2020-02-$d,Ann Roe,Bea Roe,call,gardens"
  done; } > "$work/log.csv"

method () {                      # options
  "$PLN" "$work/log.csv" --me 'Me Roe' "$@" | tr -s '\n ' '  ' | sed -n 's/.*HOW THIS WAS COMPUTED//p'
}
json () {                        # options
  "$PLN" "$work/log.csv" --me 'Me Roe' --report "$work/r.json" "$@" > "$work/out"
  tr -d '\n ' < "$work/r.json" | sed 's/.*"changed":\[\([^]]*\)\].*/\1/'
}

# The option as given, and as the report says it.
named=
while read -r option value said; do
  [ "$value" = - ] && value=
  [ -n "$said" ] || said=$value
  named="$named $option"
  case $(method "--$option" ${value:+"$value"}) in
    *"Settings: --$option${said:+ $said}. Made by"*) check "--$option in the report" '' '' ;;
    *) check "--$option in the report" "--$option $said" "$(method "--$option" ${value:+"$value"})" ;;
  esac
  check "--$option in JSON" "{\"option\":\"$option\",\"value\":${said:+\"}${said:-null}${said:+\"}}" \
    "$(json "--$option" ${value:+"$value"})"
done <<END
column topic=topic
delimiter ,
encoding UTF-8
date-order dmy
last-first no
channel-kind coffee=call
since 2020 2020-01-01
until 2020-02 2020-02-29
as-of 2020-03-31
half-life 90
channel-weight coffee=3
min-strength 0.1
big-event 5
infer topic
resolution 1.5
weighted-paths -
exact -
seed 7
END

# Whoever adds an option to these parts of the help has to say whether it changes figures. Files
# are listed, names are shown, the owner is named, and limits stop pln. The rest of those for reading are below.
check 'all options of reading and network are known here' \
  " contacts me no-me as plan sheet format aliases goals names only limit strict threads$named" \
  " contacts me no-me as plan sheet format aliases goals names only limit strict threads $("$PLN" report --help |
    sed -n '/^Reading/,/^Other/{/^Other/q;s/^ \{2,6\}\(-., \)*--\([a-z-]*\).*/\2/p;}' |
    grep -vxE 'contacts|me|no-me|as|plan|sheet|format|aliases|goals|names|only|limit|strict|threads' | tr '\n' ' ' | sed 's/ $//')"
printf 'name,alias\nAnn Roe,Annie\n' > "$work/aliases.csv"
case $(method --aliases "$work/aliases.csv") in *'Settings: --aliases. Made by'*) got=named ;; *) got=no ;; esac
check 'a file is named without its path' named "$got"
printf 'Ann Roe\n' > "$work/consents.csv"
case $("$PLN" "$work/log.csv" --no-me --only "$work/consents.csv" --sections method) in
  *'Settings: --no-me, --only. Made by'*) got=named ;;
  *) got=no ;;
esac
check 'the list of those who agreed is named without its path' named "$got"
printf 'goal\nbees\n' > "$work/goals.csv"
case $(method --goals "$work/goals.csv") in *Settings*) got=named ;; *) got=no ;; esac
check 'goals change suggestions, but no figure' no "$got"
check '--no-me in JSON' '{"option":"no-me","value":null}' "$(
  "$PLN" "$work/log.csv" --no-me --report "$work/r.json" > "$work/out"
  tr -d '\n ' < "$work/r.json" | sed 's/.*"changed":\[\([^]]*\)\].*/\1/')"

case $(method) in *Settings*) got=named ;; *) got=nothing ;; esac
check 'nothing changed, nothing named' nothing "$got"
check 'nothing changed in JSON' '' "$(json)"
case $(method --big-event 20 --threads 1 --half-life 180 --seed 1) in *Settings*) got=named ;; *) got=nothing ;; esac
check 'defaults are not named, nor are threads' nothing "$got"
case $(method --channel-weight call=2 --since 2020 --channel-weight coffee=.5) in
  *'Settings: --since 2020-01-01, --channel-weight call=2, --channel-weight coffee=.5.'*) got=both ;; *) got=no ;; esac
check 'an option given twice is named twice' both "$got"
for command in 'who Ann' 'path me Bea' 'rank degree' 'change --between 2020-01,2020-02'; do
  case $command in change*) set -- ;; *) set -- --since 2020 ;; esac
  "$PLN" $command "$work/log.csv" --me 'Me Roe' --half-life 90 "$@" > "$work/out"
  check "$command" 1 "$(grep -c -e '--half-life 90' "$work/out")"
done
for ending in md html; do
  "$PLN" "$work/log.csv" --me 'Me Roe' --min-strength 0.1 --report "$work/r.$ending" > "$work/out"
  check "$ending" 1 "$(grep -c -e '--min-strength 0.1' "$work/r.$ending")"
done
echo "1..$n"
