// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/diagrampanel.h"

#include "core/base/tr.h"
#include "ui/diagram/legend.h"
#include "ui/diagram/view.h"
#include "ui/diagram/words.h"
#include "ui/theme/fonts.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int usualSentence = 240; // characters
constexpr int leastLines = 2;
constexpr int mostLines = 6;

} // namespace

DiagramPanel::DiagramPanel(QWidget* parent)
    : QWidget(parent), m_counts(new QLabel), m_view(new DiagramView), m_legend(new Legend), m_selected(new QLabel),
      m_selectedArea(new QScrollArea)
{
    setObjectName(QStringLiteral("diagramPanel"));
    setAccessibleName(Tr::tr("Path diagram"));
    m_counts->setObjectName(QStringLiteral("pathCounts"));
    m_counts->setFont(boldFont(font()));
    m_counts->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setText(countsText({}));
    m_selected->setObjectName(QStringLiteral("selectedPath"));
    m_selected->setTextFormat(Qt::PlainText);
    m_selected->setWordWrap(true);
    m_selected->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_selected->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_selectedArea->setObjectName(QStringLiteral("selectedPathArea"));
    m_selectedArea->setAccessibleName(Tr::tr("What is selected in the picture"));
    m_selectedArea->setFrameShape(QFrame::NoFrame);
    m_selectedArea->setWidgetResizable(true);
    m_selectedArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_selectedArea->setWidget(m_selected);
    m_selectedArea->viewport()->setAutoFillBackground(false);
    m_selected->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_counts);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    column->addWidget(m_selectedArea);
    connect(m_view, &DiagramView::selectedChanged, this, &DiagramPanel::showSelected);
    showSelected();
}

void DiagramPanel::showSnapshot(const Site& site, const Snapshot& snapshot)
{
    const Tally tally = tallyOf(snapshot);
    m_counts->setText(countsText(tally));
    m_legend->showTally(tally);
    m_view->showSnapshot(site, snapshot);
}

/// The same height whatever is selected: the picture above must not move.
void DiagramPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int lines = fontMetrics().averageCharWidth() * usualSentence / std::max(width(), 1) + 1;
    const int line = fontMetrics().lineSpacing();
    m_selectedArea->setFixedHeight(line * std::clamp(lines, leastLines, mostLines) + line / 3);
}

void DiagramPanel::showSelected()
{
    const QString words = wordsFor(m_view->shown(), m_view->selected());
    m_selected->setText(words.isEmpty() ? Tr::tr("Select something in the picture to read its state here.") : words);
    //: what a screen reader says of the picture; %1 is a number of paths in words, %2 what is selected
    m_view->setAccessibleDescription(Tr::tr("%1 The table lists the same paths. Selected: %2")
                                         .arg(m_counts->text(), words.isEmpty() ? Tr::tr("nothing") : words));
}

} // namespace twinrail
