// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/kernel/kernel.h"

#include <QJsonArray>

#include <algorithm>

namespace twinrail::lab {

namespace {

// Numbers that change with every login (session, host, disk letter, minor number) are left out: a path is called by
// what it leads through.

QString sessionText(const KernelSession& session)
{
    return QStringLiteral("%1 %2,%3 %4").arg(session.target, session.portal()).arg(session.tag).arg(session.interface);
}

QString diskText(const Kernel& kernel, const KernelDisk& disk)
{
    const KernelSession* session = kernel.session(disk.sid);
    const QString place = session != nullptr ? sessionText(*session) : QStringLiteral("local");
    return QStringLiteral("%1 lun %2 %3 %4").arg(place).arg(disk.lun).arg(disk.wwid).arg(disk.sizeBytes);
}

QJsonArray sorted(QStringList list)
{
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject mapJson(const Kernel& kernel, const KernelMap& map)
{
    QStringList groups;
    for (const KernelMap::Group& group : map.groups) {
        QStringList paths;
        for (const QString& name : group.disks)
            if (const KernelDisk* disk = kernel.disk(name))
                paths << diskText(kernel, *disk);
        paths.sort();
        groups << group.selector + QStringLiteral(": ") + paths.join(QStringLiteral("; "));
    }
    return {{QStringLiteral("wwid"), map.wwid},
            {QStringLiteral("bytes"), QString::number(map.sizeBytes)},
            {QStringLiteral("noPathRetry"), map.noPathRetry},
            {QStringLiteral("groups"), sorted(groups)}};
}

} // namespace

QJsonObject Kernel::toJson() const
{
    QJsonObject parameterJson, sessionJson, mapsJson, mountJson;
    const QMap<QString, QString> all = parameters();
    for (auto one = all.cbegin(); one != all.cend(); ++one)
        parameterJson[one.key()] = one.value();
    for (const KernelSession& one : sessions)
        sessionJson[sessionText(one)] = QJsonObject{{QStringLiteral("initiator"), one.initiator},
                                                    {QStringLiteral("recoveryTimeout"), one.recoveryTimeout},
                                                    {QStringLiteral("nic"), one.nic}};
    QStringList diskTexts;
    for (const KernelDisk& one : disks)
        diskTexts << diskText(*this, one);
    for (const KernelMap& one : maps)
        mapsJson[one.name] = mapJson(*this, one);
    for (auto one = mounted.cbegin(); one != mounted.cend(); ++one)
        mountJson[one.key()] = one.value();
    return {{QStringLiteral("parameters"), parameterJson},
            {QStringLiteral("modules"), sorted(modules)},
            {QStringLiteral("sessions"), sessionJson},
            {QStringLiteral("disks"), sorted(diskTexts)},
            {QStringLiteral("maps"), mapsJson},
            {QStringLiteral("mounted"), mountJson}};
}

} // namespace twinrail::lab
