# SPDX-License-Identifier: Apache-2.0
# To be sourced: a bare client as an administrator gets it, Debian with sshd and a network, and an APT repository in
# /srv/packages with all that the product may want to install. The machine has no way to any other.

client_packages=openssh-server,sudo,udev,iproute2,systemd-sysv,kmod,ethtool,procps,iputils-ping
# What Debian's installer puts everywhere, and what costs an emulated processor minutes to set up.
client_packages=$client_packages,ca-certificates,initramfs-tools,netbase,busybox,zstd,libldap-common,libsasl2-modules
client_libraries='?or(?exact-name(libcurl4), ?exact-name(libcurl4t64))' # its name differs
offered_packages='open-iscsi multipath-tools curl sg3-utils lsscsi'
masked_units='apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service
  fstrim.timer systemd-timesyncd.service systemd-pstore.service systemd-binfmt.service getty@tty1.service
  serial-getty@ttyS0.service systemd-tmpfiles-clean.timer systemd-machine-id-commit.service
  systemd-firstboot.service systemd-journal-flush.service systemd-random-seed.service systemd-hwdb-update.service
  modprobe@drm.service dev-hugepages.mount dev-mqueue.mount sys-kernel-debug.mount sys-kernel-tracing.mount'

# client_part DIRECTORY NAME SUITE
client_part() { make_part "$1" make_client "$2" "$3"; }

make_client() {
  local directory=$1 name=$2 suite=$3 root=$1/root
  stage "Client $name ($suite)"
  mmdebstrap --quiet --mode=root --variant=minbase --format=directory --skip=cleanup/apt/lists \
    --include="$client_packages" --include="$client_libraries" \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt=force-unsafe-io --aptopt='Acquire::Languages "none"' \
    "$suite" "$root"
  stage "Client $name: packages it may install"
  offer_packages "$root"
  furnish "$root" "$name"
  rm -rf "$root"/usr/share/{doc,man,locale,info,lintian,zoneinfo}/* "$root"/var/cache/debconf/*-old
  truncate -s 1G "$directory/disk.raw"
  mke2fs -q -F -t ext4 -O ^has_journal,^metadata_csum,^resize_inode -m 0 -d "$root" "$directory/disk.raw"
  qemu-img convert -q -f raw -O qcow2 "$directory/disk.raw" "$directory/disk.qcow2"
  rm -rf "$directory/disk.raw" "$root"
  stage "Client $name is built"
}

# Downloads what may be installed, with all that it depends on or recommends here, and makes it the only source.
offer_packages() {
  local root=$1
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  chroot "$root" apt-get -qq install --download-only -y $offered_packages >/dev/null
  mkdir -p "$root/srv/packages"
  mv "$root"/var/cache/apt/archives/*.deb "$root/srv/packages/"
  (cd "$root/srv/packages" && dpkg-scanpackages -m . 2>/dev/null > Packages)
  rm -rf "$root"/var/lib/apt/lists/* "$root"/etc/apt/sources.list.d/* "$root/etc/resolv.conf"
  echo 'deb [trusted=yes] file:/srv/packages ./' > "$root/etc/apt/sources.list"
  chroot "$root" apt-get -qq update
  chroot "$root" apt-get -qq clean
}

# The kernel's modules, the files of guest/client, keys, accounts, services. guest/client/NAME holds what differs.
furnish() {
  local root=$1 name=$2 unit
  cp -a "$kernel/client-modules/lib/modules" "$root/lib/"
  cp -r --no-preserve=ownership "$here/guest/client/any/." "$here/guest/client/$name/." "$root/"
  echo "$name" > "$root/etc/hostname"
  printf '127.0.0.1 localhost\n127.0.1.1 %s\n' "$name" > "$root/etc/hosts"
  echo "$name" | md5sum | cut -c1-32 > "$root/etc/machine-id"
  : > "$root/etc/fstab"
  rm -f "$root"/etc/ssh/ssh_host_*
  install -m600 "$keys/$name" "$root/etc/ssh/ssh_host_ed25519_key"
  install -m644 "$keys/$name.pub" "$root/etc/ssh/ssh_host_ed25519_key.pub"
  chroot "$root" useradd -m -s /bin/bash -G sudo admin
  printf 'root:twinrail\nadmin:operator\n' | chroot "$root" chpasswd
  allow_key "$root" root root
  allow_key "$root" home/admin admin
  chroot "$root" systemctl -q enable systemd-networkd ssh
  for unit in $masked_units; do
    ln -sf /dev/null "$root/etc/systemd/system/$unit"
  done
}

allow_key() {
  install -d -m700 "$1/$2/.ssh"
  install -m600 "$keys/login.pub" "$1/$2/.ssh/authorized_keys"
  chroot "$1" chown -R "$3:" "/$2/.ssh"
}
