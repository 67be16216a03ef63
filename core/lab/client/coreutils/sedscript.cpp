// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/sedscript.h"

namespace twinrail::lab {

namespace {

class SedParser {
public:
    SedParser(const QString& text, RegexDialect dialect) : m_text(text), m_dialect(dialect) {}

    tl::expected<SedScript, QString> run()
    {
        for (skip(u" \t\n;"); m_position < m_text.size() && m_error.isEmpty(); skip(u" \t\n;"))
            command();
        if (m_error.isEmpty() && !m_open.empty())
            m_error = QStringLiteral("unmatched `{'");
        if (!m_error.isEmpty())
            return tl::unexpected(m_error);
        return m_script;
    }

private:
    [[nodiscard]] QChar at() const { return m_position < m_text.size() ? m_text[m_position] : QChar(); }

    void skip(QStringView characters)
    {
        while (m_position < m_text.size() && characters.contains(at()))
            ++m_position;
    }

    /// Text up to the separator. An escaped separator is the plain character.
    QString upTo(QChar separator)
    {
        QString result;
        for (; m_position < m_text.size() && at() != separator; ++m_position) {
            if (at() == u'\\' && m_position + 1 < m_text.size()) {
                if (m_text[++m_position] != separator)
                    result += u'\\';
            }
            result += at();
        }
        if (m_position >= m_text.size())
            m_error = QStringLiteral("unterminated `s' command");
        ++m_position;
        return result;
    }

    SedAddress address()
    {
        SedAddress result;
        if (at().isDigit()) {
            result.kind = SedAddress::Kind::Line;
            while (at().isDigit())
                result.line = result.line * 10 + m_text[m_position++].digitValue();
        } else if (at() == u'$') {
            ++m_position;
            result.kind = SedAddress::Kind::Last;
        } else if (at() == u'/' || at() == u'\\') {
            m_position += at() == u'\\' ? 1 : 0;
            const QChar separator = m_text[m_position++];
            result.kind = SedAddress::Kind::Regex;
            result.regex = compile(upTo(separator), false);
            if (at() == u'I') {
                ++m_position;
                result.regex.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
            }
        }
        return result;
    }

    QRegularExpression compile(const QString& text, bool ignoreCase)
    {
        QRegularExpression regex = compileRegex(text, m_dialect, ignoreCase);
        if (!regex.isValid())
            m_error = regex.errorString();
        return regex;
    }

    void command()
    {
        SedCommand result;
        result.from = address();
        if (at() == u',') {
            ++m_position;
            result.to = address();
        }
        skip(u" \t");
        if (at() == u'!') {
            result.negated = true;
            ++m_position;
            skip(u" \t");
        }
        result.what = at();
        ++m_position;
        if (result.what.isNull()) {
            m_error = QStringLiteral("missing command");
        } else if (result.what == u's') {
            substitution(result);
        } else if (QStringView(u"aic").contains(result.what)) {
            text(result);
        } else if (result.what == u'{') {
            m_open.push_back(m_script.size());
        } else if (result.what == u'}') {
            close();
        } else if (!QStringView(u"dpq=").contains(result.what)) {
            m_error = QStringLiteral("unknown command: `%1'").arg(result.what);
        }
        m_script.push_back(result);
    }

    void close()
    {
        if (m_open.empty()) {
            m_error = QStringLiteral("unexpected `}'");
            return;
        }
        m_script[m_open.back()].blockEnd = m_script.size();
        m_open.pop_back();
    }

    void text(SedCommand& command)
    {
        skip(u" \t");
        if (at() == u'\\') {
            ++m_position;
            skip(u" \t\n");
        }
        const qsizetype end = m_text.indexOf(u'\n', m_position);
        command.text = m_text.mid(m_position, end < 0 ? -1 : end - m_position);
        m_position = end < 0 ? m_text.size() : end;
    }

    void substitution(SedCommand& command)
    {
        const QChar separator = at();
        ++m_position;
        const QString pattern = upTo(separator);
        command.text = m_error.isEmpty() ? upTo(separator) : QString();
        bool ignoreCase = false;
        for (; m_position < m_text.size() && !QStringView(u" \t\n;}").contains(at()); ++m_position) {
            if (at() == u'g')
                command.everywhere = true;
            else if (at() == u'p')
                command.prints = true;
            else if (at() == u'i' || at() == u'I')
                ignoreCase = true;
            else if (at().isDigit())
                command.occurrence = at().digitValue();
            else
                m_error = QStringLiteral("unknown option to `s'");
        }
        command.regex = compile(pattern, ignoreCase);
    }

    const QString m_text;
    const RegexDialect m_dialect;
    qsizetype m_position = 0;
    SedScript m_script;
    std::vector<std::size_t> m_open;
    QString m_error;
};

} // namespace

tl::expected<SedScript, QString> parseSed(const QString& text, RegexDialect dialect)
{
    return SedParser(text, dialect).run();
}

QString replacementFor(const QString& text, const QRegularExpressionMatch& match)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            result += match.captured();
        } else if (text[i] == u'\\' && i + 1 < text.size()) {
            const QChar next = text[++i];
            if (next.isDigit())
                result += match.captured(next.digitValue());
            else
                result += next == u'n' ? u'\n' : next == u't' ? u'\t' : next;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace twinrail::lab
