// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/names.h"

#include "core/host/readers/disks.h"
#include "core/host/readers/iscsi.h"
#include "core/host/readers/multipath.h"

#include <QRegularExpression>

namespace twinrail::contract {

namespace {

QString replaced(const QString& line, const QRegularExpression& word, const QMap<QString, QString>& things)
{
    QString text;
    qsizetype at = 0;
    for (auto match = word.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        text += line.mid(at, one.capturedStart() - at) + things.value(one.captured(), one.captured());
        at = one.capturedEnd();
    }
    return text + line.mid(at);
}

} // namespace

Names Names::ask(HostProbe& host)
{
    Names names;
    QMap<int, QString> interfaces;
    const auto answers = host.ask(QList<Query>{sessionsQuery(), disksQuery()} + multipathQueries());
    if (!answers)
        return names;
    for (const Session& session : readSessions(answers->at(0)).value_or(QList<Session>())) {
        interfaces[session.sid] = session.interface;
        names.m_things[QStringLiteral("session%1").arg(session.sid)] =
            QStringLiteral("‹session of %1›").arg(session.interface);
    }
    for (const Disk& disk : readDisks(answers->at(1)).value_or(QList<Disk>()))
        names.m_things[disk.name] =
            QStringLiteral("‹disk of LUN %1 through %2›").arg(disk.lun).arg(interfaces.value(disk.sid));
    for (const MapRow& map : readMultipath(answers->mid(2)).value_or(MultipathState()).maps)
        names.m_things[map.device] = QStringLiteral("‹device of %1›").arg(map.name);
    return names;
}

QString Names::spoken(const QString& line) const
{
    static const QRegularExpression thing(QStringLiteral("\\b(sd[a-z]{1,2}|dm-\\d+|session\\d+)\\b"));
    static const QRegularExpression address(QStringLiteral("\\b\\d+:0:0:(\\d+)\\b"));
    static const QRegularExpression firstName(QStringLiteral("(iqn\\.1993-08\\.org\\.debian:01:)[0-9a-f]+"));
    return replaced(line, thing, m_things)
        .replace(address, QStringLiteral("‹host›:0:0:\\1"))
        .replace(firstName, QStringLiteral("\\1‹random›"));
}

} // namespace twinrail::contract
