#!/bin/sh
# A terminal that is closed, and kill: the run ends with its number and leaves nothing; what nohup or the
# shell ignores stays ignored; and in the middle of renaming, all is finished or undone first.
# The tests may themselves run under nohup: a shell cannot take that back.
if [ -z "${HANGING_UP-}" ]; then
  HANGING_UP=yes exec perl -e '$SIG{HUP} = "DEFAULT"; exec @ARGV' sh "$0"
fi
. "$(dirname "$0")/../tap.sh"
here=$(cd "$(dirname "$0")" && pwd)
PLN=$(cd "$(dirname "${PLN:?}")" && pwd)/$(basename "$PLN")
export LC_ALL=C TZ=UTC OMP_NUM_THREADS=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/room"
cd "$work/room" || exit 1
printf 'from,to\nAna,Ben\nBen,Cai\nCai,Ana\nCai,Dee\n' > ../log.csv
mkfifo ../pipe

# The run waits for a pipe that nothing is written to until it has got the signal.
ended () {                      # signal; its code, and what it left behind
  "$PLN" ../pipe --ties t.csv > ../out 2> ../err &
  run=$!
  exec 8> ../pipe
  sleep 0.2
  kill -"$1" $run
  sleep 0.1
  cat ../log.csv 1>&8 2> /dev/null
  exec 8>&-
  wait $run
  echo "$? $(ls -A | tr '\n' ' ')"
  rm -f t.csv
}
check 'hang-up' '129 ' "$(ended HUP)"
check 'nothing is said of it' '' "$(cat ../err)"
check 'kill' '143 ' "$(ended TERM)"
check 'the limit of time' '152 ' "$(ended XCPU)"
check 'what nohup ignores' '0 t.csv ' "$(trap '' HUP; ended HUP)"

if ! cc -std=gnu11 -O1 -fPIC -shared -o ../shim.so "$here/shim.c" "$here/sweep.c" -ldl 2> /dev/null; then
  echo "1..$n"
  exit 0
fi
echo old > a.csv
for at in create write fsync rename unlink; do
  for number in 1 2; do
    for signal in 1 15; do
      (PLN_FAULT=$at:$number PLN_FAULT_SIGNAL=$signal LD_PRELOAD=$work/shim.so
        export PLN_FAULT PLN_FAULT_SIGNAL LD_PRELOAD
        exec "$PLN" ../log.csv --metrics a.csv --ties b.csv > ../out 2> ../err)
      code=$?
      left="$(ls -A | tr '\n' ' ')$(head -c 3 a.csv)"
      case $left in 'a.csv old' | 'a.csv b.csv con') left=whole ;; esac
      check "signal $signal at $at $number: all or nothing" "$((128 + signal)) whole" "$code $left"
      rm -f b.csv
      echo old > a.csv
    done
  done
done
echo "1..$n"
