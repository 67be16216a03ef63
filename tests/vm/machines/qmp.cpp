// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/machines/qmp.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLocalSocket>

namespace twinrail::vm {

namespace {

// Saving a machine's memory takes seconds; nothing takes this long.
constexpr qint64 patienceMs = 180'000;

Result<QJsonObject> nextLine(QLocalSocket& socket, QDeadlineTimer deadline)
{
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return fail(Error::Kind::Unreachable, QStringLiteral("QEMU stopped answering: look at its console file."),
                        socket.errorString());
    const QByteArray line = socket.readLine();
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return fail(Error::Kind::Malformed, QStringLiteral("QEMU's answer is not JSON."), QString::fromUtf8(line));
    return document.object();
}

Result<QJsonValue> order(QLocalSocket& socket, const QString& command, const QJsonObject& arguments,
                         QDeadlineTimer deadline)
{
    QJsonObject request{{QStringLiteral("execute"), command}};
    if (!arguments.isEmpty())
        request.insert(QStringLiteral("arguments"), arguments);
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (true) {
        TWINRAIL_LET(answer, nextLine(socket, deadline));
        if (answer.contains(QStringLiteral("return")))
            return answer.value(QStringLiteral("return"));
        if (answer.contains(QStringLiteral("error")))
            return fail(Error::Kind::Failed, QStringLiteral("QEMU refused %1.").arg(command),
                        answer.value(QStringLiteral("error")).toObject().value(QStringLiteral("desc")).toString());
        // What remains is an event, which nobody here waits for.
    }
}

} // namespace

Result<QJsonValue> Qmp::execute(const QString& command, const QJsonObject& arguments) const
{
    const QDeadlineTimer deadline(patienceMs);
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(5'000))
        return fail(Error::Kind::Unreachable,
                    QStringLiteral("No machine answers at %1: start the bench with \"vmbench up\".").arg(m_socketPath),
                    socket.errorString());
    TWINRAIL_LET(greeting, nextLine(socket, deadline));
    if (!greeting.contains(QStringLiteral("QMP")))
        return fail(Error::Kind::Malformed, QStringLiteral("What answers at %1 is not QEMU.").arg(m_socketPath));
    TWINRAIL_TRY(order(socket, QStringLiteral("qmp_capabilities"), {}, deadline));
    return order(socket, command, arguments, deadline);
}

Result<> Qmp::monitor(const QString& line) const
{
    TWINRAIL_LET(said, execute(QStringLiteral("human-monitor-command"), {{QStringLiteral("command-line"), line}}));
    // savevm and loadvm say nothing when all went well.
    if (const QString text = said.toString().trimmed(); !text.isEmpty())
        return fail(Error::Kind::Failed, QStringLiteral("QEMU could not do \"%1\".").arg(line), text);
    return {};
}

} // namespace twinrail::vm
