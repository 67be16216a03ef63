// SPDX-License-Identifier: Apache-2.0
#include "tests/exports/exportlab.h"

#include "core/plan/perform.h"

#include <QDir>
#include <QProcess>

namespace twinrail::testing {

void ExportLab::setUpAppliance()
{
    auto appliance = fleet.appliance();
    if (!appliance)
        throw std::runtime_error(describe(appliance.error()).toStdString());
    const Plan planned = plan();
    for (const PlannedStep& step : planned.appliance.steps)
        for (const Change& change : step.prepared.changes)
            if (const auto done = performOnAppliance(**appliance, change, Direction::Forward); !done)
                throw std::runtime_error(describe(done.error()).toStdString());
}

Output ExportLab::run(const QString& client, const QByteArray& script, const QStringList& steps)
{
    const QString path = QStringLiteral("/root/runbook.sh");
    auto host = fleet.host(client);
    if (!host)
        throw std::runtime_error(describe(host.error()).toStdString());
    if (const auto written = (*host)->replace(path, FileImage{script, 0700, QStringLiteral("0:0")}); !written)
        throw std::runtime_error(describe(written.error()).toStdString());
    auto said = (*host)->perform(Mutation::script("sh \"$@\"", QStringList{path} + steps, 600));
    if (!said)
        throw std::runtime_error(describe(said.error()).toStdString());
    return *said;
}

QDateTime ExportLab::made() { return QDateTime(QDate(2011, 11, 25), QTime(9, 30), Qt::UTC); }

QByteArray bytesOf(const Exported& exported, const QString& path)
{
    for (const ExportFile& file : exported.files)
        if (file.path == path)
            return file.bytes;
    return {};
}

void keep(const Exported& exported, const QString& directory)
{
    for (const ExportFile& one : exported.files) {
        const QString path = QDir(directory).filePath(one.path);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(one.bytes) != one.bytes.size())
            throw std::runtime_error("cannot write " + path.toStdString());
        QFileDevice::Permissions permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        file.setPermissions((one.mode & 0100) != 0 ? permissions | QFileDevice::ExeOwner : permissions);
    }
}

Output runHere(const QString& program, const QStringList& arguments, const QString& directory,
               const QMap<QString, QString>& environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.constBegin(); it != environment.constEnd(); ++it)
        all.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(all);
    process.setWorkingDirectory(directory);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {{}, process.errorString().toUtf8(), 127};
    process.closeWriteChannel();
    process.waitForFinished(300'000);
    return {process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode()};
}

} // namespace twinrail::testing
