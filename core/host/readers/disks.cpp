// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/disks.h"
#include "core/host/readers/answer.h"

namespace twinrail {
namespace {

// The order in which the script below prints them.
enum Column { Name, Sid, Lun, Identity, State, Sectors, Vendor, Product, Count };

constexpr quint64 sectorBytes = 512; // the unit of /sys/block/*/size, whatever the disk's own block size is

/// Sysfs says "naa.600144f0…", scsi_id says "3600144f0…" (linux-initiator §5.7); anything else is no NAA name.
Wwid wwidOf(const QString& identity)
{
    const QString naa = QStringLiteral("naa.");
    const QString text = identity.startsWith(naa) ? u'3' + identity.mid(naa.size()) : identity;
    return Wwid::parse(text).value_or(Wwid());
}

} // namespace

// The kernel of EL6 has no wwid file; scsi_id stands elsewhere on each distribution and takes these long options on
// all. It reads from the disk, so it is only asked where the disk runs.
Query disksQuery()
{
    return Query::script(R"sh(
for s in /sys/class/iscsi_session/session*; do
  [ -e "$s" ] || continue
  for d in "$s"/device/target*/*:*:*:*; do
    for b in "$d"/block/*; do
      [ -e "$b" ] || continue
      k=${b##*/}
      w=$(cat "$d/wwid" 2>/dev/null)
      r=$(cat "$d/state" 2>/dev/null)
      if [ -z "$w" ] && [ "$r" = running ]; then
        for p in /usr/lib/udev/scsi_id /lib/udev/scsi_id; do
          [ -x "$p" ] && w=$("$p" --whitelisted --device="/dev/$k" 2>/dev/null) && break
        done
      fi
      printf '%s|%s|%s|%s|%s' "$k" "${s##*session}" "${d##*:}" "$w" "$r"
      for a in "$b/size" "$d/vendor" "$d/model"; do
        printf '|%s' "$(cat "$a" 2>/dev/null)"
      done
      printf '\n'
    done
  done
done
exit 0)sh");
}

Result<QList<Disk>> readDisks(const Output& answer)
{
    if (!answer.ok())
        return toolFailed(QStringLiteral("sh"), answer);
    QList<Disk> disks;
    for (const QString& row : rowsOf(answer.out)) {
        const QStringList columns = columnsOf(row, Count);
        if (columns.size() != Count)
            return notUnderstood(QStringLiteral("sysfs"), row);
        bool hasSid = false;
        bool hasLun = false;
        Disk disk;
        disk.name = columns[Name];
        disk.sid = columns[Sid].toInt(&hasSid);
        disk.lun = columns[Lun].toInt(&hasLun);
        disk.wwid = wwidOf(columns[Identity]);
        disk.vendor = columns[Vendor];
        disk.product = columns[Product];
        disk.state = columns[State];
        disk.sizeBytes = columns[Sectors].toULongLong() * sectorBytes;
        if (!hasSid || !hasLun || disk.name.isEmpty())
            return notUnderstood(QStringLiteral("sysfs"), row);
        disks << disk;
    }
    return disks;
}

} // namespace twinrail
