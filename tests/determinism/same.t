#!/bin/sh
# The contract of the README: same data, options and version, same bytes,
# whatever the run, threads, order of rows, locale, time zone, processor,
# user and folder.
top=$(cd "$(dirname "$0")/../.." && pwd)
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset LC_ALL LANG LANGUAGE TZ OMP_NUM_THREADS
mkdir "$work/here" && cd "$work/here" || exit 1
cp "$top/samples/interactions.csv" "$top/samples/contacts.csv" .

# 3,000 people in 40 groups, 12,000 rows, the same on every machine.
perl -e '
  my $state = 7;
  sub below { $state = ($state * 1103515245 + 12345) % 2147483648; return int ($state / 65536) % $_[0] }
  print "date,from,to,topic\n";
  for (1 .. 12000) {
    my $group = below (40);
    my $a = $group + 40 * below (75);
    my $b = (below (10) ? $group : below (40)) + 40 * int (below (75) * below (75) / 75);
    printf "%d-%02d-%02d,Person %04d,Person %04d,%s\n", 2020 + below (4), 1 + below (12), 1 + below (28), $a, $b,
      (qw(jazz evaluation gardening)) [below (3)] if $a != $b;
  }' > large.csv

sums () {                       # the checksums; anything given goes to pln
  "$PLN" interactions.csv -c contacts.csv --full --map m.svg --report r.html --metrics m.csv \
    --ties t.csv --graph g.graphml "$@" > out 2> err || cat err
  "$PLN" interactions.csv -c contacts.csv --map m.png --report r.json --graph g.gml "$@" > out2 2> err
  "$PLN" interactions.csv -c contacts.csv --report p.pdf "$@" > out2 2> err
  "$PLN" interactions.csv -c contacts.csv --vault notes --reminders r.ics "$@" > out2 2> err
  find notes -type f | LC_ALL=C sort | tr '\n' '\0' | xargs -0 grep '' > notes.txt
  rm -rf notes
  for file in notes.txt r.ics out out2 p.pdf m.svg m.png r.html r.json m.csv t.csv g.graphml g.gml; do
    echo "$file $(cksum < "$file")"
    rm -f "$file"
  done
  [ "${LARGE-}" = no ] && { grep large "$work/first"; return; }
  "$PLN" large.csv --no-me --full --metrics m.csv --ties t.csv --report r.json "$@" > out 2> err
  for file in out m.csv t.csv r.json; do
    echo "large $file $(cksum < "$file")"
    rm -f "$file"
  done
}

number=1
same () {                       # name, NAME=VALUE..., options of pln
  name=$1
  shift
  (while case ${1-} in [A-Z]*=*) true ;; *) false ;; esac; do export "$1"; shift; done
   sums "$@") > "$work/now"
  number=$((number + 1))
  cmp -s "$work/first" "$work/now" || { diff "$work/first" "$work/now" | sed 's/^/# /'; printf 'not '; }
  echo "ok $number - $name"
}

sums > "$work/first"
[ "$(wc -l < "$work/first")" = 17 ] && ! grep -q ' 0$' "$work/first" || printf 'not '
echo 'ok 1 - 17 outputs'
same 'run again'
same 'one thread' --threads 1
same 'four threads' --threads 4
same 'OMP_NUM_THREADS=1' OMP_NUM_THREADS=1
same 'locale C' LARGE=no LC_ALL=C
for locale in de_DE tr_TR; do
  if localedef -i $locale -f UTF-8 "$work/$locale.UTF-8" > /dev/null 2>&1; then
    same "locale $locale" LARGE=no LOCPATH="$work" LC_ALL=$locale.UTF-8
  else
    number=$((number + 1))
    echo "ok $number # SKIP $locale cannot be made here"
  fi
done
same 'time zone fourteen hours east' LARGE=no TZ=Pacific/Kiritimati
same 'time zone eleven hours west' LARGE=no TZ=Pacific/Pago_Pago
same 'mathematics without FMA and AVX' GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-AVX,-FMA,-FMA4,-AVX2_Usable,-FMA_Usable
mkdir "$work/home"
same 'another user' LARGE=no HOME="$work/home" USER=nobody LOGNAME=nobody XDG_CACHE_HOME="$work/home/.cache"
mkdir "$work/elsewhere" && cp ./*.csv "$work/elsewhere/" && cd "$work/elsewhere" || exit 1
same 'another folder' LARGE=no
for file in interactions.csv large.csv contacts.csv; do
  (head -n 1 $file; tail -n +2 $file | LC_ALL=C sort -t, -k4 -r) > shuffled && mv shuffled $file
done
same 'rows in another order'
echo "1..$number"
