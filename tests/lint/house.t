#!/bin/sh
# The shape of the house: top level, file and function lengths, words that do
# not belong here.
cd "$(dirname "$0")/../.." || exit 1
echo 1..15

report () {                     # number, name, findings
  if [ -z "$3" ]; then
    echo "ok $1 - $2"
  else
    echo "$3" | sed 's/^/# /'
    echo "not ok $1 - $2"
  fi
}

if git rev-parse --git-dir > /dev/null 2>&1; then list='git ls-files'; else list='find . -type f -not -path ./build/*'; fi

report 1 'top level holds what it should' "$($list | sed 's|^\./||' | cut -d/ -f1 | sort -u |
  grep -vxE 'src|include|samples|tests|Makefile|README\.md|LICENSE|\..*|build|demo')"

report 2 'no source file over 450 lines' "$(find src include -name '*.[ch]' -exec wc -l {} + |
  awk '$1 > 450 && $2 != "total" { print $2 " has " $1 " lines" }')"

report 3 'no function over 60 lines' "$(find src -name '*.c' -exec awk '
  FNR == 1 { s = 0 } /^{/ { s = FNR }
  /^}/ { if (s && FNR - s > 60) printf "%s:%d: %d lines\n", FILENAME, s, FNR - s; s = 0 }' {} +)"

report 4 'one door to each library' "$(
  grep -ln '<csv\.h>' src/*/*.[ch] src/*/*/*.[ch] include/pln/*.h 2> /dev/null | sed -n '2,$p' | sed 's/^/second door to libcsv: /'
  grep -l '<cairo' src/*/*.[ch] src/*/*/*.[ch] include/pln/*.h 2> /dev/null | grep -v '^src/draw/')"

report 5 'no network, no shell' "$(grep -nE '\b(socket|connect|gethostbyname|getaddrinfo|popen|system|g_spawn[a-z_]*|execv?p?) \(' \
  src/*.c src/*/*.c src/*/*/*.c 2> /dev/null | grep -v '^[^:]*:[^:]*: \*')"

report 6 'a file name stands once' "$(find src include -name '*.[ch]' | sed 's|.*/||' | sort | uniq -d)"

report 7 'the tag of a struct, enum or union stands once' "$(find src include -name '*.[ch]' -exec \
  awk '/^(struct|enum|union) [a-z_0-9]+$/ { t = $0; l = NR } /^{/ { if (NR == l + 1) print t }' {} + |
  sort | uniq -d)"

report 8 'tables hash with a key' "$(grep -nE '\bg_(str|int|int64|double)_hash\b|^#include .*uthash' src/*/*.c src/*/*/*.c)"

# Another release formats otherwise.
if clang-format --version 2> /dev/null | grep -q 'version 14\.'; then
  report 9 'make format changes nothing' "$(find src include tests -name '*.[ch]' -exec clang-format --dry-run {} + 2>&1 | grep 'clang-format-violations' | cut -d: -f1 | sort | uniq -c)"
else
  echo 'ok 9 - make format changes nothing # SKIP no clang-format 14'
fi

report 10 'the C library does not halve: exp2 differs between processors' "$(
  grep -nE '\bexp2f? \(' src/*/*.c src/*/*/*.c src/*/*/*/*.c 2> /dev/null)"

# "a/b", "a/b.c" and "a/b_*.c" in code marks are beside the page, below src, one of its rooms or the top.
# In comments, "a.c" is a source (s.c: a member; zran.c: of zlib) and "src/a/b" a path.
report 11 'the paths that pages and comments name exist' "$(
  for page in $(find src -name '*.md' ! -name STYLE.md); do
    grep -oE '`(\.\./)*[a-z_]+/[a-zA-Z0-9_./*-]*`' $page | tr -d '`' | sort -u | while read -r path; do
      found=
      for room in $(dirname $page) . src src/read src/report src/network src/layout include; do
        for one in $room/$path $room/$path.[ch]; do
          [ ! -e "$one" ] || found=1
        done
      done
      [ -n "$found" ] || echo "$page: $path"
    done
  done
  find src tests -name '*.c' | sed 's|.*/||' > "${TMPDIR:-/tmp}/names.$$"
  printf 's.c\nzran.c\n' >> "${TMPDIR:-/tmp}/names.$$"
  grep -roE '\b[a-z_0-9]+\.c\b' src include --include='*.[ch]' |
    awk -F: 'NR == FNR { is[$1] = 1; next } !is[$2]' "${TMPDIR:-/tmp}/names.$$" -
  rm -f "${TMPDIR:-/tmp}/names.$$"
  grep -rohE '\bsrc/[a-z_0-9]+/[a-z_0-9/]*(\.[ch]\b)?' src include --include='*.[ch]' | sort -u |
    while read -r path; do [ -e "$path" ] || [ -e "$path.c" ] || echo "$path"; done)"

report 12 'a constant of a header is defined nowhere else' "$(find src include -name '*.[ch]' | sort | xargs awk '
  function note (name) {
    if (last[name] != FILENAME) { files[name] = files[name] " " FILENAME; last[name] = FILENAME; times[name]++ }
    if (FILENAME ~ /h$/) in_header[name] = 1
  }
  $1 == "#define" && NF > 2 && $2 ~ /^[A-Z][A-Z0-9_]+$/ { note($2) }
  $2 == "=" && $1 ~ /^[A-Z][A-Z0-9_]+$/ && !/;/ { note($1) }
  END { for (name in in_header) if (times[name] > 1) print name ":" files[name] }')"

# A newcomer to a room with a page finds each of its folders there.
report 13 'pages name the folders of their room' "$(for page in src/*/README.md; do
  for folder in "$(dirname $page)"/*/; do
    name=$(basename $folder)
    ! ls $folder*.c > /dev/null 2>&1 || grep -q "^| \`$name\` |" $page || echo "$page: $name"
  done
done)"

# A name is for the user, and a mistyped one would compile.
report 14 'profiles are not asked by name' "$(grep -rnE '(strcmp|strcmp0|str_equal|has_prefix|has_suffix) \([^,]*profile->name' src/read)"

# Of two questions with one name, a reader takes the nearer for the other.
report 15 'a question about a header has a name of its own' "$(
  grep -rhoE '^header_[a-z_]+ \(' src/read --include='*.c' | sort | uniq -d)"
