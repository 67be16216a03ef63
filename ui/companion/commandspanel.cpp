// SPDX-License-Identifier: Apache-2.0
#include "ui/companion/commandspanel.h"

#include "core/base/tr.h"
#include "ui/companion/commandwords.h"
#include "ui/models/plantree.h"
#include "ui/theme/icons.h"
#include "ui/widgets/linesview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

QLabel* makeText(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool onlyLooks(const QStringList& ids)
{
    return std::all_of(ids.begin(), ids.end(), [](const QString& id) {
        return id.startsWith(u'A') && id != QLatin1String("A9"); // A9 installs what is missing
    });
}

} // namespace

CommandsPanel::CommandsPanel(SiteSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_asked(makeText(QStringLiteral("askedHere"))),
      m_why(makeText(QStringLiteral("whyNoCommands"))), m_ask(new QPushButton(Tr::tr("Ask no&w"))),
      m_lines(new LinesView), m_copy(new QPushButton(iconOf(Glyph::Copy), Tr::tr("Copy")))
{
    m_ask->setObjectName(QStringLiteral("askForCommands"));
    m_lines->setObjectName(QStringLiteral("commandLines"));
    m_lines->setAccessibleName(Tr::tr("Commands, calls and file changes of this page"));
    m_copy->setObjectName(QStringLiteral("copyCommands"));
    m_copy->setAccessibleName(Tr::tr("Copy the commands"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_asked);
    layout->addWidget(m_why);
    layout->addWidget(m_ask, 0, Qt::AlignLeading);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTrailing);
    layout->addStretch(0);

    connect(m_ask, &QPushButton::clicked, this, [this] { m_session.makePlan(); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_lines->toPlainText()); });
    for (auto changed :
         {&SiteSession::planChanged, &SiteSession::factsChanged, &SiteSession::siteChanged, &SiteSession::runChanged})
        connect(&session, changed, this, &CommandsPanel::refresh);
    refresh();
}

void CommandsPanel::setSteps(const QStringList& ids)
{
    m_steps = ids;
    m_wanted = isVisible();
    refresh();
}

void CommandsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_wanted = true;
    refresh();
}

// Once for each time somebody comes to look: not after every key press that changes the site.
void CommandsPanel::askOnce()
{
    if (!m_wanted || onlyLooks(m_steps) || m_session.plan().asked != Asked::NotYet || !canPlan(m_session))
        return;
    m_wanted = false;
    m_session.makePlan();
}

QString CommandsPanel::planned() const
{
    const auto& plan = m_session.plan().plan;
    if (!plan || onlyLooks(m_steps))
        return {};
    return stepsText(*plan, m_steps);
}

void CommandsPanel::refresh()
{
    askOnce();
    const QStringList asked = askedSentences(m_steps);
    const QString lines = planned();
    const bool missing = !onlyLooks(m_steps) && lines.isEmpty();
    if (m_steps.isEmpty())
        m_asked->setText(Tr::tr("This page itself changes nothing."));
    else
        m_asked->setText(asked.isEmpty() ? QString() : Tr::tr("This page asks:") + u'\n' + asked.join(u'\n'));
    m_asked->setVisible(!m_asked->text().isEmpty());
    m_why->setText(whyNoPlan(m_session));
    m_why->setVisible(missing);
    m_ask->setVisible(missing && m_session.mode() == SiteSession::Mode::SetUp &&
                      m_session.plan().asked != Asked::Running && !m_session.run().running());
    m_ask->setEnabled(!m_session.site().appliance.host.isEmpty());
    m_lines->setLines(lines);
    m_lines->setVisible(!lines.isEmpty());
    m_copy->setVisible(!lines.isEmpty());
}

} // namespace twinrail
