// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/answer.h"
#include "core/host/readers/iscsi.h"

#include <array>

namespace twinrail {
namespace {

Portal portalOf(const QString& address, const QString& port)
{
    const QString text = address.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
    return Portal::parse(text.arg(address, port)).value_or(Portal());
}

int numberOr(const QString& text, int otherwise)
{
    bool good = false;
    const int number = text.toInt(&good);
    return good ? number : otherwise;
}

// The order in which the script below prints them.
enum Column {
    Sid,
    State,
    Target,
    Interface,
    Recovery,
    Interval,
    Timeout,
    Address,
    Port,
    Initiator,
    Host,
    Disks,
    Count
};

} // namespace

// linux-initiator §4.6. A session that ends while the script runs prints empty columns, which is no error.
Query sessionsQuery()
{
    return Query::script(R"sh(
for s in /sys/class/iscsi_session/session*; do
  [ -e "$s" ] || continue
  n=${s##*session}
  c=/sys/class/iscsi_connection/connection$n:0
  d=$(readlink -f "$s/device")
  h=${d%/*}
  h=${h##*/}
  i=$(cat "$s/initiatorname" 2>/dev/null)
  [ -n "$i" ] || i=$(cat "/sys/class/iscsi_host/$h/initiatorname" 2>/dev/null)
  k=
  for b in "$s"/device/target*/*:*:*:*/block/*; do
    [ -e "$b" ] && k="$k ${b##*/}"
  done
  printf '%s|' "$n"
  for a in "$s/state" "$s/targetname" "$s/ifacename" "$s/recovery_tmo" "$c/recv_tmo" "$c/ping_tmo" \
           "$c/persistent_address" "$c/persistent_port"; do
    printf '%s|' "$(cat "$a" 2>/dev/null)"
  done
  printf '%s|%s|%s\n' "$i" "$h" "$k"
done
exit 0)sh");
}

Result<QList<Session>> readSessions(const Output& answer)
{
    if (!answer.ok())
        return toolFailed(QStringLiteral("sh"), answer);
    QList<Session> sessions;
    for (const QString& row : rowsOf(answer.out)) {
        const QStringList columns = columnsOf(row, Count);
        bool hasSid = false;
        const int sid = columns[Sid].toInt(&hasSid);
        if (columns.size() != Count || !hasSid)
            return notUnderstood(QStringLiteral("sysfs"), row);
        Session session;
        session.sid = sid;
        session.state = columns[State];
        session.target = IscsiName::parse(columns[Target]).value_or(IscsiName());
        session.portal = portalOf(columns[Address], columns[Port]);
        session.interface = columns[Interface];
        session.initiator = columns[Initiator];
        session.recoveryTimeout = numberOr(columns[Recovery], Session::notTold);
        session.noopInterval = numberOr(columns[Interval], Session::notTold);
        session.noopTimeout = numberOr(columns[Timeout], Session::notTold);
        session.host = columns[Host];
        session.disks = columns[Disks].split(u' ', Qt::SkipEmptyParts);
        sessions << session;
    }
    return sessions;
}

} // namespace twinrail
