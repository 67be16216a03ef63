// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/reviewpage.h"

#include "core/base/tr.h"
#include "ui/pages/run/reviewwords.h"
#include "ui/pages/run/runtables.h"
#include "ui/pages/run/saveplan.h"
#include "ui/pages/run/takeback.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/linesview.h"
#include "ui/widgets/problemstrip.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace twinrail {

namespace {

/// What stands in the middle of the page.
enum View { Busy, Tree, Nothing };

QLabel* makeSentence(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton* makeButton(const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    return button;
}

} // namespace

ReviewPage::ReviewPage(SiteSession& session, QWidget* parent)
    : Page(session, {}, parent), m_findings(new ProblemStrip), m_summary(makeSentence(QStringLiteral("planSummary"))),
      m_stack(new QStackedWidget), m_asking(makeSentence(QStringLiteral("planAsking"))),
      m_nothing(makeSentence(QStringLiteral("planNothing"))), m_tree(new Modest<QTreeView>),
      m_details(new Modest<LinesView>)
{
    m_findings->setObjectName(QStringLiteral("planFindings"));
    m_summary->setFont(boldFont(font()));
    m_unfinished = makeUnfinished();
    m_stack->addWidget(makeBusy());
    m_stack->addWidget(makePlanView());
    m_stack->addWidget(m_nothing);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_unfinished);
    layout->addWidget(m_summary);
    layout->addWidget(m_findings);
    layout->addWidget(m_stack, 1);
    layout->addLayout(makeButtons());

    connect(&session, &SiteSession::planChanged, this, &ReviewPage::showPlan);
    connect(&session, &SiteSession::runChanged, this, &ReviewPage::refreshUnfinished);
    connect(m_findings, &ProblemStrip::jump, this, &ReviewPage::showPlace);
    showPlan();
}

// A run that the program did not live to end, or that failed: what it did is in its journal.
QWidget* ReviewPage::makeUnfinished()
{
    auto* box = new QFrame;
    box->setObjectName(QStringLiteral("unfinishedRun"));
    box->setFrameShape(QFrame::StyledPanel);
    QLabel* text = makeSentence(QStringLiteral("unfinishedText"));
    text->setText(Tr::tr("A run was not finished; setting up goes on with its journal."));
    auto* undo = makeButton(QStringLiteral("undoUnfinished"), Tr::tr("&Take back what it did"));
    auto* row = new QHBoxLayout(box);
    row->addWidget(text, 1);
    row->addWidget(undo);
    connect(undo, &QPushButton::clicked, this, [this] { askToTakeBack(this, session()); });
    return box;
}

QWidget* ReviewPage::makeBusy()
{
    auto* bar = new QProgressBar;
    bar->setRange(0, 0); // nobody knows how long a machine takes
    bar->setTextVisible(false);
    bar->setAccessibleName(Tr::tr("Working"));
    auto* stop = makeButton(QStringLiteral("stopPlanning"), Tr::tr("Stop &asking"));
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->addStretch(1);
    column->addWidget(m_asking);
    column->addWidget(bar);
    column->addWidget(stop, 0, Qt::AlignTrailing);
    column->addStretch(2);
    connect(stop, &QPushButton::clicked, this, [this] { session().stopAsking(); });
    return box;
}

QWidget* ReviewPage::makePlanView()
{
    const int line = fontMetrics().height();
    m_tree->setObjectName(QStringLiteral("planTree"));
    m_tree->setAccessibleName(Tr::tr("Machines, steps and changes"));
    m_tree->setModel(&m_plan);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setMinimumHeight(line * 7);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(PlanModel::What, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PlanModel::Standing, QHeaderView::ResizeToContents);
    m_details->setObjectName(QStringLiteral("planDetails"));
    m_details->setAccessibleName(Tr::tr("Commands, calls and file changes"));
    m_details->setMinimumHeight(line * 5);

    auto* label = new QLabel(Tr::tr("Commands, calls and &file changes of what is selected:"));
    label->setBuddy(m_details);
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->addWidget(label);
    column->addWidget(m_details, 1);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::showDetails);
    return splitter;
}

QLayout* ReviewPage::makeButtons()
{
    m_again = makeButton(QStringLiteral("planAgain"), Tr::tr("&Plan again"));
    m_copy = makeButton(QStringLiteral("copyPlan"), Tr::tr("&Copy plan"));
    m_save = makeButton(QStringLiteral("savePlan"), Tr::tr("Sa&ve plan…"));
    m_copy->setIcon(iconOf(Glyph::Copy));
    auto* row = new QHBoxLayout;
    row->addWidget(m_again);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(m_again, &QPushButton::clicked, this, [this] { session().makePlan(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto& plan = session().plan().plan)
            QGuiApplication::clipboard()->setText(planText(*plan));
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto& plan = session().plan().plan)
            askToSavePlan(this, *plan, session().path());
    });
    return row;
}

void ReviewPage::enter()
{
    refreshUnfinished();
    const Asked asked = session().plan().asked;
    if (asked != Asked::Answered && asked != Asked::Running && !session().run().running())
        session().makePlan();
}

void ReviewPage::fill()
{
    const PlanFacts& facts = session().plan();
    const bool free = !session().run().running();
    m_again->setEnabled(free);
    m_copy->setEnabled(facts.plan.has_value());
    m_save->setEnabled(facts.plan.has_value());
    m_unfinished->setEnabled(free);
}

void ReviewPage::showPlan()
{
    const PlanFacts& facts = session().plan();
    QStringList machines{site().appliance.name};
    for (const Client& client : site().clients)
        machines << client.name;
    machines.removeAll(QString());
    //: %1 is a list of machines
    m_asking->setText(
        Tr::tr("Asking %1 what is there, to work out what has to change …").arg(machines.join(QStringLiteral(", "))));
    m_nothing->setText(facts.error ? facts.error->text
                                   : Tr::tr("There is no plan yet. “Plan again” asks the machines; nothing is changed "
                                            "by that."));
    m_stack->setCurrentIndex(facts.asked == Asked::Running ? Busy : facts.plan ? Tree : Nothing);
    m_summary->setVisible(facts.plan.has_value());
    m_summary->setText(facts.plan ? planSummary(*facts.plan) : QString());
    m_findings->showFindings(facts.plan ? planFindings(*facts.plan) : Findings{});
    if (facts.plan) {
        m_plan.setPlan(facts.plan); // the one before stays while a new one is made, with its open branches
        if (!m_tree->currentIndex().isValid()) {
            m_tree->expandToDepth(0);
            m_tree->setCurrentIndex(m_plan.index(0, PlanModel::What));
        }
    }
    fill();
    emit problemsChanged();
}

void ReviewPage::showDetails()
{
    m_details->setLines(
        m_tree->currentIndex().siblingAtColumn(PlanModel::What).data(PlanModel::DetailsRole).toString());
}

void ReviewPage::refreshUnfinished() { m_unfinished->setVisible(!session().unfinishedRun().isEmpty()); }

// After a run the plan is used up, and nobody owes another one.
Findings ReviewPage::problems() const
{
    const bool usedUp = session().plan().asked == Asked::NotYet && session().run().applied;
    return usedUp ? Findings() : planProblems(site(), session().plan());
}

QString ReviewPage::forwardText() const
{
    const auto& plan = session().plan().plan;
    return plan ? commitVerb(site(), *plan) : QString();
}

bool ReviewPage::commits() const
{
    const auto& plan = session().plan().plan;
    if (!plan)
        return false;
    const Outlook outlook = outlookOf(*plan);
    // An unfinished journal is ended by the run that finds nothing left to do.
    return outlook == Outlook::ToDo || (outlook == Outlook::NothingToDo && !session().unfinishedRun().isEmpty());
}

void ReviewPage::showPlace(const QString& place)
{
    const QModelIndex index = m_plan.indexOf(place);
    if (!index.isValid()) {
        m_again->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->expand(index);
    m_tree->scrollTo(index);
    m_tree->setFocus(Qt::OtherFocusReason);
}

} // namespace twinrail
