#!/bin/sh
# What a run says is written outlives a power cut: every file is synced before it takes its name, the
# journal before the first rename, the folders after the last, and the journals go at the very end.
. "$(dirname "$0")/../tap.sh"
here=$(cd "$(dirname "$0")" && pwd)
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
export LC_ALL=C TZ=UTC OMP_NUM_THREADS=1
work=$(mktemp -d)
work=$(cd "$work" && pwd -P)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
if ! cc -std=gnu11 -D_GNU_SOURCE -O1 -fPIC -shared -o order.so "$here/order.c" -ldl 2> /dev/null; then
  echo '1..0 # SKIP no compiler here'
  exit 0
fi
printf 'from,to\nAna,Ben\nBen,Cai\nCai,Ana\nCai,Dee\n' > log.csv
mkdir a b
echo old > a/m.csv
LD_PRELOAD=$work/order.so "$PLN" log.csv --me Ana --metrics a/m.csv --ties b/t.csv --vault c/notes 9> told > /dev/null 2> err
sed -i "s|$work/||g" told
line () { grep -nE "^$1\$" told | sed -n 's/:.*//; '"$2"p; }           # pattern, which; its number
before () { [ -n "$1" ] && [ -n "$2" ] && [ "$1" -lt "$2" ] && echo yes || echo "no ($1, $2)"; }
first=$(line 'rename .*' 1)
last=$(line 'rename .*' '$')

check 'all files take their names' 5 "$(grep -c '^rename' told)"
check 'as many files are synced before' 5 "$(head -n "$first" told | grep -c '^sync .*/\.pln-[0-9a-f]*\.[0-9]*$')"
for folder in a b c/notes; do
  check "$folder: the journal is synced before the first rename" yes \
    "$(before "$(line "sync $folder/.pln-[0-9]*.journal" 1)" "$first")"
  check "$folder: so is the folder that names it" yes "$(before "$(line "sync $folder" 1)" "$first")"
  check "$folder: the folder is synced after the last rename" yes "$(before "$last" "$(line "sync $folder" '$')")"
  check "$folder: the journal goes after that" yes \
    "$(before "$(line "sync $folder" '$')" "$(line "unlink $folder/.pln-[0-9]*.journal" 1)")"
done
check 'the folder above a new one is synced' yes "$(before "$last" "$(line 'sync c' 1)")"
check 'and the one above that' yes "$(before "$last" "$(line "sync $work" 1)")"
done=$(line 'sync a/.pln-[0-9]*.journal' '$')
check 'that all is done is synced' yes "$(before "$(line 'sync b' '$')" "$done")"
check 'before the old file goes' yes "$(before "$done" "$(line 'unlink a/.pln-[0-9a-f]*.0-old' 1)")"
check 'the journal that decides goes last' "unlink a/" "$(tail -n 1 told | sed 's|/.*|/|')"
check 'nothing is said' '' "$(cat err)"
echo "1..$n"
