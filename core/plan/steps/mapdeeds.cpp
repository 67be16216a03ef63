// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/mapdeeds.h"

#include "core/initiator/wwidsfile.h"

namespace twinrail::steps {

namespace {

const QString wwidsPath = QStringLiteral("/etc/multipath/wwids");
const QString bindingsPath = QStringLiteral("/etc/multipath/bindings");

} // namespace

Result<MultipathMemory> askMultipathMemory(HostProbe& host)
{
    TWINRAIL_LET(files, host.read(QStringList{wwidsPath, bindingsPath}));
    return MultipathMemory{files.at(0), files.at(1)};
}

Mutation rememberWwid(const QString& wwid)
{
    return Mutation::script(R"sh(l=/dev/disk/by-id/scsi-$1
[ -e "$l" ] || exit 0
multipath -a "$(readlink -f "$l")")sh",
                            {wwid});
}

// Not `multipath -w`, which writes # over the line and leaves it in the file.
Mutation forgetWwid(const QString& wwid)
{
    return Mutation::script(R"sh(f=/etc/multipath/wwids
[ -e "$f" ] || exit 0
sed -i "/^\/$1\/\$/d" "$f")sh",
                            {wwid});
}

Mutation flushMap(const QString& alias)
{
    return Mutation::script(R"sh([ -e "/dev/mapper/$1" ] || exit 0
multipath -f "$1")sh",
                            {alias});
}

Mutation releaseSession(const PlannedSession& session, const MultipathMemory& before)
{
    QStringList arguments{session.target.text(), session.interface, session.portal.address().toString()};
    for (const Wwid& wwid : readWwids(before.wwids ? before.wwids->bytes : QByteArray()))
        arguments << wwid.text();
    return Mutation::script(R"sh(target=$1 iface=$2 address=$3
shift 3
known=" $* "
for s in /sys/class/iscsi_session/session*; do
  [ -e "$s/targetname" ] || continue
  n=${s##*session}
  [ "$(cat "$s/targetname")" = "$target" ] && [ "$(cat "$s/ifacename")" = "$iface" ] || continue
  [ "$(cat /sys/class/iscsi_connection/connection$n:0/persistent_address)" = "$address" ] || continue
  mine=" "
  for d in "$s"/device/target*/*:*:*:*/block/*; do
    [ -e "$d" ] && mine="$mine${d##*/} "
  done
  for b in $mine; do
    if grep -q "^/dev/$b[0-9 ]" /proc/mounts; then echo "$b is mounted" >&2; exit 1; fi
    for h in /sys/block/$b/holders/*; do
      [ -e "$h" ] || continue
      m=${h##*/}
      id=$(cat "/sys/block/$m/dm/uuid" 2>/dev/null)
      case $id in
      mpath-*) ;;
      *) echo "$b is in use by $m" >&2; exit 1 ;;
      esac
      name=$(cat "/sys/block/$m/dm/name")
      if [ "$(dmsetup info -c --noheadings -o open "$name")" != 0 ]; then echo "$name is in use" >&2; exit 1; fi
      spare=no
      for p in /sys/block/$m/slaves/*; do
        case $mine in
        *" ${p##*/} "*) ;;
        *) spare=yes ;;
        esac
      done
      [ $spare = no ] || continue
      multipath -f "$name" || exit 1
      case $known in
      *" ${id#mpath-} "*) ;;
      *) sed -i "/^\/${id#mpath-}\/\$/d" /etc/multipath/wwids ;;
      esac
    done
  done
done
exit 0)sh",
                            arguments);
}

QList<Mutation> tidyMemory(const MultipathMemory& before)
{
    QStringList files;
    if (!before.wwids)
        files << wwidsPath;
    if (!before.bindings)
        files << bindingsPath;
    if (files.isEmpty())
        return {};
    return {Mutation::script(R"sh(for f in "$@"; do
  [ -e "$f" ] || continue
  grep -q '^[^#]' "$f" || rm -f "$f"
done
exit 0)sh",
                             files)};
}

} // namespace twinrail::steps
