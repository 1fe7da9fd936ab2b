#!/bin/sh
# Bold and colour on a terminal alone, and text as wide as the terminal; needs Python for the
# terminal.
cd "$(dirname "$0")/../.." || exit 1
PLN=${PLN:-build/release/pln}
export LC_ALL=C.UTF-8 TZ=UTC PYTHONDONTWRITEBYTECODE=1
unset NO_COLOR COLUMNS
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
. tests/tap.sh

log='samples/interactions.csv -c samples/contacts.csv'
coloured () { grep -c "$(printf '\033')" "$1" | sed 's/^[1-9].*/yes/; s/^0$/no/'; }
plain () { sed "s/$(printf '\033')\\[[0-9;]*m//g" "$1"; }

# Pipes and files.
TERM=xterm "$PLN" $log > "$work/pipe"
check 'a pipe or a file gets no colour' no "$(coloured "$work/pipe")"
COLUMNS=100 TERM=xterm "$PLN" $log > "$work/wide"
check 'nor another width' '' "$(cmp "$work/pipe" "$work/wide" 2>&1)"
"$PLN" $log --color always > "$work/always"
check 'but if asked for' yes "$(coloured "$work/always")"
check 'colour changes nothing else' '' "$(plain "$work/always" | cmp - "$work/pipe" 2>&1)"
check 'each line ends what it begins' '' "$(grep -n "$(printf '\033')\\[[1-9][0-9]*m" "$work/always" |
  grep -v "$(printf '\033')\\[0m")"
"$PLN" $log --colour=always > "$work/colour"
check '--colour is --color' '' "$(cmp "$work/always" "$work/colour" 2>&1)"
"$PLN" $log --color always --report "$work/r.txt" --metrics "$work/m.csv" > "$work/out"
check 'a report in a file has none at all' 'no no' "$(coloured "$work/r.txt") $(coloured "$work/m.csv")"
check 'given twice in two spellings' 2 "$("$PLN" $log --color auto --colour never > "$work/out" 2>&1; echo $?)"
for command in 'explain betweenness' "who Eve samples/interactions.csv" 'check samples/interactions.csv' \
  'ask samples/interactions.csv' 'change samples/interactions.csv'; do
  "$PLN" $command --color always > "$work/out"
  check "pln $command" yes "$(coloured "$work/out")"
done

# A terminal, made in Python: rows and columns, then the environment, then the command.
cat > "$work/terminal.py" <<'END'
import fcntl, os, pty, struct, sys, termios
columns, out = int(sys.argv[1]), sys.argv[2]
child, terminal = pty.fork()
if child == 0:
    for setting in [word for word in sys.argv[3:] if '=' in word and word[0] != '-']:
        name, value = setting.split('=', 1)
        os.environ[name] = value
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 40, columns, 0, 0))
    command = [word for word in sys.argv[3:] if not ('=' in word and word[0] != '-')]
    os.execvp(command[0], command)
data = b''
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        break
    if not piece:
        break
    data += piece
os.waitpid(child, 0)
open(out, 'wb').write(data.replace(b'\r\n', b'\n'))
END
if command -v python3 > /dev/null 2>&1; then
  on () {                       # columns, setting ..., option ...
    columns=$1; shift
    python3 "$work/terminal.py" "$columns" "$work/tty" TERM=xterm "$@" "$PLN" $log $more < /dev/null
  }
  widest () { plain "$work/tty" | tr -d '\r' | python3 -c '
import sys, unicodedata
print(max(sum(2 if unicodedata.east_asian_width(c) in "WF" else not unicodedata.combining(c) for c in line)
          for line in sys.stdin.read().split("\n")))'; }
  more=''; on 80
  check 'a terminal gets colour' yes "$(coloured "$work/tty")"
  check 'and the same text otherwise' '' "$(plain "$work/tty" | diff - "$work/pipe" | head -n 3)"
  on 80 NO_COLOR=1; check 'NO_COLOR' no "$(coloured "$work/tty")"
  on 80 NO_COLOR=; check 'NO_COLOR without a value' yes "$(coloured "$work/tty")"
  on 80 TERM=dumb; check 'TERM=dumb' no "$(coloured "$work/tty")"
  on 80 TERM=; check 'no TERM' no "$(coloured "$work/tty")"
  more='--color never'; on 80; check '--color never' no "$(coloured "$work/tty")"
  more='--color always'; on 80 NO_COLOR=1; check '--color always' yes "$(coloured "$work/tty")"
  more=''
  for case in '30 60' '60 60' '72 72' '100 100' '200 100' '0 80'; do
    set -- $case
    on "$1"
    check "$1 columns" within "$(w=$(widest); [ "$w" -le "$2" ] && [ "$w" -gt $(($2 - 8)) ] && echo within || echo "$w")"
  done
  on 80 COLUMNS=64; check 'COLUMNS wins' within "$(w=$(widest); [ "$w" -le 64 ] && echo within || echo "$w")"
  on 72 COLUMNS=wide; check 'COLUMNS that is no number' within "$(w=$(widest); [ "$w" -le 72 ] && [ "$w" -gt 64 ] && echo within || echo "$w")"
else
  echo "ok $((n += 1)) # skip python3 is not installed"
fi
echo "1..$n"
