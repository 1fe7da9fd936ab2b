#!/bin/sh
# What is shown works: every line of a sh block of the README that starts with
# pln, the EXAMPLES of the manual page and the demo, run beside a copy of
# samples/; the commands, options and make targets that the pages name exist.
cd "$(dirname "$0")/../.." || exit 1
top=$(pwd)
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$top/$PLN ;; esac
export LC_ALL=C TZ=UTC
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/room"
ln -s "$PLN" "$work/bin/pln"
cp -R samples "$work/room/"
PATH=$work/bin:$PATH
n=0

tell () {                       # what; the status of what came before decides
  status=$?
  n=$((n + 1))
  if [ $status = 0 ]; then echo "ok $n - $1"; else echo "not ok $n - $1"; fi
  [ $status = 0 ] || sed 's/^/# /' "$work/err"
}

outputs_stand () {              # a command: the files that it names for writing are there
  set -- $1
  while [ $# -gt 1 ]; do
    case $1 in
      -m | -r | --map | --report | --metrics | --ties | --graph)
        [ -s "$work/room/$2" ] || { echo "no $2" >> "$work/err"; return 1; } ;;
    esac
    shift
  done
}

awk '/^```sh/ { inside = 1; next } /^```/ { inside = 0 } inside && /^pln /' README.md > "$work/commands"
sed -n '/^\.SH EXAMPLES/,$p' src/pln.1 | sed -n 's/\\-/-/g; /^pln /p' >> "$work/commands"
cp samples/interactions.csv "$work/room/messages.csv"
[ -s "$work/commands" ]; tell 'the README shows commands' 2> /dev/null
while IFS= read -r command; do
  (cd "$work/room" && sh -c "$command") > "$work/out" 2> "$work/err" < /dev/null \
    && [ -s "$work/out" ] && outputs_stand "$command"
  tell "$command"
done < "$work/commands"

(cd "$work/room" && sh samples/demo.sh "$PLN") > "$work/out" 2> "$work/err"
tell 'demo'
for file in map.svg map.png report.txt report.html metrics.csv ties.csv; do
  [ -s "$work/room/demo/$file" ] && grep -q "${file##*.}" "$work/out"
  tell "demo/$file"
done

# Of each command: its help shows how it is called, by its name, and the manual page has examples.
commands=$("$PLN" --help | awk '/^Commands:/ { inside = 1; next } /^$/ { inside = 0 } inside && /^  [a-z]/ { print $1 }')
[ "$(echo "$commands" | wc -l)" -gt 12 ]; tell 'the help lists commands' 2> /dev/null
for command in $commands; do
  "$PLN" "$command" --help > "$work/out" 2> "$work/err" && grep -qE "^Usage: pln $command( |\$)" "$work/out"
  tell "pln $command --help"
  cat "$work/out" >> "$work/help"
  word=$command
  [ "$command" != report ] || word=samples/
  sed -n '/^\.SH EXAMPLES/,$p' src/pln.1 | grep -c "^pln $word" | grep -qxE '[1-9]'
  tell "pln $command has examples"
done
"$PLN" --help > "$work/out" 2>> "$work/err" && [ "$(wc -l < "$work/out")" -lt 40 ]; tell '--help'
"$PLN" who Ana samples/interactions.csv -c samples/contacts.csv > "$work/out" 2> "$work/err"
tell 'as the help of who says'
"$PLN" path Ana evaluation samples/interactions.csv -c samples/contacts.csv > "$work/out" 2> "$work/err"
tell 'as the help of path says'
"$PLN" change --between 2015..2015,2016..2016 samples/interactions.csv > "$work/out" 2> "$work/err"
tell 'as the help of change says'

# Every option that a page names is in --help, and every option is in the manual page.
for option in $(sed 's/\\-/-/g' README.md samples/README.md src/pln.1 | grep -oE '(^|[^a-z-])--[a-z][a-z-]+' | grep -oE -e '--[a-z-]+' | sort -u); do
  grep -qE -e "$option([=, ]|\$)" "$work/help" || echo "$option is not in --help"
done > "$work/err"
[ ! -s "$work/err" ]; tell 'options of the pages exist'
for option in $(grep -oE -e '^ .*--[a-z][a-z-]+' "$work/help" | grep -oE -e '--[a-z-]+$' | sort -u); do
  sed 's/\\-/-/g' src/pln.1 | grep -q -e "$option" || echo "$option is not in the manual page"
done > "$work/err"
[ ! -s "$work/err" ]; tell 'options are in the manual page'
for target in $(grep -ohE '`?make [a-z-]+' README.md samples/README.md src/README.md | sed 's/.* //' | sort -u); do
  grep -qE "^$target:|^[a-z -]* $target:" Makefile || echo "make $target is no target"
done > "$work/err"
[ ! -s "$work/err" ]; tell 'targets of the pages exist'
echo "1..$n"
