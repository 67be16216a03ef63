// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/answer.h"
#include "core/host/readers/iscsi.h"
#include "core/host/readers/recordfiles.h"

namespace twinrail {
namespace {

Portal portalOf(const QMap<QString, QString>& keys)
{
    const QString address = keys.value(QStringLiteral("node.conn[0].address"));
    const QString port = keys.value(QStringLiteral("node.conn[0].port"), QString::number(Portal::defaultPort));
    const QString text = address.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
    return Portal::parse(text.arg(address, port)).value_or(Portal());
}

} // namespace

// The record is a file two levels below the target, or one level below in an old database (linux-initiator §4.2).
// Password lines never leave the machine; whether one has a value is all that is told.
Query nodesQuery(const QString& databaseRoot)
{
    return Query::script(R"sh(
for f in "$1"/nodes/*/* "$1"/nodes/*/*/*; do
  [ -f "$f" ] || continue
  printf '\n== %s\n' "${f#$1/nodes/}"
  grep -v -i password "$f"
  grep -q -i 'password.* = [^<]' "$f" && printf '\n== secret\n'
done
exit 0)sh",
                         {databaseRoot});
}

// The keys say what a record is for; its path says the same, but not in an old database.
Result<QList<NodeRecord>> readNodes(const Output& answer)
{
    if (!answer.ok())
        return toolFailed(QStringLiteral("sh"), answer);
    QList<NodeRecord> records;
    for (const RecordFile& file : readRecordFiles(answer.out)) {
        const Result<IscsiName> target = IscsiName::parse(file.keys.value(QStringLiteral("node.name")));
        const Portal portal = portalOf(file.keys);
        if (!target || portal.isEmpty())
            return notUnderstood(QStringLiteral("iscsiadm"), file.name);
        bool hasTag = false;
        const int tag = file.keys.value(QStringLiteral("node.tpgt")).toInt(&hasTag);
        records << NodeRecord{
            *target,           portal,
            hasTag ? tag : -1, file.keys.value(QStringLiteral("iface.iscsi_ifacename"), QStringLiteral("default")),
            file.keys,         file.hasSecret};
    }
    return records;
}

} // namespace twinrail
