// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/coreutils/regex.h"

namespace twinrail::lab {

namespace {

QString withoutSlashes(QString path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

void basename(Job& job)
{
    if (job.operands.isEmpty())
        return job.complain(QStringLiteral("missing operand\nTry 'basename --help' for more information."));
    QString name = withoutSlashes(job.operands[0]);
    name = name == u"/" ? name : name.section(u'/', -1);
    const QString suffix = job.operands.value(1);
    if (!suffix.isEmpty() && name != suffix && name.endsWith(suffix))
        name.chop(suffix.size());
    job.printLine(name);
}

void dirname(Job& job)
{
    for (const QString& operand : std::as_const(job.operands)) {
        const QString path = withoutSlashes(operand);
        const qsizetype slash = path.lastIndexOf(u'/');
        job.printLine(slash < 0 ? QStringLiteral(".")
                                : withoutSlashes(slash == 0 ? QStringLiteral("/") : path.left(slash)));
    }
}

void seq(Job& job)
{
    QList<qint64> numbers;
    for (const QString& word : std::as_const(job.operands)) {
        bool ok = false;
        numbers.append(word.toLongLong(&ok));
        if (!ok)
            return job.complain(QStringLiteral("invalid floating point argument: '%1'").arg(word));
    }
    if (numbers.isEmpty())
        return job.complain(QStringLiteral("missing operand"));
    const qint64 first = numbers.size() > 1 ? numbers[0] : 1;
    const qint64 step = numbers.size() > 2 ? numbers[1] : 1;
    if (step == 0)
        return job.complain(QStringLiteral("invalid Zero increment value: '0'"));
    QByteArrayList lines;
    constexpr int mostLines = 100000;
    for (qint64 n = first; (step > 0 ? n <= numbers.last() : n >= numbers.last()) && lines.size() < mostLines;
         n += step)
        lines.append(QByteArray::number(n));
    const QByteArray separator = job.has("s") ? job.value("s").toUtf8() : QByteArrayLiteral("\n");
    if (!lines.isEmpty())
        job.print(lines.join(separator) + '\n');
}

/// expr(1): one value, built from the left; | and & lowest, then comparisons, + -, * / %, and : (a match).
class Expression {
public:
    Expression(const QStringList& words) : m_words(words) {}

    QString value(int rank = 0)
    {
        QString left = rank == 5 ? operand() : value(rank + 1);
        while (m_next < m_words.size() && rankOf(m_words[m_next]) == rank && error.isEmpty()) {
            const QString sign = m_words[m_next++];
            const QString right = rank == 5 ? operand() : value(rank + 1);
            left = apply(sign, left, right);
        }
        return left;
    }

    [[nodiscard]] bool atEnd() const { return m_next == m_words.size(); }
    QString error;

private:
    static int rankOf(const QString& sign)
    {
        static const QList<QStringList> ranks{{QStringLiteral("|")},
                                              {QStringLiteral("&")},
                                              {QStringLiteral("="), QStringLiteral("=="), QStringLiteral("!="),
                                               QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"),
                                               QStringLiteral(">=")},
                                              {QStringLiteral("+"), QStringLiteral("-")},
                                              {QStringLiteral("*"), QStringLiteral("/"), QStringLiteral("%")},
                                              {QStringLiteral(":")}};
        for (int i = 0; i < ranks.size(); ++i)
            if (ranks[i].contains(sign))
                return i;
        return -1;
    }

    QString operand()
    {
        if (m_next >= m_words.size()) {
            error = QStringLiteral("syntax error: missing argument after '%1'").arg(m_words.value(m_next - 1));
            return {};
        }
        const QString word = m_words[m_next++];
        if (word == u"length")
            return QString::number(operand().size());
        if (word != u"(")
            return word;
        const QString inner = value();
        if (m_words.value(m_next++) != u")")
            error = QStringLiteral("syntax error: expecting ')'");
        return inner;
    }

    static bool isTrue(const QString& value) { return !value.isEmpty() && value != u"0"; }

    QString apply(const QString& sign, const QString& a, const QString& b)
    {
        if (sign == u"|")
            return isTrue(a) ? a : isTrue(b) ? b : QStringLiteral("0");
        if (sign == u"&")
            return isTrue(a) && isTrue(b) ? a : QStringLiteral("0");
        if (sign == u":")
            return match(a, b);
        bool first = false;
        bool second = false;
        const qint64 left = a.toLongLong(&first);
        const qint64 right = b.toLongLong(&second);
        if (rankOf(sign) == 2) {
            const int order = first && second ? (left < right ? -1 : left > right ? 1 : 0) : a.compare(b);
            return QString::number(compared(sign, order));
        }
        if (!first || !second)
            error = QStringLiteral("non-integer argument");
        else if (right == 0 && rankOf(sign) == 4 && sign != u"*")
            error = QStringLiteral("division by zero");
        else
            return QString::number(sign == u"+"   ? left + right
                                   : sign == u"-" ? left - right
                                   : sign == u"*" ? left * right
                                   : sign == u"/" ? left / right
                                                  : left % right);
        return {};
    }

    static bool compared(const QString& sign, int order)
    {
        if (sign == u"!=")
            return order != 0;
        return sign.startsWith(u'<')   ? order < 0 || (order == 0 && sign.size() == 2)
               : sign.startsWith(u'>') ? order > 0 || (order == 0 && sign.size() == 2)
                                       : order == 0;
    }

    static QString match(const QString& text, const QString& pattern)
    {
        QRegularExpression regex = compileRegex(pattern, RegexDialect::Basic);
        regex.setPattern(QStringLiteral("\\A(?:%1)").arg(regex.pattern()));
        const QRegularExpressionMatch found = regex.match(text);
        if (regex.captureCount() > 0)
            return found.captured(1);
        return QString::number(found.capturedLength());
    }

    const QStringList& m_words;
    qsizetype m_next = 0;
};

void expr(Job& job)
{
    Expression expression(job.operands);
    const QString value = expression.value();
    if (expression.error.isEmpty() && !expression.atEnd())
        expression.error = QStringLiteral("syntax error");
    if (!expression.error.isEmpty())
        return job.complain(expression.error, 2);
    job.printLine(value);
    job.fail(value.isEmpty() || value == u"0" ? 1 : 0);
}

} // namespace

std::vector<SmallProgram> wordPrograms()
{
    return {
        {"basename", "a s: z", basename},
        {"dirname", "z", dirname},
        {"seq", "s: w separator=s", seq},
        {"expr", nullptr, expr},
    };
}

} // namespace twinrail::lab
