// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/applypage.h"

#include "core/base/tr.h"
#include "ui/pages/run/applywords.h"
#include "ui/pages/run/progressdelegate.h"
#include "ui/pages/run/reviewwords.h"
#include "ui/pages/run/runtables.h"
#include "ui/pages/run/takeback.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/linesview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace twinrail {

namespace {

constexpr int wholeBar = 1000;

QPushButton* makeButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

} // namespace

ApplyPage::ApplyPage(SiteSession& session, QWidget* parent)
    : Page(session, {}, parent), m_sentence(new QLabel), m_bar(new QProgressBar),
      m_table(makeReadTable(&m_machines, QStringLiteral("runMachines"), Tr::tr("Machines"), RunModel::Text)),
      m_lines(makeReadTable(&m_log, QStringLiteral("runLog"), Tr::tr("Log of the run"), RunLogModel::Text)),
      m_evidence(new Modest<LinesView>)
{
    const int line = fontMetrics().height();
    m_sentence->setObjectName(QStringLiteral("runSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(boldFont(font()));
    m_sentence->setMinimumHeight(line * 2); // long sentences come and go; what is below stays where it is
    m_sentence->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    m_bar->setObjectName(QStringLiteral("runBar"));
    m_bar->setAccessibleName(Tr::tr("All machines together"));
    m_bar->setRange(0, wholeBar);
    m_table->setItemDelegateForColumn(RunModel::Changes, new ProgressDelegate(m_table));
    m_lines->setMinimumHeight(line * 6);
    m_evidence->setObjectName(QStringLiteral("runEvidence"));
    m_evidence->setAccessibleName(Tr::tr("What the machine said about the selected line"));
    m_evidence->setLineWrapMode(QPlainTextEdit::WidgetWidth); // sentences, not commands
    m_evidence->setMinimumHeight(line * 4);
    m_evidence->setMaximumHeight(line * 8);
    m_evidence->hide();
    auto* label = new QLabel(Tr::tr("&Log:"));
    label->setBuddy(m_lines);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(label);
    layout->addWidget(m_lines, 2);
    layout->addWidget(m_evidence, 1);
    layout->addLayout(makeButtons());

    connect(m_lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ApplyPage::showEvidence);
    connect(&session, &SiteSession::runChanged, this, &ApplyPage::followRun);
    connect(&session, &SiteSession::ran, this, &ApplyPage::follow);
    connect(&session, &SiteSession::planChanged, this, &ApplyPage::followPlan);
    followRun();
}

QLayout* ApplyPage::makeButtons()
{
    m_stop = makeButton(QStringLiteral("stopRun"), Tr::tr("&Stop after the present change"));
    m_goOn = makeButton(QStringLiteral("goOn"), Tr::tr("&Go on"));
    m_undo = makeButton(QStringLiteral("undoRun"), Tr::tr("&Take everything back…"));
    m_copy = makeButton(QStringLiteral("copyLog"), Tr::tr("&Copy log"));
    m_copy->setIcon(iconOf(Glyph::Copy));
    m_goOn->setToolTip(Tr::tr("Asks the machines what is still to be done, and does it"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_stop);
    row->addWidget(m_goOn);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_copy);
    connect(m_stop, &QPushButton::clicked, this, [this] { session().stop(); });
    connect(m_goOn, &QPushButton::clicked, this, &ApplyPage::goOn);
    connect(m_undo, &QPushButton::clicked, this, [this] { askToTakeBack(this, session()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_log.text()); });
    return row;
}

void ApplyPage::enter() { fill(); }

void ApplyPage::fill()
{
    const RunFacts& run = session().run();
    const bool early = endedEarly(run) && !m_goingOn;
    m_stop->setVisible(run.running());
    m_stop->setEnabled(!run.stopping);
    m_goOn->setVisible(early && !run.undone);
    m_undo->setVisible(early && !session().journal().isEmpty());
    m_copy->setEnabled(m_log.rowCount() > 0);
    showEvidence();
    if (m_goingOn)
        m_sentence->setText(Tr::tr("Asking the machines what is still to be done …"));
    else
        m_sentence->setText(m_refusal.isEmpty() ? runSentence(run, m_progress) : m_refusal);
}

// The session's run begins, ends, or is told to stop.
void ApplyPage::followRun()
{
    const RunFacts& run = session().run();
    const RunFacts::Phase before = std::exchange(m_phase, run.phase);
    if (before == RunFacts::Phase::Idle && run.running())
        begin();
    else if (before != RunFacts::Phase::Idle && !run.running())
        m_progress = afterEnd(std::move(m_progress), run.result);
    showProgress();
    if (before == RunFacts::Phase::Idle || run.running())
        return;
    if (const int error = m_log.firstError(); error >= 0)
        m_lines->selectRow(error);
    emit finished();
}

// What is known of the whole before the first event: the plan, or the journal that is taken back. A page that is made
// in the middle of a run catches up.
void ApplyPage::begin()
{
    m_goingOn = false;
    m_refusal.clear();
    m_bar->setValue(0);
    m_progress = {};
    if (session().run().phase == RunFacts::Phase::Undoing)
        m_progress = beginUndo(entriesOf(session()));
    else if (const auto& plan = session().plan().plan)
        m_progress = beginRun(*plan);
    for (const RunEvent& event : session().run().events)
        m_progress = afterEvent(std::move(m_progress), event);
}

void ApplyPage::follow(const RunEvent& event)
{
    m_progress = afterEvent(std::move(m_progress), event);
    showProgress();
}

void ApplyPage::showProgress()
{
    QScrollBar* bar = m_lines->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum(); // else somebody reads further up
    m_machines.setRows(m_progress.machines);
    m_log.setRows(m_progress.log);
    fitRows(m_table, 4);
    if (atEnd && session().run().running())
        m_lines->scrollToBottom();
    m_bar->setValue(m_progress.permille);
    //: %1 and %2 are numbers of changes
    m_bar->setFormat(Tr::tr("%1 of %2 changes").arg(m_progress.done()).arg(m_progress.total()));
    fill();
    emit problemsChanged();
}

void ApplyPage::showEvidence()
{
    const QString evidence = m_lines->currentIndex().data(RunLogModel::EvidenceRole).toString();
    m_evidence->setLines(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
}

void ApplyPage::goOn()
{
    m_goingOn = true;
    m_refusal.clear();
    session().makePlan();
    fill();
}

void ApplyPage::followPlan()
{
    const PlanFacts& facts = session().plan();
    if (!m_goingOn || facts.asked == Asked::Running)
        return;
    m_goingOn = false;
    const Findings problems = planProblems(site(), facts);
    if (!hasError(problems))
        session().apply();
    else if (facts.plan)
        m_refusal = problems.first().text + u' ' + problems.first().advice;
    fill();
    emit problemsChanged();
}

Findings ApplyPage::problems() const
{
    const RunFacts& run = session().run();
    if (run.running())
        return {Finding{QStringLiteral("run.running"),
                        Finding::Severity::Error,
                        {},
                        run.phase == RunFacts::Phase::Undoing ? Tr::tr("Taking back is still running.")
                                                              : Tr::tr("Setting up is still running."),
                        Tr::tr("Wait until it has ended, or stop it after the present change.")}};
    if (m_goingOn)
        return {Finding{QStringLiteral("run.planning"),
                        Finding::Severity::Error,
                        {},
                        Tr::tr("The machines are being asked what is still to be done."),
                        {}}};
    return {};
}

} // namespace twinrail
