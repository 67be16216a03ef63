// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/multipathparser.h"

#include "core/lab/client/tools/release.h"

namespace twinrail::lab {

namespace {

constexpr const char* sections[] = {
    "defaults", "blacklist",      "blacklist device", "blacklist_exceptions", "blacklist_exceptions device",
    "devices",  "devices device", "overrides",        "multipaths",           "multipaths multipath"};

bool isSection(const QString& path)
{
    for (const char* section : sections)
        if (path == QLatin1String(section))
            return true;
    return false;
}

QString placeOf(const QString& section, const QString& word)
{
    return section.isEmpty() ? word : section + u' ' + word;
}

struct Words {
    QStringList list;
    bool unterminated = false;
};

/// Words of a line: bare, or in double quotes; '#' and '!' begin a comment outside of quotes.
Words wordsOf(const QString& line)
{
    Words words;
    qsizetype i = 0;
    while (i < line.size()) {
        if (line.at(i).isSpace()) {
            ++i;
            continue;
        }
        if (line.at(i) == u'#' || line.at(i) == u'!')
            break;
        if (line.at(i) == u'"') {
            const qsizetype end = line.indexOf(u'"', i + 1);
            words.unterminated = end < 0;
            words.list << line.mid(i + 1, end < 0 ? -1 : end - i - 1);
            i = end < 0 ? line.size() : end + 1;
            continue;
        }
        const qsizetype start = i;
        while (i < line.size() && !line.at(i).isSpace() && line.at(i) != u'"' && line.at(i) != u'#')
            ++i;
        words.list << line.mid(start, i - start);
    }
    return words;
}

class Parser {
public:
    Parser(const QByteArray& text, KnownWord known, const Release& release)
        : m_lines(QString::fromUtf8(text).split(u'\n')), m_known(known), m_release(release)
    {}

    ParsedConfig run()
    {
        m_parsed.sections = level(QString());
        return std::move(m_parsed);
    }

private:
    QString place() const { return QStringLiteral("/etc/multipath.conf line %1").arg(m_next); }
    void mention(const QString& text) { m_parsed.messages << text; }
    /// " in the defaults section", where the release says so; nothing at the top.
    QString within(const QString& section) const
    {
        return m_release.namesSections && !section.isEmpty()
                   ? QStringLiteral(" in the %1 section").arg(section.section(u' ', -1))
                   : QString();
    }

    std::vector<ConfigLine> level(const QString& section)
    {
        std::vector<ConfigLine> found;
        while (m_next < m_lines.size()) {
            const Words words = wordsOf(m_lines.at(m_next++));
            if (words.list.isEmpty())
                continue;
            const QString& word = words.list.first();
            if (word == QLatin1String("}")) {
                if (!section.isEmpty())
                    return found;
                mention(QStringLiteral("unmatched '}' at line %1 of /etc/multipath.conf").arg(m_next));
                mention(place() + QStringLiteral(", invalid keyword: }"));
                continue;
            }
            if (words.unterminated)
                mention(QStringLiteral("missing closing quotes on line %1 of /etc/multipath.conf").arg(m_next));
            if (const QString inner = placeOf(section, word); isSection(inner))
                found.push_back(open(inner, word, words.list.mid(1)));
            else
                keyword(found, section, words.list);
        }
        if (!section.isEmpty() && !m_ended) {
            m_ended = true;
            mention(QStringLiteral("missing '}' at end of /etc/multipath.conf"));
        }
        return found;
    }

    ConfigLine open(const QString& section, const QString& word, const QStringList& rest)
    {
        if (!rest.isEmpty() && rest.first() != QLatin1String("{"))
            mention(QStringLiteral("expecting '{' on line %1 of /etc/multipath.conf. found '%2'")
                        .arg(QString::number(m_next), rest.first()));
        else if (rest.isEmpty())
            mention(QStringLiteral("missing '{' on line %1 of /etc/multipath.conf").arg(m_next));
        else if (rest.size() > 1)
            mention(QStringLiteral("ignoring extra data starting with '%1' on line %2 of /etc/multipath.conf")
                        .arg(rest.at(1))
                        .arg(m_next));
        if (rest.size() > 1 && rest.contains(QStringLiteral("}"))) // all on one line: an empty entry (§5.1)
            return {word, {}, true, {}};
        ConfigLine line{word, {}, true, {}};
        line.inside = level(section);
        return line;
    }

    void keyword(std::vector<ConfigLine>& found, const QString& section, const QStringList& words)
    {
        const QString& word = words.first();
        if (!m_known(section, word, m_release)) {
            mention(place() + QStringLiteral(", invalid keyword%1: %2").arg(within(section), word));
            return;
        }
        if (section == QLatin1String("defaults") && m_release.multipathDeprecated.contains(word)) {
            mention(place() + QStringLiteral(": ignoring deprecated option \"%1\"%2")
                                  .arg(word, m_release.multipathDeprecated.value(word)));
            return;
        }
        if (words.size() < 2) {
            mention(QStringLiteral("missing value for option '%1' on line %2 of /etc/multipath.conf")
                        .arg(word)
                        .arg(m_next));
            return;
        }
        if (words.size() > 2)
            mention(QStringLiteral("ignoring extra data starting with '%1' on line %2 of /etc/multipath.conf")
                        .arg(words.at(2))
                        .arg(m_next));
        const bool repeats = section != QLatin1String("blacklist") && section != QLatin1String("blacklist_exceptions");
        for (const ConfigLine& line : found)
            if (repeats && !line.isSection && line.keyword == word)
                mention(place() + QStringLiteral(", duplicate keyword: ") + word);
        found.push_back({word, words.at(1), false, {}});
    }

    QStringList m_lines;
    KnownWord m_known;
    const Release& m_release;
    qsizetype m_next = 0;
    bool m_ended = false;
    ParsedConfig m_parsed;
};

} // namespace

ParsedConfig parseConfigLines(const QByteArray& text, KnownWord known, const Release& release)
{
    return Parser(text, known, release).run();
}

} // namespace twinrail::lab
