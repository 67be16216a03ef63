# SPDX-License-Identifier: Apache-2.0
# To be sourced: what all parts share. $here is the folder of these scripts.
images=${TWINRAIL_VM_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/twinrail/vm}/images

stage() { printf '== %s (after %d s)\n' "$1" "$SECONDS" >&2; }

# part NAME SOURCE…: the folder of a part; its name changes with the files (or folders of files) that make it.
part() {
  local name=$1
  shift
  printf '%s/%s-%s\n' "$images" "$name" "$(cd "$here" && find "$@" -type f | LC_ALL=C sort | xargs sha256sum |
    sha256sum | cut -c1-12)"
}

# make_part DIRECTORY FUNCTION ARGUMENT…: lets FUNCTION fill DIRECTORY, unless it is there. A build that fails leaves
# nothing that looks finished.
make_part() {
  local directory=$1
  shift
  [ -d "$directory" ] && return
  if [ "$(id -u)" != 0 ]; then
    echo "$(basename "$directory") is not built yet, and building it needs root: run sudo $here/build once." >&2
    echo "(Starting and using the machines afterwards does not. Set TWINRAIL_VM_DIR to a folder that both can read.)" >&2
    return 1
  fi
  rm -rf "$directory.new"
  mkdir -p "$directory.new"
  "$1" "$directory.new" "${@:2}" >&2
  mv "$directory.new" "$directory"
}

# fetch DIRECTORY PACKAGE…: downloads packages of this Debian and unpacks them below DIRECTORY/root; installs nothing.
fetch() {
  local directory=$1 deb
  shift
  mkdir -p "$directory/root"
  (
    cd "$directory"
    apt-get -qq download "$@" 2>/dev/null || { apt-get -qq update && apt-get -qq download "$@" 2>/dev/null; }
  ) || { echo "apt-get could not download: $*" >&2; return 1; }
  for deb in "$directory"/*.deb; do
    dpkg-deb -x "$deb" "$directory/root"
    rm "$deb"
  done
}

# An archive of a folder for the kernel's initial RAM disk.
initrd() { (cd "$1" && find . | LC_ALL=C sort | cpio --quiet -o -H newc | gzip -1) > "$2"; }
