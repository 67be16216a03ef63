// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/networkpage.h"

#include "core/base/tr.h"
#include "ui/pages/clients/clientwords.h"
#include "ui/pages/clients/networkchecks.h"
#include "ui/pages/clients/readtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace twinrail {

namespace {

QString summaryOf(const Findings& checks)
{
    const auto count = [&](Finding::Severity severity) {
        return static_cast<int>(std::count_if(checks.cbegin(), checks.cend(),
                                              [&](const Finding& one) { return one.severity == severity; }));
    };
    return QStringList{Tr::tr("%n check(s) passed.", nullptr, count(Finding::Severity::Pass)),
                       Tr::tr("%n error(s).", nullptr, count(Finding::Severity::Error)),
                       Tr::tr("%n warning(s).", nullptr, count(Finding::Severity::Warning)),
                       Tr::tr("%n cannot be seen from here.", nullptr, count(Finding::Severity::Unknown))}
        .join(u' ');
}

} // namespace

NetworkPage::NetworkPage(SiteSession& session, QWidget* parent)
    : Page(session, {}, parent), m_table(new ReadTable(6)), m_askAgain(new QPushButton(Tr::tr("As&k again"))),
      m_summary(new QLabel), m_changes(new QLabel)
{
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_table->setAccessibleName(Tr::tr("Network checks"));
    m_table->setModel(&m_model);
    m_table->setSentences({static_cast<int>(CheckColumn::Text), static_cast<int>(CheckColumn::Advice)});
    m_askAgain->setObjectName(QStringLiteral("askNetworkAgain"));
    m_askAgain->setAutoDefault(false);
    m_summary->setObjectName(QStringLiteral("checkSummary"));
    m_summary->setWordWrap(true);
    m_changes->setObjectName(QStringLiteral("reversePathChanges"));
    m_changes->setWordWrap(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_askAgain, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_changes);

    connect(m_askAgain, &QPushButton::clicked, this, [this] { this->session().askClients(); });
    connect(&this->session(), &SiteSession::factsChanged, this, [this] {
        if (!m_leaving || isAskingClients(this->session().facts()))
            return;
        m_leaving = false;
        m_shown = errors();
        m_wasStopped = !clientsToAskAgain(site(), this->session().facts()).isEmpty();
        emit finished();
        m_wasStopped = false;
        emit problemsChanged();
    });
    fill();
}

// The clients try only what was planned when they were asked.
void NetworkPage::enter()
{
    for (const QString& name : clientsToAskAgain(site(), session().facts()))
        session().askClient(name);
}

void NetworkPage::fill()
{
    const Findings checks = networkChecks(site(), session().facts());
    if (checks != m_model.rows()) {
        m_model.setRows(checks);
        m_table->fitRows();
    }
    m_summary->setText(isAskingClients(session().facts())
                           ? Tr::tr("The clients are being asked; each tries every planned way.")
                           : summaryOf(checks));
    const QStringList changes = reversePathChanges(site(), session().facts());
    m_changes->setText(changes.isEmpty() ? Tr::tr("The reverse-path filters of the kernel stay as they are (C5).")
                                         : changes.join(u'\n'));
}

Findings NetworkPage::errors() const
{
    Findings found = networkChecks(site(), session().facts());
    found.removeIf([](const Finding& finding) { return finding.severity != Finding::Severity::Error; });
    return found;
}

// What cannot be seen stands in the table; it needs nobody's attention before going on. Errors are shown once, and then
// it is the administrator's decision: core plans as far as it goes, and says what is missing.
Findings NetworkPage::problems() const
{
    const Findings now = errors();
    const bool accepted = now == m_accepted;
    Findings problems;
    for (Finding finding : networkChecks(site(), session().facts())) {
        if (finding.severity == Finding::Severity::Error && accepted)
            finding.severity = Finding::Severity::Warning;
        if (finding.severity == Finding::Severity::Error || finding.severity == Finding::Severity::Warning)
            problems << finding;
    }
    if (!now.isEmpty() && !accepted)
        problems << Finding{QStringLiteral("page.network.go-on"),
                            Finding::Severity::Note,
                            {},
                            Tr::tr("You can go on despite these errors: press Next again."),
                            Tr::tr("Paths that cannot work will be missing, and the result will say so.")};
    if (m_wasStopped) // whoever stops the question wants to stay
        problems << Finding{QStringLiteral("A7"),
                            Finding::Severity::Error,
                            {},
                            Tr::tr("Not all planned ways were tried."),
                            Tr::tr("Ask the clients again.")};
    return problems;
}

Page::Leaving NetworkPage::leave()
{
    m_leaving = isAskingClients(session().facts());
    if (!m_leaving && errors() == m_shown)
        m_accepted = m_shown;
    else if (!m_leaving)
        m_shown = errors();
    return m_leaving ? Leaving::Later : Leaving::Now;
}

void NetworkPage::showPlace(const QString& place)
{
    const QList<Finding>& rows = m_model.rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const Finding& row) { return row.place == place; });
    if (found != rows.cend())
        m_table->selectRow(static_cast<int>(std::distance(rows.cbegin(), found)));
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace twinrail
