# SPDX-License-Identifier: Apache-2.0
# To be sourced: the SAN, a kernel with LIO and a busybox around it, all in RAM. What configures LIO comes from
# tests/vm/bridge/guest and is called over SSH; a SAN that has just started serves nothing.

san_part() {
  local directory sources='san.sh common.sh keys.sh kernel.sh guest/san'
  [ ! -d "$here/../bridge/guest" ] || sources="$sources ../bridge/guest"
  directory=$(part san $sources)
  make_part "$directory" make_san
  echo "$directory"
}

make_san() {
  local directory=$1 tree=$1/tree tools=$kernel/tools name
  stage 'SAN'
  mkdir -p "$tree"/{bin,sbin,dev,proc,sys,etc/dropbear,root/.ssh,tmp,run,lib64,lib/x86_64-linux-gnu}
  cp -a "$kernel/san-modules/lib/modules" "$tree/lib/"
  cp "$tools/busybox" "$tree/bin/"
  for name in $("$tools/busybox" --list); do
    [ "$name" = busybox ] || ln -s busybox "$tree/bin/$name"
  done
  cp "$tools/dropbear" "$tree/sbin/"
  LD_LIBRARY_PATH=$tools ldd "$tools/dropbear" | awk '$3 ~ /^\// { print $3 }' | while read -r name; do
    cp -L "$name" "$tree/lib/x86_64-linux-gnu/"
  done
  cp -L /lib64/ld-linux-x86-64.so.2 "$tree/lib64/"
  LD_LIBRARY_PATH=$tools "$tools/dropbearconvert" openssh dropbear "$keys/san" \
    "$tree/etc/dropbear/dropbear_ed25519_host_key" 2>/dev/null
  install -m600 "$keys/login.pub" "$tree/root/.ssh/authorized_keys"
  chmod 700 "$tree/root" "$tree/root/.ssh"
  echo 'root::0:0:root:/root:/bin/sh' > "$tree/etc/passwd"
  echo 'root:x:0:' > "$tree/etc/group"
  echo /bin/sh > "$tree/etc/shells"
  install -m755 "$here/guest/san/init" "$tree/init"
  for name in "$here"/../bridge/guest/*; do
    [ ! -f "$name" ] || install -m755 "$name" "$tree/sbin/"
  done
  initrd "$tree" "$directory/initrd"
  rm -rf "$tree"
}
