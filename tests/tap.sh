# Sourced by tests that print TAP: n counts the checks so far.
n=0

check () {                      # what, expected, found
  n=$((n + 1))
  if [ "$2" = "$3" ]; then
    echo "ok $n - $1"
  else
    echo "not ok $n - $1"
    echo "# expected '$2', found '$3'" | head -c 900
    echo
  fi
}

passed () {                     # what; the status of the command before; a file err says more
  if [ "$?" = 0 ]; then ok=ok; else ok='not ok'; [ ! -s err ] || sed 's/^/# /' err | cut -c1-300; fi
  n=$((n + 1))
  echo "$ok $n - $1"
}
