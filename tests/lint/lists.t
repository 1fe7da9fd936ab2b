#!/bin/sh
# No word stands twice in a list of words, and each concept of the vocabulary is asked for by somebody.
cd "$(dirname "$0")/../.." || exit 1
echo 1..4

report () {                     # number, name, findings
  [ -z "$3" ] || echo "$3" | sed 's/^/# /'
  [ -z "$3" ] || printf 'not '
  echo "ok $1 - $2"
}

report 1 'no word twice in a list' "$(find src -name '*.[ch]' -exec perl tests/lint/lists.pl {} + | sort)"
report 2 'no word twice among those for a role' "$(perl tests/lint/lists.pl --blanks src/read/sniff/role_synonyms.c)"
report 3 'no concept without a reader' "$(
  grep -o '^\[WORDS_[A-Z_]*\]' -h src/read/vocabulary/*.h | tr -d '[]' | sort > "${TMPDIR:-/tmp}/concepts.$$"
  grep -rhow 'WORDS_[A-Z_]*' src --include='*.c' | sort -u | comm -23 "${TMPDIR:-/tmp}/concepts.$$" -
  rm -f "${TMPDIR:-/tmp}/concepts.$$")"
twice=$(printf '[WORDS_X] = {\n  [EN] = "one|two|"\n         "three",\n  [DE] = "eins|two",\n},\n' |
  perl tests/lint/lists.pl /dev/stdin)
report 4 'a word that stands twice is found in two languages' "$([ "$twice" = '/dev/stdin:1: two' ] || echo "$twice")"
