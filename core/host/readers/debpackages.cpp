// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/debpackages.h"

namespace twinrail {

// A lock (a nightly upgrade) is waited for. Old lists, or none, are fetched only when the first try fails. The word
// Twinrail::Installs means nothing to apt-get; it stands in apt's history, which the script below reads.
Mutation installDebs(const QStringList& names)
{
    return Mutation::script(R"sh(
export DEBIAN_FRONTEND=noninteractive
set -- apt-get -y -q --no-install-recommends --no-remove -o DPkg::Lock::Timeout=300 \
  -o Dpkg::Options::=--force-confold -o Twinrail::Installs=yes install "$@"
"$@" && exit 0
apt-get -q -o DPkg::Lock::Timeout=300 update && "$@")sh",
                            names, packageLimitSeconds);
}

// Purged, since a removed package leaves its settings, which were not there before. What came along is told by apt's
// history of that very install; of these go only the ones that apt still holds for automatic, and dpkg refuses those
// that somebody needs by now. (autoremove would take orphans of others along.) The purge of open-iscsi deletes
// /etc/iscsi and logs every session out, so somebody's records or sessions keep it. The directories that only the
// running tools made belong to no package and go when nothing is in them; so does the module that only the daemon,
// which starts as it arrives, has loaded.
Mutation removeDebs(const QStringList& names, const QStringList& leftovers)
{
    return Mutation::script(R"sh(
kept=" $1 "
shift
purge=
remove=
for p; do
  case $kept in
  *" $p "*) remove="$remove $p" ;;
  *) purge="$purge $p" ;;
  esac
done
case " $* " in
*" open-iscsi "*)
  for s in /sys/class/iscsi_session/session*; do
    [ -e "$s" ] && echo "iSCSI sessions are logged in; log them out first" >&2 && exit 1
  done ;;
esac
case "$purge " in
*" open-iscsi "*)
  for f in /etc/iscsi/nodes/*/*/* /etc/iscsi/ifaces/*; do
    [ -f "$f" ] && echo "$f would be lost" >&2 && exit 1
  done ;;
esac
came=
for f in /var/log/apt/history.log /var/log/apt/history.log.*; do
  [ -f "$f" ] && [ -z "$came" ] || continue
  case $f in
  *.gz) unpack=zcat ;;
  *) unpack=cat ;;
  esac
  came=$($unpack "$f" | sed -n "/^Commandline: .*Twinrail::Installs=yes install $*\$/,/^End-Date:/s/^Install: //p" |
    tail -n 1 | sed 's/ ([^)]*)//g; s/,//g')
done
export DEBIAN_FRONTEND=noninteractive
if [ -n "$remove" ]; then dpkg --remove $remove || exit 1; fi
if [ -n "$purge" ]; then dpkg --purge $purge || exit 1; fi
[ -n "$came" ] && came=$(apt-mark showauto $came 2>/dev/null)
[ -n "$came" ] && dpkg --purge $came
case "$purge " in *" multipath-tools "*)
  grep -q '^[^#]' /etc/multipath/wwids /etc/multipath/bindings 2>/dev/null ||
    rm -f /etc/multipath/wwids /etc/multipath/bindings
  rmdir /etc/multipath 2>/dev/null
  modprobe -r dm_multipath 2>/dev/null ;;
esac
case "$purge " in *" open-iscsi "*)
  rmdir /var/lib/iscsi/* /var/lib/iscsi 2>/dev/null ;;
esac
exit 0)sh",
                            QStringList{leftovers.join(u' ')} + names, packageLimitSeconds);
}

} // namespace twinrail
