#!/bin/sh
# portable.sh PROGRAM VERSION OUT: an archive that runs on any Linux with this processor, without
# installing anything: the program, the libraries it needs with their loader, and a font.
set -eu
program=$1 version=$2 out=$3
machine=$(uname -m)
name=pln-$version-linux-$machine
command -v xz > /dev/null || { echo 'portable: xz is missing; install it: sudo apt-get install xz-utils' >&2; exit 1; }
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
at=$room/$name
mkdir -p "$at/bin" "$at/lib" "$at/fonts" "$at/doc"

strip -o "$at/bin/pln" "$program"
loader=
for file in $(ldd "$program" | awk '$2 == "=>" { print $3 } $1 ~ /^\// { print $1 }'); do
  install -m 755 "$(readlink -f "$file")" "$at/lib/$(basename "$file")"
  case $file in *ld-linux* | */ld*.so*) loader=$(basename "$file") ;; esac
done
[ -n "$loader" ] || { echo "portable: $program has no loader" >&2; exit 1; }
for font in DejaVuSans.ttf DejaVuSans-Bold.ttf DejaVuSans-Oblique.ttf DejaVuSansMono.ttf DroidSansFallbackFull.ttf; do
  file=$(fc-list : file | sed -n "s|^\(.*/$font\):.*|\1|p" | head -n 1)
  [ -z "$file" ] || cp "$file" "$at/fonts/"
done
ls "$at/fonts" | grep -q DejaVuSans.ttf || { echo 'portable: the font DejaVu Sans is not installed' >&2; exit 1; }

# Fonts of the system are used where there are some; names in other scripts need them.
cat > "$at/fonts/fonts.conf" <<'END'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
END
cat > "$at/pln" <<END
#!/bin/sh
# Runs pln with the libraries beside it.
here=\$(dirname "\$(readlink -f "\$0")")
FONTCONFIG_FILE=\$here/fonts/fonts.conf
export FONTCONFIG_FILE
exec "\$here/lib/$loader" --library-path "\$here/lib" "\$here/bin/pln" "\$@"
END
chmod 755 "$at/pln"
cp README.md LICENSE "$at/doc/"
cp src/pln.1 "$at/doc/"
cp -R src/completions "$at/doc/"
cat > "$at/READ-ME-FIRST.txt" <<'END'
pln, ready to run: nothing has to be installed.

  ./pln demo        look around in an invented network
  ./pln FILE.csv    your own export
  ./pln --help      everything else

Everything stays on this machine. doc/README.md says more. The libraries in lib/ are those of Debian;
their licenses and sources are at Debian, under the names of these packages.
END
for file in "$at"/lib/*; do
  dpkg -S "$(ldd "$program" | awk -v name="$(basename "$file")" '$1 == name { print $3 }')" 2> /dev/null || true
done | sed 's/:.*//' | sort -u > "$at/doc/packages.txt"

stamp=$(git log -1 --format=%ct 2> /dev/null || echo 0)
tar -C "$room" --sort=name --mtime="@$stamp" --owner=0 --group=0 --numeric-owner -c "$name" | xz -9 -T1 > "$out/$name.tar.xz"
ls -l "$out/$name.tar.xz"
