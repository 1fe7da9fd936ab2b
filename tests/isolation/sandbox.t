#!/bin/sh
# The sandbox holds, and it harms nothing: the files a user may name in all the
# ways in which they can be named.
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../tap.sh"
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
work=$(cd "$(mktemp -d)" && pwd -P)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
mkdir data out else home
cat > data/log.csv <<'CSV'
date,from,to,topic
2024-01-05,Jo,Ana,jazz
2024-02-06,Ana,Ben,evaluation
2024-02-07,Jo,Ben,jazz
2024-03-08,Jo,Cai,gardening
CSV
echo secret > else/secret
export HOME=$work/home
unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME
run () { "$PLN" --me Jo "$@" > stdout 2> stderr; }

mkfifo pipe
"$PLN" pipe > stdout 2> stderr & pid=$!
exec 3> pipe
i=0; until grep -q '^Seccomp:.*[12]' /proc/$pid/status 2> /dev/null || [ $i = 50 ]; do sleep 0.1; i=$((i + 1)); done
held=$(sed -n 's/^Seccomp:[^0-9]*//p' /proc/$pid/status)
cat data/log.csv >&3; exec 3>&-; wait $pid
if [ "$held" != 2 ]; then
  echo '1..0 # SKIP no sandbox in this build, or on this system'
  exit 0
fi
echo 1..18
grep -q 'evaluation\|jazz\|Jo' stdout
passed 'a run that reads is in the sandbox'

cc -std=gnu11 -O1 -fPIC -shared -o intruder.so "$here/intruder.c" -ldl 2> cc.err || exit 1
intrude () {
  rm -f told
  PLN_INTRUDE_AT=$work/data/log.csv PLN_INTRUDE_SECRET=$work/else/secret PLN_INTRUDE_STAIN=$work/else/stain \
    PLN_INTRUDE_TELL=$work/told LD_PRELOAD=$work/intruder.so "$PLN" "$@" data/log.csv --ties out/t.csv > stdout 2> stderr
}
intrude --no-sandbox; grep -q '^secret worked' told && grep -q '^stain worked' told && grep -q '^socket worked' told && grep -q '^process worked' told
passed 'without it, code in the program could do what it likes'
rm -f else/stain; intrude && [ "$(grep -c . told)" = 6 ] && [ "$(grep -c 'Operation not permitted' told)" -ge 3 ]
passed 'in it, no socket, no process and no program'
if [ "$(perl -e 'print syscall (444, 0, 0, 1)' 2> /dev/null)" -ge 3 ]; then
  ! grep -q worked told && [ ! -e else/stain ]
  passed 'and no other file'
else
  n=$((n + 1)); echo "ok $n # SKIP the kernel has no landlock"
fi

run data/log.csv -c data/none.csv; [ $? = 3 ] && run data/lgo.csv; grep -q 'did you mean "data/log.csv"' stderr
passed 'what is near a missing file is still told'

run data --report out/r.json && mkdir more && ln -s ../else/linked.csv more/log.csv && cp data/log.csv else/linked.csv &&
  run more && ln -s more way && run way && run way/log.csv
passed 'folders, links in folders and links to folders'

run - < data/log.csv && run /dev/stdin < data/log.csv && cat data/log.csv | run /dev/stdin &&
  run /dev/fd/7 7< data/log.csv && run /proc/self/fd/7 7< data/log.csv
passed 'streams by all their names'

run data/log.csv --ties /dev/null --metrics /dev/stdout > /dev/null && { cat pipe > got & run data/log.csv --ties pipe; wait $!; } &&
  grep -q Ana got && run data/log.csv --ties /dev/fd/8 8> got && grep -q Ana got
passed 'devices, pipes and streams are written'

ln -s else/target.csv link.csv && run data/log.csv --ties link.csv && [ -L link.csv ] && grep -q Ana else/target.csv
passed 'a link that is an output is followed'

run data/log.csv --vault notes/deep/er && [ -e notes/deep/er/Ana.md ] && run data/log.csv --vault out/notes --ties ./t.csv &&
  (cd else && "$PLN" --me Jo ../data/log.csv --vault ../mine --map ../out/m.svg > /dev/null) && [ -e mine/Ana.md ]
passed 'folders of notes are made where they are named'

mkdir shop && (cd shop && "$PLN" demo > /dev/null && "$PLN" template here/and/there > /dev/null && [ -e pln-demo/report.html ] &&
  cd here/and/there && "$PLN" > /dev/null)
passed 'demo, template, and settings beside the data'

run data/log.csv --anonymise out/key.csv --ties out/t.csv && run data/log.csv --anonymise out/key.csv --ties out/t2.csv && cmp -s out/t.csv out/t2.csv
passed 'a key file is read and written'

cp data/log.csv data/conf.csv && printf 'no-sandbox = yes\n' > data/pln.conf && ! run data/conf.csv && grep -q 'command line' stderr; code=$?
rm data/pln.conf; [ $code = 0 ]
passed 'what comes with the data cannot switch it off'

failed=
for end in svg png pdf; do run data/log.csv --map out/x.$end --report out/x.html --paper a4 2> /dev/null; run data/log.csv --map out/x.$end --threads 4 || failed="$failed $end"; done
[ -z "$failed" ] &&
  run data/log.csv --report out/x.pdf --graph out/x.graphml --reminders out/x.ics && run data/log.csv --report out/x.md --graph out/x.net
passed 'every format'

if command -v fc-cache > /dev/null && font=$(fc-list : file | sed -n 's|^\(.*/DejaVuSans.ttf\):.*|\1|p' | head -n 1) && [ -n "$font" ]; then
  mkdir -p fonts/own home/cache && cp "$font" fonts/own/ &&
    printf '<?xml version="1.0"?>\n<fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>\n' "$work/fonts/own" "$work/home/cache" > home/fonts.conf &&
    FONTCONFIG_FILE=$work/home/fonts.conf "$PLN" data/log.csv --map out/f.png > stdout 2> stderr && [ ! -s stderr ] &&
    FONTCONFIG_FILE=$work/home/fonts.conf "$PLN" --no-sandbox data/log.csv --map out/f2.png > stdout 2> stderr && cmp -s out/f.png out/f2.png
  passed 'fonts in a folder that only the settings of fonts name'
else
  n=$((n + 1)); echo "ok $n # SKIP no fontconfig"
fi

iconv -f UTF-8 -t UTF-16 data/log.csv > data/wide.csv && run data/wide.csv && iconv -f UTF-8 -t SHIFT_JIS data/log.csv > data/sjis.csv &&
  run data/sjis.csv --encoding SHIFT_JIS
passed 'tables of characters are found'

cc -std=gnu11 -O1 -fPIC -shared -o old_kernel.so "$here/old_kernel.c" 2> cc.err || exit 1
LD_PRELOAD=$work/old_kernel.so "$PLN" check data/log.csv > stdout 2> stderr && grep -q 'other files' stderr && grep -q 'connections' stderr &&
  LD_PRELOAD=$work/old_kernel.so "$PLN" check data/log.csv --no-sandbox > stdout 2> stderr && [ ! -s stderr ] && "$PLN" check data/log.csv > stdout 2> stderr && [ ! -s stderr ]
passed 'a system that has no sandbox is told of'

if command -v valgrind > /dev/null; then
  valgrind -q --error-exitcode=9 "$PLN" --version > stdout 2> stderr && valgrind -q "$PLN" check data/log.csv --no-sandbox > stdout 2> stderr
  passed 'without it, Valgrind may make calls of its own'
else
  n=$((n + 1)); echo "ok $n # SKIP no Valgrind"
fi
