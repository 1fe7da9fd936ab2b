#!/bin/sh
# The options of the manual page and the completions are those of the program
# (make docs makes them again), and the completions complete.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
docs=$(dirname "$PLN")/tests/tools/cli_docs
export LC_ALL=C
n=0

tell () {                       # what; the status of what came before decides
  status=$?
  n=$((n + 1))
  if [ $status = 0 ]; then echo "ok $n - $1"; else echo "not ok $n - $1"; fi
}

skip () {
  n=$((n + 1))
  echo "ok $n - $1 # SKIP not installed"
}

"$docs" man < src/pln.1 | cmp - src/pln.1 >&2; tell 'src/pln.1 is up to date'
"$docs" bash | cmp - src/completions/pln.bash >&2; tell 'src/completions/pln.bash is up to date'
"$docs" zsh | cmp - src/completions/_pln >&2; tell 'src/completions/_pln is up to date'
"$docs" fish | cmp - src/completions/pln.fish >&2; tell 'src/completions/pln.fish is up to date'

in_bash () {                    # words of a command line: what may stand for the last one
  bash -c 'source src/completions/pln.bash
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _pln
    printf "%s\n" "${COMPREPLY[@]}"' bash "$@" | sort | tr '\n' ' '
}

in_fish () {                    # the command line
  XDG_CONFIG_HOME=/nonexistent XDG_DATA_HOME=/nonexistent HOME=/nonexistent fish --no-config -c "source src/completions/pln.fish
    complete -C '$1'" 2> /dev/null | cut -f 1 | sort | tr '\n' ' '
}

offers () {                     # what is offered, words that it must have, or not if they begin with !
  offered=$1
  shift
  for word; do
    case $word in
      !*) case " $offered" in *" ${word#!} "*) echo "# $word: $offered"; return 1 ;; esac ;;
      *) case " $offered" in *" $word "*) ;; *) echo "# $word: $offered"; return 1 ;; esac ;;
    esac
  done
}

if command -v bash > /dev/null; then
  offers "$(in_bash pln c)" check change '!who'; tell 'bash: commands'
  offers "$(in_bash pln samples/interactions.csv --)" --map --seed '!--between' '!--suggest-merges'
  tell 'bash: options of the report'
  offers "$(in_bash pln who Eve --)" --report --me '!--map' '!--theme'; tell 'bash: options of who'
  offers "$(in_bash pln explain --)" --help '!--me'; tell 'bash: options of explain'
  offers "$(in_bash pln explain betw)" betweenness '!degree'; tell 'bash: measures'
  offers "$(in_bash pln x.csv --size-by '')" betweenness pagerank; tell 'bash: measures of --size-by'
  offers "$(in_bash pln x.csv --theme = dr)" '!light' '!dark'; tell 'bash: no such value'
  offers "$(in_bash pln x.csv --theme = d)" dark '!light'; tell 'bash: values behind ='
  offers "$(in_bash pln x.csv --sections reach,we)" reach,weak; tell 'bash: the last of a list'
  offers "$(in_bash pln --format teams)" teams-attendance; tell 'bash: formats'
  offers "$(in_bash pln -c samples/)" samples/contacts.csv; tell 'bash: files'
  offers "$(in_bash pln x.csv --map samples/map)" samples/map.png '!samples/README.md'
  tell 'bash: files with the endings of maps'
else
  skip 'bash completes'
fi
if command -v zsh > /dev/null; then
  zsh -n src/completions/_pln; tell 'zsh reads its completion'
else
  skip 'zsh reads its completion'
fi
if command -v fish > /dev/null; then
  offers "$(in_fish 'pln c')" check change '!who'; tell 'fish: commands'
  offers "$(in_fish 'pln who Eve --')" --report --me '!--map' '!--theme'; tell 'fish: options of who'
  offers "$(in_fish 'pln x.csv --')" --map '!--between'; tell 'fish: options of the report'
  offers "$(in_fish 'pln explain betw')" betweenness; tell 'fish: measures'
  offers "$(in_fish 'pln x.csv --theme d')" dark '!light'; tell 'fish: values'
else
  skip 'fish completes'
fi
if command -v mandoc > /dev/null; then
  ! mandoc -T lint -W warning src/pln.1 | grep .; tell 'the manual page is well formed'
else
  skip 'the manual page is well formed'
fi
echo "1..$n"
