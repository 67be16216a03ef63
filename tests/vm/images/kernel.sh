# SPDX-License-Identifier: Apache-2.0
# To be sourced: one kernel for all machines, Debian's own, with the modules that each kind of machine needs.

client_modules='virtio_pci virtio_blk virtio_net virtio_rng iscsi_tcp sd_mod sg scsi_debug dm_mod dm_multipath
  dm_round_robin dm_service_time dm_queue_length scsi_dh_alua scsi_dh_rdac scsi_dh_emc ext4 xfs crc32c_generic
  crct10dif_generic autofs4 configfs loop bonding 8021q bridge dummy nf_tables'
# Both crc modules are asked for by name when LIO's iSCSI starts.
san_modules='virtio_pci virtio_net target_core_mod target_core_file target_core_iblock iscsi_target_mod
  crc32c_generic crct10dif_generic'
initrd_modules='virtio_pci virtio_blk ext4 crc32c_generic'

kernel_part() {
  local directory
  directory=$(part kernel kernel.sh common.sh guest/initrd)
  make_part "$directory" make_kernel
  echo "$directory"
}

make_kernel() {
  local directory=$1 unpacked=$1/unpacked package version
  package=$(apt-cache depends linux-image-amd64 | awk '$1 == "Depends:" { print $2; exit }')
  stage "Kernel $package"
  fetch "$unpacked" "$package" busybox-static dropbear-bin libtomcrypt1 libtommath1 libgmp10
  version=${package#linux-image-}
  depmod -b "$unpacked/root" "$version"
  cp "$unpacked/root/boot/vmlinuz-$version" "$directory/vmlinuz"
  copy_modules "$unpacked/root" "$version" "$directory/client-modules" $client_modules
  copy_modules "$unpacked/root" "$version" "$directory/san-modules" $san_modules
  make_initrd "$unpacked/root" "$version" "$directory"
  mkdir "$directory/tools"
  cp -a "$unpacked/root/bin/busybox" "$unpacked/root/usr/sbin/dropbear" "$unpacked/root/usr/bin/dropbearconvert" \
    "$directory/tools/"
  cp -a "$unpacked"/root/usr/lib/x86_64-linux-gnu/*.so* "$directory/tools/"
  rm -rf "$unpacked"
}

# module_files ROOT VERSION MODULE…: the files of modules and all that they need, in the order of loading.
module_files() {
  local root=$1 version=$2 module
  shift 2
  for module in "$@"; do
    modprobe -d "$root" -S "$version" --show-depends "$module" | awk '$1 == "insmod" { print $2 }'
  done | awk '!seen[$0]++'
}

copy_modules() {
  local root=$1 version=$2 to=$3 file
  shift 3
  module_files "$root" "$version" "$@" | while read -r file; do
    install -D -m644 "$file" "$to/${file#"$root"/}"
  done
  cp "$root/lib/modules/$version"/modules.{order,builtin,builtin.modinfo} "$to/lib/modules/$version/"
  depmod -b "$to" "$version"
}

# A client's initial RAM disk only finds the root disk. Made here, as Debian's own takes ten times as long to unpack.
make_initrd() {
  local root=$1 version=$2 directory=$3 tree=$3/tree name
  mkdir -p "$tree"/{bin,dev,proc,sys,newroot,modules}
  cp "$root/bin/busybox" "$tree/bin/"
  for name in sh mount insmod switch_root sleep; do ln -s busybox "$tree/bin/$name"; done
  module_files "$root" "$version" $initrd_modules | nl -n rz -w 2 -s ' ' | while read -r number name; do
    cp "$name" "$tree/modules/$number-$(basename "$name")"
  done
  install -m755 "$here/guest/initrd/init" "$tree/init"
  initrd "$tree" "$directory/initrd-client"
  rm -rf "$tree"
}

# accelerator_probe DIRECTORY: writes "kvm" or "tcg". That QEMU accepts -accel kvm proves nothing (a paravirtual KVM
# takes the machine and then hangs): only a kernel that boots up to its panic over the missing root does.
accelerator_probe() {
  local console=$1/probe
  [ ! -s "$1/accelerator" ] || return 0
  echo tcg > "$1/accelerator"
  [ -w /dev/kvm ] || return 0
  timeout 10 qemu-system-x86_64 -nodefaults -no-user-config -display none -no-reboot -M q35 -accel kvm -cpu host \
    -m 256 -kernel "$1/vmlinuz" -append 'console=ttyS0 panic=-1' -serial "file:$console" >/dev/null 2>&1 || true
  if grep -qs 'Kernel panic' "$console"; then echo kvm > "$1/accelerator"; fi
  rm -f "$console"
}
