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
