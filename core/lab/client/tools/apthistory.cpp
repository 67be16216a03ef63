// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/apthistory.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/reply.h"

#include <QDateTime>

namespace twinrail::lab {

namespace {

const QString directory = QStringLiteral("/var/log/apt");
const QString history = QStringLiteral("/var/log/apt/history.log");

QString now() { return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-dd  HH:mm:ss")); }

/// "libisns0:amd64 (0.101-0.2+b1, automatic)"
QString entry(const Package& package, bool automatic)
{
    return QStringLiteral("%1:%2 (%3%4)")
        .arg(package.name, package.architecture, package.version,
             automatic ? QStringLiteral(", automatic") : QString());
}

} // namespace

void noteInstallation(ClientModel& model, const QStringList& commandLine, const QStringList& asked,
                      const QStringList& arriving)
{
    if (arriving.isEmpty())
        return;
    QStringList entries;
    for (const QString& name : arriving)
        entries << entry(*model.packages.offered(name), !asked.contains(name));
    const QString text = QStringLiteral("\nStart-Date: %1\nCommandline: apt-get %2\nInstall: %3\nEnd-Date: %1\n")
                             .arg(now(), commandLine.join(QLatin1Char(' ')), entries.join(QStringLiteral(", ")));
    Files& files = model.machine.files;
    files.makePath(directory);
    if (!files.look(history))
        files.add(history, {});
    (void)files.write(history, text.toUtf8(), true);
}

Reply aptMark(ClientModel& model, const Call& call)
{
    if (call.arguments.value(0) != QLatin1String("showauto"))
        return complained(QStringLiteral("E: Invalid operation ") + call.arguments.value(0), 100);
    QStringList names;
    for (const QString& word : call.arguments.mid(1))
        names << word.section(QLatin1Char(':'), 0, 0); // with the architecture or without
    Reply reply;
    for (const Package& package : model.packages.installed())
        if ((names.isEmpty() || names.contains(package.name)) && model.packages.cameAlong(package.name))
            addLine(reply, package.name);
    return reply;
}

} // namespace twinrail::lab
