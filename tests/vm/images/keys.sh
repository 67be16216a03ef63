# SPDX-License-Identifier: Apache-2.0
# To be sourced: the bench's own keys. Only machines on loopback know them.

keys_part() {
  local directory
  directory=$(part keys keys.sh)
  make_part "$directory" make_keys
  echo "$directory"
}

make_keys() {
  local name
  for name in login prague brno san; do
    ssh-keygen -q -t ed25519 -N '' -C "$name" -f "$1/$name"
  done
  chmod 755 "$1"
}
