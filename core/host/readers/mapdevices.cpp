// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/answer.h"
#include "core/host/readers/disks.h"

namespace twinrail {
namespace {

// The order in which the script below prints them; the alias comes last, it may hold anything.
enum Column { Linked, Size, Readable, Alias, Count };

} // namespace

// A map that queues (no_path_retry) holds a reader for ever when all its paths are gone, out of reach even of a kill.
// So nothing is read where no path runs; where there are no slaves to be seen, the read decides.
Query mapDevicesQuery(const QStringList& aliases)
{
    return Query::script(R"sh(
for a in "$@"; do
  f=/dev/mapper/$a
  l=0
  s=
  r=0
  if [ -b "$f" ]; then
    l=1
    s=$(blockdev --getsize64 "$f" 2>/dev/null)
    m=$(readlink -f "$f")
    r=1
    for p in /sys/block/${m##*/}/slaves/*; do
      [ -e "$p/device/state" ] || continue
      r=0
      [ "$(cat "$p/device/state")" = running ] && r=1 && break
    done
    if [ "$r" = 1 ]; then
      dd if="$f" of=/dev/null bs=4096 count=1 iflag=direct 2>/dev/null || r=0
    fi
  fi
  printf '%s|%s|%s|%s\n' "$l" "$s" "$r" "$a"
done
exit 0)sh",
                         aliases);
}

Result<QList<MapDevice>> readMapDevices(const Output& answer)
{
    if (!answer.ok())
        return toolFailed(QStringLiteral("sh"), answer);
    QList<MapDevice> devices;
    for (const QString& row : rowsOf(answer.out)) {
        const QStringList columns = columnsOf(row, Count);
        if (columns.size() != Count || columns[Alias].isEmpty())
            return notUnderstood(QStringLiteral("sh"), row);
        devices << MapDevice{columns[Alias], columns[Linked] == u"1", columns[Size].toULongLong(),
                             columns[Readable] == u"1"};
    }
    return devices;
}

} // namespace twinrail
