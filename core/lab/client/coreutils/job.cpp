// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/job.h"

#include <QRegularExpression>

namespace twinrail::lab {

Job::Job(Machine& m, const Call& c, QString n) : machine(m), call(c), name(std::move(n)), files(m, c) {}

bool Job::sort(const char* options)
{
    QStringList known = QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts);
    const bool stopsEarly = known.removeAll(QStringLiteral("+")) > 0;
    const bool takesModes = known.removeAll(QStringLiteral("-rwx")) > 0;
    static const QRegularExpression mode(QRegularExpression::anchoredPattern(QStringLiteral("-[rwxXst]+")));
    static const QRegularExpression number(QRegularExpression::anchoredPattern(QStringLiteral("-(\\d+)")));
    for (qsizetype i = 0; i < call.arguments.size(); ++i) {
        const QString& word = call.arguments[i];
        const QRegularExpressionMatch digits = number.match(word);
        if (word == QLatin1String("--")) {
            operands += call.arguments.mid(i + 1);
            break;
        }
        if (digits.hasMatch() && known.contains(QStringLiteral("#"))) {
            m_options[QStringLiteral("n")].append(digits.captured(1));
        } else if ((digits.hasMatch() && !known.contains(word.mid(1))) || (takesModes && mode.match(word).hasMatch())) {
            operands.append(word);
        } else if (word.startsWith(QLatin1String("--"))) {
            if (!sortLong(word.mid(2), known, &i))
                return false;
        } else if (word.startsWith(u'-') && word.size() > 1) {
            if (!sortShort(word.mid(1), known, &i))
                return false;
        } else if (stopsEarly) {
            operands += call.arguments.mid(i);
            break;
        } else {
            operands.append(word);
        }
    }
    return true;
}

bool Job::sortLong(const QString& word, const QStringList& known, qsizetype* index)
{
    QString option = word.section(u'=', 0, 0);
    for (const QString& row : known)
        if (row.startsWith(option + u'='))
            option = row.section(u'=', 1);
    const bool takesValue = known.contains(option + u':');
    if (!takesValue && !known.contains(option)) {
        complain(QStringLiteral("unrecognized option '--%1'\nTry '%2 --help' for more information.").arg(word, name));
        return false;
    }
    QString value = word.contains(u'=') ? word.section(u'=', 1) : QString();
    if (takesValue && !word.contains(u'='))
        value = call.arguments.value(++*index);
    m_options[option].append(value);
    return true;
}

bool Job::sortShort(const QString& word, const QStringList& known, qsizetype* index)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QString option = word.mid(i, 1);
        if (known.contains(option + u':')) {
            if (i + 1 == word.size() && *index + 1 >= call.arguments.size()) {
                complain(QStringLiteral("option requires an argument -- '%1'").arg(option));
                return false;
            }
            m_options[option].append(i + 1 < word.size() ? word.mid(i + 1) : call.arguments.value(++*index));
            return true;
        }
        if (!known.contains(option)) {
            complain(QStringLiteral("invalid option -- '%1'\nTry '%2 --help' for more information.").arg(option, name));
            return false;
        }
        m_options[option].append(QString());
    }
    return true;
}

void Job::complain(const QString& text, int status)
{
    reply.err += QStringLiteral("%1: %2\n").arg(name, text).toUtf8();
    reply.status = status;
}

QByteArray Job::input()
{
    if (std::exchange(reply.readInput, true))
        return {}; // it has been read to its end already
    return call.input;
}

std::optional<QByteArray> Job::read(const QString& path)
{
    if (path == QLatin1String("-") || path == QLatin1String("/dev/stdin"))
        return input();
    const tl::expected<QByteArray, QString> bytes = files.read(path);
    if (bytes)
        return *bytes;
    complain(path + QStringLiteral(": ") + bytes.error());
    return std::nullopt;
}

QByteArray Job::readAll()
{
    if (operands.isEmpty())
        return input();
    QByteArray all;
    for (const QString& path : std::as_const(operands))
        all += read(path).value_or(QByteArray());
    return all;
}

QList<QByteArray> linesOf(const QByteArray& bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace twinrail::lab
