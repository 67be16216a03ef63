// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/kernel/mounts.h"

#include <QRegularExpression>

namespace twinrail::lab {

namespace {

const QString invalid = QStringLiteral("Invalid argument");

QString setRecoveryTimeout(ClientModel& model, const QStringList& found, const QByteArray& bytes)
{
    bool good = false;
    const int seconds = bytes.trimmed().toInt(&good);
    for (KernelSession& session : model.kernel.sessions)
        if (good && session.sid == found.at(1).toInt()) {
            session.recoveryTimeout = seconds;
            return {};
        }
    return invalid;
}

const KernelDisk* diskAt(const Kernel& kernel, const QString& address)
{
    for (const KernelDisk& disk : kernel.disks)
        if (disk.address() == address)
            return &disk;
    return nullptr;
}

QString deleteDisk(ClientModel& model, const QStringList& found, const QByteArray&)
{
    if (const KernelDisk* disk = diskAt(model.kernel, found.at(1)))
        model.kernel.removeDisk(QString(disk->name));
    return {};
}

QString rescanDisk(ClientModel& model, const QStringList& found, const QByteArray&)
{
    if (const KernelDisk* disk = diskAt(model.kernel, found.at(1)))
        model.kernel.scan(disk->sid);
    return {};
}

QString scanHost(ClientModel& model, const QStringList& found, const QByteArray&)
{
    for (const KernelSession& session : QList<KernelSession>(model.kernel.sessions))
        if (session.host == found.at(1).toInt())
            model.kernel.scan(session.sid);
    return {};
}

struct Writable {
    const char* pattern;
    QString (*take)(ClientModel&, const QStringList& found, const QByteArray&);
};
constexpr Writable writables[] = {
    {".*/iscsi_session/session(\\d+)/recovery_tmo", setRecoveryTimeout},
    {".*/(\\d+:0:0:\\d+)/delete", deleteDisk},
    {".*/(\\d+:0:0:\\d+)/rescan", rescanDisk},
    {".*/scsi_host/host(\\d+)/scan", scanHost},
};

} // namespace

QString writeSys(ClientModel& model, const QString& path, const QByteArray& bytes)
{
    for (const Writable& row : writables) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QLatin1String(row.pattern)));
        if (const QRegularExpressionMatch match = pattern.match(path); match.hasMatch())
            return row.take(model, match.capturedTexts(), bytes);
    }
    return QStringLiteral("Permission denied");
}

} // namespace twinrail::lab
