#!/bin/sh
# The README's commands work: every line of a sh block that starts with pln,
# and the demo, run beside a copy of samples/.
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
echo "1..$n"
