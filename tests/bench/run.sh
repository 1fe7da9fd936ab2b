#!/bin/sh
# run.sh PLN: speed and memory of pln beside other programs, on invented logs.
# Kernels beside igraph's functions in C, then the whole job beside whatever of
# python-igraph, graph-tool and NetworkX is installed.  Fastest of several runs.
# SIZES='S M L XL' chooses (S M L if unset), PYTHON the interpreter.
pln=${1:?usage: run.sh PLN}
bench=$(dirname "$pln")/tests/bench
here=$(dirname "$0")
python=${PYTHON:-/usr/bin/python3}
work=$(mktemp -d "${TMPDIR:-/tmp}/pln-bench.XXXXXX") || exit 3
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

has () { "$python" -c "import $1" 2> /dev/null; }

# Name, runs, command ...: a line of seconds, memory and ratio to pln ($own).
whole () {
  name=$1 runs=$2; shift 2
  result=$("$bench/base_timed" "$runs" "$@")
  echo "$result" | awk -v name="$name" -v own="$own" '
    $1 == "failed" { printf "%-28s failed\n", name; exit }
    { printf "%-28s %9.3f s   %5d MB", name, $1, $2
      if (own != "") printf "   %7.1f times as long as pln", $1 / own
      print "" }'
}

for size in ${SIZES:-S M L}; do
  case $size in
    S) people=300 rows=5000 runs=9 ;;
    M) people=5000 rows=100000 runs=7 ;;
    L) people=50000 rows=1000000 runs=2 ;;
    XL) people=500000 rows=10000000 runs=1 ;;
    *) echo "run.sh: unknown size '$size': use S, M, L or XL" >&2; exit 2 ;;
  esac
  log=$work/$size.csv own=
  "$bench/base_make_log" $people $rows 7 > "$log" || exit 3
  echo "== $size: $people people, $rows rows"
  [ $size = XL ] || "$bench/measure_bench" "$log" $runs
  whole 'pln, report and metrics' $runs "$pln" "$log" --metrics "$work/m.csv" --report "$work/r.md"
  own=$(echo "$result" | cut -d' ' -f1)
  whole 'pln, one thread' $runs env OMP_NUM_THREADS=1 "$pln" "$log" --metrics "$work/m.csv" --report "$work/r.md"
  case $size in
    S | M)
      has igraph && whole 'python-igraph' 3 "$python" "$here/peer_igraph.py" "$log"
      has graph_tool && whole 'graph-tool (fewer measures)' 2 "$python" "$here/peer_graphtool.py" "$log" ;;
  esac
  case $size in
    S) has networkx && whole 'NetworkX' 2 "$python" "$here/peer_networkx.py" "$log" ;;
  esac
  rm -f "$log"
done
exit 0
