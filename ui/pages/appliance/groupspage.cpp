// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/groupspage.h"

#include "core/base/tr.h"
#include "core/propose/propose.h"
#include "ui/pages/appliance/groupedit.h"
#include "ui/pages/appliance/standingword.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

const QString targetPlace = QStringLiteral("/targetGroup");
const QString hostPlace = QStringLiteral("/hostGroup");

GroupEdit::Words targetWords()
{
    return {Tr::tr("&Target group:"), Tr::tr("The LUNs are shown through all targets of this group."),
            Tr::tr("Members of the target group"), Tr::tr("Target"), Tr::tr("Portal group")};
}

GroupEdit::Words hostWords()
{
    return {Tr::tr("&Host group:"),
            Tr::tr("The clients of this group see the LUNs. Yours are added once they are known."),
            Tr::tr("Members of the host group"), Tr::tr("Initiator"), Tr::tr("Client")};
}

/// Those with members that are no iSCSI names are other people's.
QStringList choices(const QMap<QString, QList<IscsiName>>& groups, const QStringList& foreign)
{
    QStringList names = groups.keys();
    names.removeIf([&](const QString& name) { return foreign.contains(name); });
    return names;
}

QString stateOf(const QString& group, const ApplianceFacts& facts, const Deed& deed)
{
    return group.isEmpty() ? QString() : standingWord(facts, deed);
}

} // namespace

GroupsPage::GroupsPage(SiteSession& session, QWidget* parent)
    : ProposingPage(session, {targetPlace, hostPlace}, parent), m_hint(new QLabel),
      m_targets(new GroupEdit(targetWords(), QStringLiteral("targetGroup"))),
      m_hosts(new GroupEdit(hostWords(), QStringLiteral("hostGroup")))
{
    m_hint->setObjectName(QStringLiteral("groupHint"));
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_targets, 1);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_hosts, 1);
    const int labelWidth = std::max(m_targets->label()->sizeHint().width(), m_hosts->label()->sizeHint().width());
    for (const GroupEdit* edit : {m_targets, m_hosts})
        edit->label()->setMinimumWidth(labelWidth);
    bind(targetPlace, m_targets->field());
    bind(hostPlace, m_hosts->field());
    connect(m_targets, &GroupEdit::named, this, [this](const QString& text) { name(&Site::targetGroup, text); });
    connect(m_hosts, &GroupEdit::named, this, [this](const QString& text) { name(&Site::hostGroup, text); });
    fill();
}

Site GroupsPage::proposed(const Site& wanted, const ApplianceState& found) const
{
    return withProposedGroups(wanted, found);
}

void GroupsPage::fill()
{
    const ApplianceState& found = facts().state;
    m_hint->setText(unknownSentence());
    m_hint->setVisible(!unknownSentence().isEmpty());
    m_targets->show(site().targetGroup, choices(found.targetGroups, found.foreignGroups),
                    stateOf(site().targetGroup, facts(), Deed{TargetGroupDeed{site().targetGroup}}),
                    targetMembers(site(), facts()));
    m_hosts->show(site().hostGroup, choices(found.hostGroups, found.foreignGroups),
                  stateOf(site().hostGroup, facts(), Deed{HostGroupDeed{site().hostGroup}}),
                  hostMembers(site(), facts()));
}

Findings GroupsPage::problems() const { return Page::problems() + memberWarnings(site(), facts()); }

void GroupsPage::name(QString Site::*group, const QString& text)
{
    Site edited = site();
    edited.*group = text;
    session().setSite(edited);
}

} // namespace twinrail
