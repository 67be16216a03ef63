// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/shell/arithmetic.h"

#include <QRegularExpression>
#include <QScopedValueRollback>

#include <array>

namespace twinrail::lab {

namespace {

using Operation = qint64 (*)(qint64, qint64);
struct Operator {
    const char* sign;
    int rank; ///< binds tighter the higher it is
    Operation apply;
};

qint64 wrap(quint64 value) { return static_cast<qint64>(value); }
quint64 raw(qint64 value) { return static_cast<quint64>(value); }

/// Longer signs first, so that "<" does not eat the front of "<=". Overflow wraps around, as in the shells.
constexpr std::array<Operator, 18> operators{{
    {"||", 1, [](qint64 a, qint64 b) -> qint64 { return a || b; }},
    {"&&", 2, [](qint64 a, qint64 b) -> qint64 { return a && b; }},
    {"==", 6, [](qint64 a, qint64 b) -> qint64 { return a == b; }},
    {"!=", 6, [](qint64 a, qint64 b) -> qint64 { return a != b; }},
    {"<<", 8, [](qint64 a, qint64 b) { return wrap(raw(a) << (b & 63)); }},
    {">>", 8, [](qint64 a, qint64 b) { return a >> (b & 63); }},
    {"<=", 7, [](qint64 a, qint64 b) -> qint64 { return a <= b; }},
    {">=", 7, [](qint64 a, qint64 b) -> qint64 { return a >= b; }},
    {"<", 7, [](qint64 a, qint64 b) -> qint64 { return a < b; }},
    {">", 7, [](qint64 a, qint64 b) -> qint64 { return a > b; }},
    {"|", 3, [](qint64 a, qint64 b) { return a | b; }},
    {"^", 4, [](qint64 a, qint64 b) { return a ^ b; }},
    {"&", 5, [](qint64 a, qint64 b) { return a & b; }},
    {"+", 9, [](qint64 a, qint64 b) { return wrap(raw(a) + raw(b)); }},
    {"-", 9, [](qint64 a, qint64 b) { return wrap(raw(a) - raw(b)); }},
    {"*", 10, [](qint64 a, qint64 b) { return wrap(raw(a) * raw(b)); }},
    {"/", 10, [](qint64 a, qint64 b) { return b == -1 ? wrap(0 - raw(a)) : a / b; }},
    {"%", 10, [](qint64 a, qint64 b) { return b == -1 ? qint64(0) : a % b; }},
}};

class Evaluator {
public:
    Evaluator(const QString& text, const ArithmeticVariables& variables) : m_text(text), m_variables(variables) {}

    tl::expected<qint64, QString> result()
    {
        skip();
        if (m_position == m_text.size())
            return 0;
        const qint64 value = ternary();
        skip();
        if (m_error.isEmpty() && m_position < m_text.size())
            m_error = QStringLiteral("syntax error: invalid arithmetic operator (error token is \"%1\")")
                          .arg(m_text.mid(m_position));
        if (!m_error.isEmpty())
            return tl::unexpected(m_error);
        return value;
    }

private:
    void skip()
    {
        while (m_position < m_text.size() && m_text[m_position].isSpace())
            ++m_position;
    }

    bool take(QLatin1String sign)
    {
        skip();
        if (!QStringView(m_text).mid(m_position).startsWith(sign))
            return false;
        m_position += sign.size();
        return true;
    }

    qint64 ternary()
    {
        const qint64 condition = binary(1);
        if (!take(QLatin1String("?")))
            return condition;
        const qint64 yes = ternary();
        if (!take(QLatin1String(":")))
            fail(QStringLiteral("syntax error: `:' expected for conditional expression"));
        const qint64 no = ternary();
        return condition ? yes : no;
    }

    const Operator* operatorHere()
    {
        skip();
        const QStringView rest = QStringView(m_text).mid(m_position);
        for (const Operator& row : operators)
            if (rest.startsWith(QLatin1String(row.sign)))
                return &row;
        return nullptr;
    }

    qint64 binary(int rank)
    {
        qint64 left = unary();
        for (const Operator* op = operatorHere(); op && op->rank >= rank && m_error.isEmpty(); op = operatorHere()) {
            m_position += QLatin1String(op->sign).size();
            const qint64 right = binary(op->rank + 1);
            const bool divides = op->sign[0] == '/' || op->sign[0] == '%';
            if (divides && right == 0)
                fail(QStringLiteral("division by 0 (error token is \"0\")"));
            else
                left = op->apply(left, right);
        }
        return left;
    }

    qint64 unary()
    {
        const QScopedValueRollback<int> deeper(m_levels, m_levels + 1);
        if (m_levels > 200) {
            fail(QStringLiteral("expression recursion level exceeded"));
            return 0;
        }
        if (take(QLatin1String("-")))
            return wrap(0 - raw(unary()));
        if (take(QLatin1String("+")))
            return unary();
        if (take(QLatin1String("~")))
            return ~unary();
        if (take(QLatin1String("!")))
            return unary() == 0;
        if (!take(QLatin1String("(")))
            return primary();
        const qint64 value = ternary();
        if (!take(QLatin1String(")")))
            fail(QStringLiteral("missing `)'"));
        return value;
    }

    qint64 primary()
    {
        static const QRegularExpression token(QStringLiteral("\\G(?:(\\d\\w*)|([A-Za-z_]\\w*))"));
        static const QRegularExpression assignment(QStringLiteral("\\G\\s*(<<|>>|[-+*/%&|^])?=(?!=)"));
        skip();
        const QRegularExpressionMatch match = token.match(m_text, m_position);
        if (!match.hasMatch()) {
            fail(QStringLiteral("syntax error: operand expected (error token is \"%1\")").arg(m_text.mid(m_position)));
            return 0;
        }
        m_position = match.capturedEnd();
        if (!match.captured(1).isEmpty())
            return number(match.captured(1));
        const QString name = match.captured(2);
        const QRegularExpressionMatch sign = assignment.match(m_text, m_position);
        if (!sign.hasMatch())
            return number(m_variables.value(name));
        m_position = sign.capturedEnd();
        qint64 value = ternary();
        for (const Operator& row : operators)
            if (!sign.captured(1).isEmpty() && sign.captured(1) == QLatin1String(row.sign) &&
                !(value == 0 && (row.sign[0] == '/' || row.sign[0] == '%')))
                value = row.apply(number(m_variables.value(name)), value);
        m_variables.assign(name, QString::number(value));
        return value;
    }

    qint64 number(const QString& text)
    {
        bool ok = true;
        const qint64 value = text.trimmed().isEmpty() ? 0 : text.trimmed().toLongLong(&ok, 0);
        if (!ok)
            fail(QStringLiteral("value too great for base (error token is \"%1\")").arg(text));
        return value;
    }

    void fail(const QString& text)
    {
        if (m_error.isEmpty())
            m_error = text;
    }

    const QString m_text;
    const ArithmeticVariables& m_variables;
    qsizetype m_position = 0;
    int m_levels = 0;
    QString m_error;
};

} // namespace

tl::expected<qint64, QString> evaluate(const QString& expression, const ArithmeticVariables& variables)
{
    return Evaluator(expression, variables).result();
}

} // namespace twinrail::lab
