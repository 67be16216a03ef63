// SPDX-License-Identifier: Apache-2.0
#include "core/host/frame.h"

#include <QRandomGenerator>

namespace twinrail {
namespace {

/// What stands between two marks; `at` moves behind the second one. Nothing when the mark does not come.
struct Reader {
    const QByteArray& text;
    qsizetype at = 0;

    bool upTo(const QByteArray& mark, QByteArray* before)
    {
        const qsizetype found = text.indexOf(mark, at);
        if (found < 0)
            return false;
        *before = text.mid(at, found - at);
        at = found + mark.size();
        return true;
    }
};

/// What HostProbe promises.
QStringList environmentLines()
{
    return {QStringLiteral("LC_ALL=C PATH=/usr/sbin:/sbin:/usr/bin:/bin"), QStringLiteral("export LC_ALL PATH")};
}

} // namespace

QByteArray newNonce()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(bytes.data()), bytes.size() / 4);
    return bytes.toHex();
}

// The status is printed on stdout only; stderr needs no more than its end.
QString frameText(const QByteArray& nonce, const QStringList& commands)
{
    const QString word = QString::fromLatin1(nonce);
    QStringList lines = environmentLines();
    lines << QStringLiteral("printf '%s begin\\n' ") + word << QStringLiteral("printf '%s begin\\n' %1 >&2").arg(word);
    for (const QString& command : commands)
        lines << command << QStringLiteral("printf '\\n%s %s\\n' ") + word + QStringLiteral(" $?")
              << QStringLiteral("printf '\\n%s\\n' ") + word + QStringLiteral(" >&2");
    return lines.join(u'\n');
}

QList<Output> readFrames(const QByteArray& nonce, const QByteArray& out, const QByteArray& err)
{
    const QByteArray begin = nonce + " begin\n";
    Reader fromOut{out};
    Reader fromErr{err};
    QByteArray banner;
    QByteArray status;
    QList<Output> answers;
    if (!fromOut.upTo(begin, &banner))
        return answers;
    fromErr.upTo(begin, &banner);
    for (Output answer; fromOut.upTo("\n" + nonce + " ", &answer.out) && fromOut.upTo("\n", &status); answer = {}) {
        fromErr.upTo("\n" + nonce + "\n", &answer.err);
        answer.status = status.toInt();
        answers << answer;
    }
    return answers;
}

// sshd leaves alone what runs without a terminal when the connection goes: on a quiet machine each would leave a
// process behind. The input tells: it stays open as long as the channel.
QString listenText(const Command& command)
{
    QStringList lines = environmentLines();
    lines << QStringLiteral("exec 3<&0") << QStringLiteral("{ cat <&3; kill $$; } >/dev/null 2>&1 &")
          << QStringLiteral("exec %1 </dev/null 3<&-").arg(shellText(command));
    return lines.join(u'\n');
}

QString questionText(const Command& command)
{
    if (command.input.isEmpty())
        return shellText(command) + QStringLiteral(" </dev/null");
    const Command feed{QStringLiteral("printf"), {QStringLiteral("%s"), QString::fromUtf8(command.input)}, {}};
    return shellText(feed) + QStringLiteral(" | ") + shellText(command);
}

} // namespace twinrail
