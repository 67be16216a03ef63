// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/printtext.h"

#include <QRegularExpression>

namespace twinrail {

bool isHostKey(const QString& print) { return print.startsWith(QLatin1String("SHA256:")); }

QString wrappedPrint(const QString& print)
{
    constexpr int pairs = 16;
    QStringList bytes = print.split(u':');
    if (bytes.size() != 2 * pairs)
        return print;
    return QStringList(bytes.mid(0, pairs)).join(u':') + QLatin1String(":\n") +
           QStringList(bytes.mid(pairs)).join(u':');
}

QString hostKeyCommand() { return QStringLiteral("ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"); }

QString oldHostKeyCommand()
{
    return QStringLiteral(
        "awk '{print $2}' /etc/ssh/ssh_host_rsa_key.pub | base64 -d | openssl sha256 -binary | base64");
}

std::optional<ChangedPrint> changedPrint(const Error& error)
{
    static const QRegularExpression twoLines(
        QRegularExpression::anchoredPattern(QStringLiteral("pinned:?\\s+(\\S+)\\s*\\nseen:?\\s+(\\S+)\\s*")));
    if (error.kind != Error::Kind::Untrusted)
        return {};
    const QRegularExpressionMatch match = twoLines.match(error.evidence);
    if (!match.hasMatch())
        return {};
    return ChangedPrint{match.captured(1), match.captured(2)};
}

} // namespace twinrail
