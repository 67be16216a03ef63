// SPDX-License-Identifier: Apache-2.0
#include "core/report/formats.h"
#include "core/report/tonesign.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinrail {

namespace {

// CommonMark §2.4: any ASCII punctuation can be escaped. Only what would mean something inside a line is.
QString escaped(const QString& text)
{
    static const QRegularExpression special(QStringLiteral(R"(([\\`*_\[\]<>|~&]))"));
    static const QRegularExpression lineEnds(QStringLiteral(R"(\s*\n\s*)"));
    QString result = text;
    result.replace(special, QStringLiteral("\\\\1"));
    return result.replace(lineEnds, QStringLiteral(" "));
}

// At the start of a line more means something: headings, lists, rules.
QString asParagraph(const QString& text)
{
    static const QRegularExpression start(QStringLiteral(R"(^(\d*)([#+=.)-]))"));
    return escaped(text).replace(start, QStringLiteral("\\1\\\\2"));
}

int longestRun(const QString& text)
{
    int longest = 0, run = 0;
    for (const QChar one : text) {
        run = one == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

// CommonMark §6.1: a longer run of backticks around shorter ones. In a table GitHub reads a pipe as the end of the
// cell even in code, unless it is escaped.
QString asCode(const QString& text)
{
    const QString fence(longestRun(text) + 1, u'`');
    const bool touches = text.startsWith(u'`') || text.endsWith(u'`');
    const QString pad = touches ? QStringLiteral(" ") : QString();
    QString line = text;
    line.replace(u'\n', u' ').replace(u'|', QLatin1String("\\|"));
    return fence + pad + line + pad + fence;
}

QString strong(const QString& text) { return QStringLiteral("**%1**").arg(text); }

QString inlineOf(const Cell& cell)
{
    if (cell.literal && !cell.text.isEmpty()) {
        const QString sign = withSign(cell.text, cell.tone) == cell.text ? QString() : toneSign(cell.tone) + u' ';
        return sign + asCode(cell.text);
    }
    const QString text = escaped(withSign(cell.text, cell.tone));
    return toneIsStrong(cell.tone) && !text.isEmpty() ? strong(text) : text;
}

QString tableRow(const QStringList& cells) { return QStringLiteral("| %1 |\n").arg(cells.join(QLatin1String(" | "))); }

QString captionOf(const QString& caption)
{
    return caption.isEmpty() ? QString() : QStringLiteral("*%1*\n\n").arg(escaped(caption));
}

struct BlockWriter {
    QString operator()(const Paragraph& paragraph) const
    {
        const QString text = withSign(paragraph.text, paragraph.tone);
        return (toneIsStrong(paragraph.tone) ? strong(escaped(text)) : asParagraph(text)) + QLatin1String("\n\n");
    }
    QString operator()(const Bullets& bullets) const
    {
        QString text;
        for (const QString& item : bullets.items)
            text += QStringLiteral("- %1\n").arg(asParagraph(item));
        return text + u'\n';
    }
    QString operator()(const FactList& list) const
    {
        QString text;
        for (const FactList::Fact& fact : list.facts)
            text += QStringLiteral("- %1: %2\n").arg(escaped(fact.name), inlineOf(fact.value));
        return text + u'\n';
    }
    QString operator()(const Table& table) const
    {
        QStringList heads, rules;
        for (const QString& column : table.columns) {
            heads << escaped(column);
            rules << QStringLiteral("---");
        }
        QString text = captionOf(table.caption) + tableRow(heads) + tableRow(rules);
        for (const QList<Cell>& row : table.rows) {
            QStringList cells;
            for (const Cell& cell : row)
                cells << inlineOf(cell);
            text += tableRow(cells);
        }
        return text + u'\n';
    }
    QString operator()(const Listing& listing) const
    {
        const QString content = listing.lines.join(u'\n');
        const QString fence(std::max(3, longestRun(content) + 1), u'`');
        return captionOf(listing.caption) + fence + u'\n' + content + u'\n' + fence + QLatin1String("\n\n");
    }
    QString operator()(const Drawing& drawing) const { return asParagraph(drawing.words) + QLatin1String("\n\n"); }
};

QString blocksOf(const Section& section)
{
    QString text;
    for (const Block& block : section.blocks)
        text += std::visit(BlockWriter{}, block);
    return text;
}

QString sectionOf(const Section& section, int level)
{
    QString text = QStringLiteral("%1 %2\n\n").arg(QString(level, u'#'), escaped(section.title)) + blocksOf(section);
    for (const Section& below : section.sections)
        text += sectionOf(below, std::min(level + 1, 6));
    return text;
}

} // namespace

QByteArray toMarkdown(const ReportDocument& document)
{
    QString text = QStringLiteral("# %1\n\n").arg(escaped(document.title));
    if (!document.subtitle.isEmpty())
        text += asParagraph(document.subtitle) + QLatin1String("\n\n");
    if (!document.result.text.isEmpty())
        text += strong(escaped(withSign(document.result.text, document.result.tone))) + QLatin1String("\n\n");
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        const Section& section = document.sections.at(i);
        if (i > 0) {
            text += sectionOf(section, 2);
            continue;
        }
        // The cover needs no heading of its own.
        text += blocksOf(section);
        for (const Section& below : section.sections)
            text += sectionOf(below, 2);
    }
    if (!document.footer.isEmpty())
        text += QStringLiteral("---\n\n%1\n").arg(asParagraph(document.footer));
    return text.toUtf8();
}

} // namespace twinrail
