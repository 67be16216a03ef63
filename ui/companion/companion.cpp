// SPDX-License-Identifier: Apache-2.0
#include "ui/companion/companion.h"

#include "core/base/tr.h"
#include "ui/companion/commandspanel.h"
#include "ui/companion/helppanel.h"
#include "ui/diagram/diagrampanel.h"
#include "ui/diagram/pathtable.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace twinrail {

namespace {

struct Choice {
    QString name;
    QString text;
    QString tip;
    QKeySequence key;
};

/// In the order of Companion::View. The keys are those of the View menu, which works in a narrow window too.
QList<Choice> choices()
{
    return {
        {QStringLiteral("pictureChoice"), Tr::tr("Picture"), Tr::tr("The planned paths and their state, as a picture"),
         Qt::Key_F6},
        {QStringLiteral("tableChoice"), Tr::tr("Table"), Tr::tr("The same paths as a table"), Qt::Key_F7},
        {QStringLiteral("commandsChoice"), Tr::tr("Commands"),
         Tr::tr("The commands, calls and file changes behind this page"), Qt::Key_F8},
        {QStringLiteral("helpChoice"), Tr::tr("Help"),
         Tr::tr("What this page is for, its terms, and what can go wrong"), Qt::Key_F1},
    };
}

} // namespace

Companion::Companion(SiteSession& session, QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget), m_picture(new DiagramPanel), m_table(new PathTable),
      m_commands(new CommandsPanel(session)), m_help(new HelpPanel)
{
    auto* bar = new QHBoxLayout;
    auto* group = new QButtonGroup(this);
    for (const Choice& choice : choices()) {
        auto* button = new QToolButton;
        button->setObjectName(choice.name);
        button->setText(choice.text);
        //: %1 is what a view shows, %2 a key such as F6
        button->setToolTip(Tr::tr("%1 (%2)").arg(choice.tip, choice.key.toString(QKeySequence::NativeText)));
        button->setAccessibleDescription(choice.tip);
        button->setCheckable(true);
        button->setAutoRaise(true);
        const auto number = static_cast<int>(m_choices.size());
        group->addButton(button, number);
        m_choices << button;
        bar->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, number] { setView(View(number)); });
    }
    bar->addStretch();
    for (QWidget* view : std::initializer_list<QWidget*>{m_picture, m_table, m_commands, m_help})
        m_stack->addWidget(view);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    setView(View::Picture);
}

void Companion::setView(View view)
{
    setVisible(true);
    m_stack->setCurrentIndex(int(view));
    m_choices.at(int(view))->setChecked(true);
}

void Companion::toggle(View wanted)
{
    if (isVisible() && view() == wanted)
        hide();
    else
        setView(wanted);
}

Companion::View Companion::view() const { return View(m_stack->currentIndex()); }

void Companion::showPage(const QString& id, const QStringList& steps)
{
    m_commands->setSteps(steps);
    m_help->showPage(id, steps);
}

void Companion::showSnapshot(const Site& site, const Snapshot& snapshot)
{
    m_picture->showSnapshot(site, snapshot);
    m_table->showSnapshot(site, snapshot);
}

} // namespace twinrail
