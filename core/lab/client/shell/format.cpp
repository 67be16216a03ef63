// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/format.h"

#include "core/base/table.h"

#include <QRegularExpression>

namespace twinrail::lab {

namespace {

constexpr std::array<Word<char>, 10> escapes{{{"n", '\n'},
                                              {"t", '\t'},
                                              {"r", '\r'},
                                              {"a", '\a'},
                                              {"b", '\b'},
                                              {"f", '\f'},
                                              {"v", '\v'},
                                              {"e", '\x1b'},
                                              {"\\", '\\'},
                                              {"\"", '"'}}};

/// One sequence at `text[*position]` (behind the backslash); moves behind it.
QByteArray escapeAt(const QString& text, qsizetype* position)
{
    static const QRegularExpression number(QStringLiteral("\\G(?:0?([0-7]{1,3})|x([0-9A-Fa-f]{1,2}))"));
    const QRegularExpressionMatch match = number.match(text, *position);
    if (match.hasMatch()) {
        *position = match.capturedEnd();
        const bool octal = !match.captured(1).isEmpty();
        return QByteArray(
            1, static_cast<char>(octal ? match.captured(1).toInt(nullptr, 8) : match.captured(2).toInt(nullptr, 16)));
    }
    const QString letter = text.mid((*position)++, 1);
    if (const std::optional<char> byte = lookup(escapes, letter))
        return QByteArray(1, *byte);
    return '\\' + letter.toUtf8();
}

QByteArray padded(QByteArray text, const QString& flags, qsizetype width)
{
    if (flags.contains(u'-'))
        return text.leftJustified(width, ' ');
    return text.rightJustified(width, ' ');
}

/// A number as printf takes it: "'c" is the code of c; whatever follows the digits is a problem.
qint64 numberOf(const QString& word, QStringList& problems)
{
    if ((word.startsWith(u'\'') || word.startsWith(u'"')) && word.size() > 1)
        return word[1].unicode();
    bool ok = false;
    const qint64 value = word.trimmed().toLongLong(&ok, 0);
    if (!ok && !word.isEmpty())
        problems.append(QStringLiteral("%1: invalid number").arg(word));
    static const QRegularExpression front(QStringLiteral("\\A\\s*[-+]?\\d+"));
    return ok ? value : front.match(word).captured().toLongLong();
}

QByteArray integerText(qint64 value, QChar kind)
{
    if (kind == u'x' || kind == u'X') {
        const QByteArray text = QByteArray::number(static_cast<quint64>(value), 16);
        return kind == u'x' ? text : text.toUpper();
    }
    if (kind == u'o')
        return QByteArray::number(static_cast<quint64>(value), 8);
    return kind == u'u' ? QByteArray::number(static_cast<quint64>(value)) : QByteArray::number(value);
}

class Formatter {
public:
    Formatter(const QString& format, QStringList arguments) : m_format(format), m_arguments(std::move(arguments)) {}

    Printed run()
    {
        do { // the format is used again until every argument had its turn
            m_used = false;
            once();
        } while (!m_stopped && m_used && !m_arguments.isEmpty());
        return m_printed;
    }

private:
    QString take()
    {
        m_used = true;
        return m_arguments.isEmpty() ? QString() : m_arguments.takeFirst();
    }

    void once()
    {
        static const QRegularExpression directive(
            QStringLiteral("\\G%([-+ 0#]*)(\\*|\\d*)(?:\\.(\\*|\\d*))?[hlL]*([a-zA-Z%])"));
        for (qsizetype i = 0; i < m_format.size() && !m_stopped;) {
            const QRegularExpressionMatch match = directive.match(m_format, i);
            if (m_format[i] == u'\\' && i + 1 < m_format.size()) {
                ++i;
                m_printed.out += escapeAt(m_format, &i);
            } else if (match.hasMatch()) {
                i = match.capturedEnd();
                m_printed.out += convert(match);
            } else {
                const qsizetype length = m_format[i].isHighSurrogate() ? 2 : 1;
                m_printed.out += m_format.mid(i, length).toUtf8();
                i += length;
            }
        }
    }

    QByteArray convert(const QRegularExpressionMatch& match)
    {
        const QChar kind = match.captured(4)[0];
        if (kind == u'%')
            return QByteArrayLiteral("%");
        QString flags = match.captured(1);
        qsizetype width = match.captured(2) == u"*" ? take().toInt() : match.captured(2).toInt();
        if (width < 0) {
            flags += u'-';
            width = -width;
        }
        const bool hasPrecision = match.capturedStart(3) >= 0;
        const int precision = match.captured(3) == u"*" ? take().toInt() : match.captured(3).toInt();
        if (QStringView(u"sbc").contains(kind)) {
            QByteArray text = kind == u'b' ? unescaped(take(), &m_stopped) : take().toUtf8();
            if (hasPrecision || kind == u'c')
                text.truncate(kind == u'c' ? 1 : precision);
            return padded(text, flags, width);
        }
        if (QStringView(u"diouxX").contains(kind))
            return integer(numberOf(take(), m_printed.problems), kind, flags, width, hasPrecision ? precision : 1);
        if (QStringView(u"fFeEgG").contains(kind))
            return padded(
                QByteArray::number(take().toDouble(), kind.toLower().toLatin1(), hasPrecision ? precision : 6), flags,
                width);
        m_printed.problems.append(QStringLiteral("`%1': invalid format character").arg(kind));
        m_stopped = true;
        return {};
    }

    static QByteArray integer(qint64 value, QChar kind, const QString& flags, qsizetype width, qsizetype digits)
    {
        const bool isSigned = kind == u'd' || kind == u'i';
        QByteArray text = integerText(value, kind);
        QByteArray sign;
        if (isSigned && value < 0) {
            sign = "-";
            text.remove(0, 1);
        } else if (isSigned && (flags.contains(u'+') || flags.contains(u' '))) {
            sign = flags.contains(u'+') ? "+" : " ";
        } else if (flags.contains(u'#') && kind.toLower() == u'x' && value != 0) {
            sign = kind == u'x' ? "0x" : "0X";
        } else if (flags.contains(u'#') && kind == u'o') {
            sign = "0";
        }
        if (flags.contains(u'0') && !flags.contains(u'-'))
            digits = qMax(digits, width - sign.size());
        return padded(sign + text.rightJustified(digits, '0'), flags, width);
    }

    const QString m_format;
    QStringList m_arguments;
    Printed m_printed;
    bool m_used = false;
    bool m_stopped = false;
};

} // namespace

Printed printFormatted(const QString& format, QStringList arguments)
{
    return Formatter(format, std::move(arguments)).run();
}

QByteArray unescaped(const QString& text, bool* stopped)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            const qsizetype length = text[i].isHighSurrogate() ? 2 : 1;
            result += text.mid(i, length).toUtf8();
            i += length;
            continue;
        }
        ++i;
        if (text[i] == u'c') {
            if (stopped)
                *stopped = true;
            return result;
        }
        result += escapeAt(text, &i);
    }
    return result;
}

} // namespace twinrail::lab
