// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/problemstrip.h"

#include "core/base/tr.h"
#include "ui/widgets/severity.h"
#include "ui/widgets/wordybutton.h"

#include <QAccessible>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int firstFew = 3;
constexpr int highest = 12; // lines of text; what is longer scrolls, so that the page keeps its room

QString headline(const Finding& finding)
{
    QString word = severityName(finding.severity);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    //: %1 is "Error" or "Warning", %2 is a sentence
    return Tr::tr("%1: %2").arg(word, finding.text);
}

} // namespace

ProblemStrip::ProblemStrip(QWidget* parent)
    : QFrame(parent), m_area(new QScrollArea), m_list(new QVBoxLayout), m_more(new QPushButton)
{
    setObjectName(QStringLiteral("problems"));
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto* lines = new QWidget;
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    lines->setLayout(m_list);
    lines->installEventFilter(this);
    m_area->setWidget(lines);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // its lines take it
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_more->setObjectName(QStringLiteral("moreProblems"));
    m_more->setFlat(true);

    auto* column = new QVBoxLayout(this);
    const int margin = fontMetrics().height() / 4;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    column->addWidget(m_area);
    column->addWidget(m_more, 0, Qt::AlignLeading);

    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
    hide();
}

void ProblemStrip::showFindings(const Findings& findings)
{
    Findings sorted = findings;
    sorted.removeIf([](const Finding& finding) { return finding.severity == Finding::Severity::Pass; });
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding& one, const Finding& other) { return one.severity > other.severity; });
    if (sorted == m_findings)
        return;
    m_findings = sorted;
    fill();
    setVisible(!m_findings.isEmpty());
    if (isVisible())
        announce();
}

void ProblemStrip::fill()
{
    const auto count = static_cast<int>(m_findings.size());
    const int shown = m_all ? count : std::min(count, firstFew);
    while (m_lines.size() < shown) {
        auto* line = new WordyButton(WordyButton::Look::Line);
        const qsizetype row = m_lines.size();
        line->setObjectName(QStringLiteral("problem%1").arg(row));
        connect(line, &WordyButton::clicked, this, [this, row] { emit jump(m_findings[row].place); });
        m_lines << line;
        m_list->addWidget(line);
    }
    for (int row = 0; row < m_lines.size(); ++row) {
        if (row < shown)
            m_lines[row]->setWords(severityGlyph(m_findings[row].severity), headline(m_findings[row]),
                                   m_findings[row].advice);
        m_lines[row]->setVisible(row < shown);
    }
    m_more->setText(m_all ? Tr::tr("Show only the first ones")
                          : Tr::tr("and %n more", "problems that are not shown yet", count - shown));
    m_more->setVisible(count > firstFew);
    fitHeight();
}

bool ProblemStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QFrame::eventFilter(watched, event);
}

void ProblemStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void ProblemStrip::fitHeight()
{
    const int limit = highest * fontMetrics().height();
    const int wanted = m_list->totalHeightForWidth(m_area->width());
    m_area->setVerticalScrollBarPolicy(wanted > limit ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_area->setFixedHeight(std::clamp(wanted, 0, limit));
}

void ProblemStrip::announce()
{
    QStringList sentences;
    for (const Finding& finding : m_findings.mid(0, firstFew))
        sentences << finding.text;
    setAccessibleName(Tr::tr("%n problem(s)", "a strip on top of a page", static_cast<int>(m_findings.size())));
    setAccessibleDescription(sentences.join(u' '));
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

} // namespace twinrail
