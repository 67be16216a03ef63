// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/portalgroupspage.h"

#include "core/base/tr.h"
#include "core/topology/rename.h"
#include "ui/pages/appliance/addresslist.h"
#include "ui/pages/appliance/candidatewords.h"
#include "ui/pages/appliance/recordeditor.h"
#include "ui/session/rawrows.h"
#include "ui/widgets/recordtable.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

const QString groupList = QStringLiteral("/portalGroups");
const QString railList = QStringLiteral("/rails");

Portal portalAt(const PortalCandidate& candidate)
{
    const QString text = candidate.address.toString();
    const bool six = candidate.address.protocol() == QAbstractSocket::IPv6Protocol;
    return Portal::parse(six ? u'[' + text + u']' : text).value_or(Portal());
}

/// A portal is on the rail whose subnet it is in.
void putOnItsRail(PortalGroup& group, const QList<Rail>& rails)
{
    for (const Rail& rail : rails)
        if (rail.subnet.contains(group.portal.address()))
            group.rail = rail.name;
}

QLabel* makeLabel(const QString& text, RecordEditor* editor)
{
    auto* label = new QLabel(text);
    label->setBuddy(&editor->table());
    return label;
}

} // namespace

PortalGroupsPage::PortalGroupsPage(SiteSession& session, QWidget* parent)
    : ProposingPage(session, {groupList, railList}, parent), m_groupModel(groupList, portalColumns()),
      m_railModel(railList, railColumns()), m_groups(new RecordEditor(session, m_groupModel, groupList)),
      m_rails(new RecordEditor(session, m_railModel, railList)), m_addresses(new AddressList)
{
    makeTables();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(Tr::tr("Portal &groups:"), m_groups));
    layout->addWidget(m_groups, 2);
    layout->addWidget(makeLabel(Tr::tr("&Rails:"), m_rails));
    layout->addWidget(m_rails, 1);
    layout->addWidget(m_addresses, 1);
    watch();
    fill();
}

void PortalGroupsPage::makeTables()
{
    RecordTable& groups = m_groups->table();
    groups.setObjectName(QStringLiteral("portalGroupTable"));
    groups.setAccessibleName(Tr::tr("Portal groups"));
    groups.setStretchColumn(static_cast<int>(PortalColumn::State));
    groups.setChoices(static_cast<int>(PortalColumn::Rail), [this](const QModelIndex&) {
        QStringList names;
        for (const Rail& rail : site().rails)
            names << rail.name;
        return names;
    });
    RecordTable& rails = m_rails->table();
    rails.setObjectName(QStringLiteral("railTable"));
    rails.setAccessibleName(Tr::tr("Rails"));
}

void PortalGroupsPage::watch()
{
    connect(m_groups->addButton(Tr::tr("&Add portal group"), "addPortalGroup"), &QPushButton::clicked, this, [this] {
        const QList<PortalCandidate> all = candidatesOf(session());
        const auto free =
            std::find_if(all.cbegin(), all.cend(), [this](const PortalCandidate& one) { return isFree(site(), one); });
        addGroup(free == all.cend() ? Portal() : portalAt(*free));
    });
    m_groups->addRemoval(Tr::tr("Re&move portal group"), "removePortalGroup");
    connect(m_rails->addButton(Tr::tr("A&dd rail"), "addRail"), &QPushButton::clicked, this,
            &PortalGroupsPage::addRail);
    m_rails->addRemoval(Tr::tr("Remo&ve rail"), "removeRail");
    connect(m_groups, &RecordEditor::removalWanted, this, &PortalGroupsPage::removeGroups);
    connect(m_rails, &RecordEditor::removalWanted, this, &PortalGroupsPage::removeRails);
    connect(m_groups, &RecordEditor::rowChanged, this, &PortalGroupsPage::showState);
    connect(&m_groupModel, &RecordModelBase::edited, this, &PortalGroupsPage::takeGroups);
    connect(&m_railModel, &RecordModelBase::edited, this, &PortalGroupsPage::takeRails);
    connect(m_addresses, &AddressList::wanted, this,
            [this](const PortalCandidate& candidate) { addGroup(portalAt(candidate)); });
}

Site PortalGroupsPage::proposed(const Site& wanted, const ApplianceState& found) const
{
    return withProposedPortalGroups(wanted, found);
}

void PortalGroupsPage::fill()
{
    const Findings all = problems();
    m_groupModel.setRows(portalRows(session()));
    m_groups->showProblems(all);
    m_railModel.setRows(site().rails);
    m_rails->showProblems(all);
    showState();
    m_addresses->show(site(), candidatesOf(session()), unknownSentence());
}

// What the narrow column may have no room for. Rows may be on their way out: nothing else is filled here.
void PortalGroupsPage::showState() { m_groups->setSentence(m_groupModel.rows().value(m_groups->currentRow()).state); }

Findings PortalGroupsPage::problems() const
{
    Findings findings;
    for (const Finding& finding : Page::problems())
        if (!finding.id.startsWith(QLatin1String("site.path."))) // decided on a later page
            findings << finding;
    return findings + portalProblems(session());
}

void PortalGroupsPage::showPlace(const QString& place)
{
    if (!m_groups->goTo(place) && !m_rails->goTo(place))
        m_groups->setFocus(Qt::OtherFocusReason);
}

void PortalGroupsPage::takeGroups()
{
    Site edited = site();
    for (qsizetype i = 0; i < std::min(edited.portalGroups.size(), m_groupModel.rows().size()); ++i) {
        PortalGroup group = m_groupModel.rows().at(i).group;
        const PortalGroup before = edited.portalGroups.at(i);
        if (group.name != before.name)
            edited = withPortalGroupRenamed(edited, before.name, group.name);
        if (group.portal != before.portal)
            putOnItsRail(group, edited.rails);
        edited.portalGroups[i] = group;
    }
    session().setSite(edited);
}

void PortalGroupsPage::takeRails()
{
    Site edited = site();
    for (qsizetype i = 0; i < std::min(edited.rails.size(), m_railModel.rows().size()); ++i) {
        const Rail rail = m_railModel.rows().at(i);
        if (const QString before = edited.rails.at(i).name; rail.name != before)
            edited = withRailRenamed(edited, before, rail.name);
        edited.rails[i] = rail;
    }
    session().setSite(edited);
}

// Name and rail follow from the portal, as far as it is known.
void PortalGroupsPage::addGroup(const Portal& portal)
{
    Site grown = site();
    grown.portalGroups << PortalGroup{{}, portal, {}};
    session().setSite(proposed(grown, facts().state));
    m_groups->goTo(static_cast<int>(site().portalGroups.size()) - 1, static_cast<int>(PortalColumn::Name));
}

void PortalGroupsPage::addRail()
{
    Site grown = site();
    grown.rails << Rail{};
    session().setSite(proposed(grown, facts().state));
    m_rails->goTo(static_cast<int>(site().rails.size()) - 1, static_cast<int>(RailColumn::Subnet));
}

void PortalGroupsPage::removeGroups(const QList<int>& rows)
{
    Site smaller = site();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        dropRawRow(session(), groupList, *row);
        smaller.portalGroups.removeAt(*row);
    }
    session().setSite(smaller);
}

void PortalGroupsPage::removeRails(const QList<int>& rows)
{
    Site smaller = site();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        dropRawRow(session(), railList, *row);
        smaller.rails.removeAt(*row);
    }
    session().setSite(smaller);
}

} // namespace twinrail
