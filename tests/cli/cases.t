#!/bin/sh
# Runs the cases of tests/cli/cases and compares.
#
#   sh tests/cli/cases.t [--accept] [CASE]...
#
# A case is a folder: cmd is a line for the shell, run in an empty folder that
# holds a copy of the case's other files, and links to samples/ and
# tests/data; out, err and code are what it must give (no file:
# nothing, nothing, 0). --accept writes these three again: read the difference
# before it is committed.
cd "$(dirname "$0")/../.." || exit 1
top=$(pwd)
PLN=${PLN:-build/release/pln}
case $PLN in /*) ;; *) PLN=$top/$PLN ;; esac
export PLN LC_ALL=C TZ=UTC SOURCE_DATE_EPOCH=1798718400 # today is 31 December 2026
unset COLUMNS LANGUAGE

accept=no
if [ "${1-}" = --accept ]; then
  accept=yes
  shift
fi
if [ $# = 0 ]; then
  set -- $(ls tests/cli/cases)
fi
if [ ! -x "$PLN" ]; then
  echo "Bail out! $PLN is not there; make builds it"
  exit 1
fi

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

run_case () {                   # name: runs it, leaves got/out, got/err, got/code
  rm -rf "$work/got" "$work/room"
  mkdir "$work/got" "$work/room"
  for file in "$top/tests/cli/cases/$1"/*; do
    case ${file##*/} in cmd | out | err | code) ;; *) cp -R "$file" "$work/room/" ;; esac
  done
  ln -s "$top/samples" "$top/tests/data" "$work/room/"
  (cd "$work/room" && timeout 60 sh "$top/tests/cli/cases/$1/cmd") \
    > "$work/got/out" 2> "$work/got/err" < /dev/null
  echo $? > "$work/got/code"
}

expected () {                   # name, part
  if [ -e "tests/cli/cases/$1/$2" ]; then
    cat "tests/cli/cases/$1/$2"
  elif [ "$2" = code ]; then
    echo 0
  fi
}

take_case () {                  # name: what it gave is expected from now on
  for part in out err code; do
    rm -f "tests/cli/cases/$1/$part"
    if [ "$(cat "$work/got/$part")" != "$(expected "$1" $part)" ]; then
      cp "$work/got/$part" "tests/cli/cases/$1/$part"
    fi
  done
}

n=0
for name in "$@"; do
  n=$((n + 1))
  run_case "$name"
  [ $accept = no ] || take_case "$name"
  result=ok
  for part in code err out; do
    expected "$name" $part > "$work/expected"
    if ! cmp -s "$work/expected" "$work/got/$part"; then
      result='not ok'
      diff -u "$work/expected" "$work/got/$part" | sed "1,2d; s/^/# $part: /"
    fi
  done
  echo "$result $n - $name"
done
echo "1..$n"
