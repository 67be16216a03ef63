// SPDX-License-Identifier: Apache-2.0
#include "core/report/formats.h"
#include "core/report/htmlstyle.h"
#include "core/report/svgparts.h"
#include "core/report/tonesign.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

constexpr int longLiteral = 30; ///< of characters: it may be broken, or its table gets wider than a page

QString signSpan(const QString& text, Tone tone)
{
    if (withSign(text, tone) == text)
        return {};
    // No break after it: a sign alone in its line says nothing.
    return QStringLiteral("<span class=\"sign\">%1</span>\u00a0").arg(toneSign(tone));
}

QString classOf(Tone tone)
{
    return tone == Tone::Plain ? QString() : QStringLiteral(" class=\"%1\"").arg(toneKey(tone));
}

QString inlineOf(const Cell& cell)
{
    const QString text = cell.text.toHtmlEscaped();
    if (!cell.literal || text.isEmpty())
        return signSpan(cell.text, cell.tone) + text;
    const QString look = cell.text.size() > longLiteral ? QStringLiteral(" class=\"long\"") : QString();
    return signSpan(cell.text, cell.tone) + QStringLiteral("<code%1>%2</code>").arg(look, text);
}

QString captionOf(const QString& caption)
{
    return caption.isEmpty() ? QString() : QStringLiteral("<p class=\"caption\">%1</p>\n").arg(caption.toHtmlEscaped());
}

QString rowOf(const QList<Cell>& cells)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells.at(i);
        // The first says what the row is about.
        html += i == 0 ? QStringLiteral("<th scope=\"row\"%1>").arg(classOf(cell.tone))
                       : QStringLiteral("<td%1>").arg(classOf(cell.tone));
        html += inlineOf(cell) + (i == 0 ? QLatin1String("</th>") : QLatin1String("</td>"));
    }
    return html + QLatin1String("</tr>\n");
}

struct BlockWriter {
    const Section& section;

    QString operator()(const Paragraph& paragraph) const
    {
        return QStringLiteral("<p%1>%2%3</p>\n")
            .arg(classOf(paragraph.tone), signSpan(paragraph.text, paragraph.tone), paragraph.text.toHtmlEscaped());
    }
    QString operator()(const Bullets& bullets) const
    {
        QString html = QStringLiteral("<ul>\n");
        for (const QString& item : bullets.items)
            html += QStringLiteral("<li>%1</li>\n").arg(item.toHtmlEscaped());
        return html + QLatin1String("</ul>\n");
    }
    QString operator()(const FactList& list) const
    {
        QString html = QStringLiteral("<dl>\n");
        for (const FactList::Fact& fact : list.facts)
            html += QStringLiteral("<dt>%1</dt><dd%2>%3</dd>\n")
                        .arg(fact.name.toHtmlEscaped(), classOf(fact.value.tone), inlineOf(fact.value));
        return html + QLatin1String("</dl>\n");
    }
    QString operator()(const Table& table) const
    {
        // What can be scrolled can be reached by keyboard and has a name.
        const QString name = table.caption.isEmpty() ? section.title : table.caption;
        QString html =
            QStringLiteral("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"%1\">\n<table>\n")
                .arg(name.toHtmlEscaped());
        if (!table.caption.isEmpty())
            html += QStringLiteral("<caption>%1</caption>\n").arg(table.caption.toHtmlEscaped());
        html += QLatin1String("<thead><tr>");
        for (const QString& column : table.columns)
            html += QStringLiteral("<th scope=\"col\">%1</th>").arg(column.toHtmlEscaped());
        html += QLatin1String("</tr></thead>\n<tbody>\n");
        for (const QList<Cell>& row : table.rows)
            html += rowOf(row);
        return html + QLatin1String("</tbody>\n</table>\n</div>\n");
    }
    QString operator()(const Listing& listing) const
    {
        return captionOf(listing.caption) + QStringLiteral("<pre tabindex=\"0\"><code>%1</code></pre>\n")
                                                .arg(listing.lines.join(u'\n').toHtmlEscaped());
    }
    QString operator()(const Drawing& drawing) const
    {
        const QString words = drawing.words.toHtmlEscaped();
        const QString svg = inlineSvg(drawing.svg, drawing.words);
        if (svg.isEmpty())
            return QStringLiteral("<p>%1</p>\n").arg(words);
        return QStringLiteral("<figure>\n%1\n<figcaption>%2</figcaption>\n</figure>\n").arg(svg, words);
    }
};

QString blocksOf(const Section& section)
{
    QString html;
    for (const Block& block : section.blocks)
        html += std::visit(BlockWriter{section}, block);
    return html;
}

QString sectionOf(const Section& section, int level)
{
    QString html = QStringLiteral("<section id=\"%1\">\n<h%2>%3</h%2>\n")
                       .arg(section.id.toHtmlEscaped(), QString::number(level), section.title.toHtmlEscaped());
    html += blocksOf(section);
    for (const Section& below : section.sections)
        html += sectionOf(below, qMin(level + 1, 6));
    return html + QLatin1String("</section>\n");
}

QString contentsOf(const QList<Section>& sections)
{
    if (sections.isEmpty())
        return {};
    QString html = QStringLiteral("<ol>\n");
    for (const Section& section : sections)
        html += QStringLiteral("<li><a href=\"#%1\">%2</a>%3</li>\n")
                    .arg(section.id.toHtmlEscaped(), section.title.toHtmlEscaped(), contentsOf(section.sections));
    return html + QLatin1String("</ol>\n");
}

QString headerOf(const ReportDocument& document)
{
    QString html = QStringLiteral("<header>\n<h1>%1</h1>\n").arg(document.title.toHtmlEscaped());
    if (!document.subtitle.isEmpty())
        html += QStringLiteral("<p class=\"subtitle\">%1</p>\n").arg(document.subtitle.toHtmlEscaped());
    if (!document.result.text.isEmpty())
        html += QStringLiteral("<div class=\"result %1\">%2</div>\n")
                    .arg(toneKey(document.result.tone), inlineOf(document.result));
    // The cover needs no heading of its own: this is it.
    if (!document.sections.isEmpty()) {
        html += QStringLiteral("<div id=\"%1\">\n").arg(document.sections.first().id.toHtmlEscaped());
        html += blocksOf(document.sections.first()) + QLatin1String("</div>\n");
        for (const Section& below : document.sections.first().sections)
            html += sectionOf(below, 2);
    }
    return html + QLatin1String("</header>\n");
}

} // namespace

QByteArray toHtml(const ReportDocument& document)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                                  "<meta name=\"generator\" content=\"Twinrail\"/>\n<title>%2</title>\n")
                       .arg(document.language.toHtmlEscaped(), document.title.toHtmlEscaped());
    html += QStringLiteral("<style>%1</style>\n</head>\n<body>\n").arg(htmlStyle());
    html += headerOf(document);
    const QList<Section> sections = document.sections.mid(1);
    if (!sections.isEmpty())
        html += QStringLiteral("<nav aria-label=\"%1\">\n<h2>%1</h2>\n%2</nav>\n")
                    .arg(Tr::tr("Contents").toHtmlEscaped(), contentsOf(sections));
    html += QLatin1String("<main>\n");
    for (const Section& section : sections)
        html += sectionOf(section, 2);
    html += QStringLiteral("</main>\n<footer>%1</footer>\n</body>\n</html>\n").arg(document.footer.toHtmlEscaped());
    return html.toUtf8();
}

} // namespace twinrail
