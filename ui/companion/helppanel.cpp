// SPDX-License-Identifier: Apache-2.0
#include "ui/companion/helppanel.h"

#include "core/base/tr.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace twinrail {

namespace {

QString heading(const QString& text) { return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }

QString pairOf(const QString& first, const QString& second)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(first.toHtmlEscaped(), second.toHtmlEscaped());
}

QString linkTo(const HelpStep& step) { return QStringLiteral("<a href=\"#%1\">%1</a>").arg(step.id.toHtmlEscaped()); }

QString described(const HelpStep& step)
{
    return QStringLiteral("<p><a name=\"%1\"></a><b>%1 &nbsp;%2</b><br>%3</p>")
        .arg(step.id.toHtmlEscaped(), step.title.toHtmlEscaped(), step.purpose.toHtmlEscaped());
}

// Only those that the how-to has: an id is not shown unless it can be explained.
QList<HelpStep> known(const QStringList& ids)
{
    QList<HelpStep> steps;
    for (const QString& id : ids)
        if (const auto step = helpStep(id))
            steps << *step;
    return steps;
}

} // namespace

QString helpHtml(const HelpText& text, const QStringList& ids)
{
    const QList<HelpStep> steps = known(ids);
    QString html = QStringLiteral("<p>%1</p>").arg(text.purpose.toHtmlEscaped());
    if (!steps.isEmpty()) {
        QStringList links;
        for (const HelpStep& step : steps)
            links << linkTo(step);
        //: %1 is a list such as "N3, N4"
        html +=
            QStringLiteral("<p>%1</p>").arg(Tr::tr("Steps of the how-to: %1").arg(links.join(QStringLiteral(", "))));
    }
    if (!text.terms.isEmpty())
        html += heading(Tr::tr("Terms"));
    for (const HelpTerm& term : text.terms)
        html += pairOf(term.term, term.meaning);
    if (!text.troubles.isEmpty())
        html += heading(Tr::tr("What can go wrong"));
    for (const HelpTrouble& trouble : text.troubles)
        html += pairOf(trouble.trouble, trouble.remedy);
    if (!steps.isEmpty())
        html += heading(Tr::tr("The steps"));
    for (const HelpStep& step : steps)
        html += described(step);
    return html;
}

HelpPanel::HelpPanel(QWidget* parent) : QWidget(parent), m_browser(new QTextBrowser)
{
    m_browser->setObjectName(QStringLiteral("helpText"));
    m_browser->setAccessibleName(Tr::tr("Help for this page"));
    m_browser->setOpenExternalLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(fontMetrics().height());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_browser);
}

void HelpPanel::showPage(const QString& id, const QStringList& steps)
{
    if (id == m_page && steps == m_steps)
        return;
    m_page = id;
    m_steps = steps;
    render();
    m_browser->verticalScrollBar()->setValue(0);
}

void HelpPanel::render() { m_browser->setHtml(helpHtml(helpTextFor(m_page), m_steps)); }

void HelpPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace twinrail
