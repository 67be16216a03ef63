// SPDX-License-Identifier: Apache-2.0

// What the wizard is made of, and where it sits.

#include "core/base/tr.h"
#include "ui/companion/companion.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/problemstrip.h"
#include "ui/wizard/steplist.h"
#include "ui/wizard/wizardview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace twinrail {

namespace {

/// Below this many characters the page needs all the room, and the companion waits until it is called.
constexpr int companionWidth = 150;

QFrame* line()
{
    auto* frame = new QFrame;
    frame->setFrameShape(QFrame::HLine);
    frame->setFrameShadow(QFrame::Sunken);
    return frame;
}

} // namespace

void WizardView::build()
{
    m_steps = new StepList;
    m_stack = new QStackedWidget;
    m_problems = new ProblemStrip;
    m_busy = new BusyLine;
    m_companion = new Companion(*m_session);
    m_companion->setObjectName(QStringLiteral("companion"));

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->addWidget(buildHeader());
    column->addWidget(m_stack, 1);
    column->addWidget(m_problems);
    column->addWidget(m_busy);

    m_splitter = new QSplitter;
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_companion);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({6000, 4500}); // shares: both are more than there is
    m_splitter->setChildrenCollapsible(false);

    auto* across = new QHBoxLayout;
    across->addWidget(m_steps);
    across->addWidget(m_splitter, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(across, 1);
    all->addWidget(line());
    all->addWidget(buildButtons());
}

QWidget* WizardView::buildHeader()
{
    auto* header = new QWidget;
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("pageTitle"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    m_stepIds = new QLabel;
    m_stepIds->setObjectName(QStringLiteral("pageSteps"));
    m_stepIds->setToolTip(Tr::tr("The steps of the how-to that this page carries out"));
    m_stepIds->setForegroundRole(QPalette::PlaceholderText);
    m_purpose = new QLabel;
    m_purpose->setObjectName(QStringLiteral("pagePurpose"));
    m_purpose->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_stepIds);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_purpose);
    return header;
}

QWidget* WizardView::buildButtons()
{
    auto* bar = new QWidget;
    m_close = new QPushButton(Tr::tr("C&lose"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    m_close->setToolTip(Tr::tr("Back to the start screen. What was entered is kept."));
    m_saved = new ElidedLabel;
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_back = new QPushButton(Tr::tr("&Back"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_forward = new QPushButton(Tr::tr("&Next"));
    m_forward->setObjectName(QStringLiteral("forwardButton"));
    m_forward->setDefault(true);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_close);
    layout->addWidget(m_saved, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    return bar;
}

void WizardView::resizeEvent(QResizeEvent* event)
{
    const bool fits = event->size().width() >= companionWidth * fontMetrics().averageCharWidth();
    if (fits != std::exchange(m_companionFits, fits))
        m_companion->setVisible(fits);
    QWidget::resizeEvent(event);
}

} // namespace twinrail
