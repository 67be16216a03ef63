// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/targetspage.h"

#include "core/base/tr.h"
#include "core/propose/propose.h"
#include "ui/pages/appliance/recordeditor.h"
#include "ui/session/rawrows.h"
#include "ui/widgets/recordtable.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinrail {

namespace {

const QString listPlace = QStringLiteral("/targets");

} // namespace

TargetsPage::TargetsPage(SiteSession& session, QWidget* parent)
    : ProposingPage(session, {listPlace}, parent), m_model(listPlace, targetColumns()), m_hint(new QLabel),
      m_editor(new RecordEditor(session, m_model, listPlace))
{
    m_hint->setObjectName(QStringLiteral("targetHint"));
    m_hint->setWordWrap(true);
    makeTable();
    auto* addTarget = m_editor->addButton(Tr::tr("&Add target"), "addTargetButton");
    m_newName = m_editor->addButton(Tr::tr("Make a ne&w name"), "newTargetNameButton");
    m_editor->addRemoval(Tr::tr("Re&move from this set-up"), "removeTargetButton");

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_editor, 1);
    connect(addTarget, &QPushButton::clicked, this, &TargetsPage::add);
    connect(m_newName, &QPushButton::clicked, this, &TargetsPage::renew);
    connect(&m_model, &RecordModelBase::edited, this, &TargetsPage::takeOver);
    connect(m_editor, &RecordEditor::removalWanted, this, &TargetsPage::remove);
    connect(m_editor, &RecordEditor::rowChanged, this, &TargetsPage::showSentence);
    fill();
}

void TargetsPage::makeTable()
{
    RecordTable& table = m_editor->table();
    table.setObjectName(QStringLiteral("targetTable"));
    table.setAccessibleName(Tr::tr("Targets"));
    table.setStretchColumn(static_cast<int>(TargetColumn::Name));
    table.setChoices(static_cast<int>(TargetColumn::PortalGroup), [this](const QModelIndex&) {
        QStringList names;
        for (const PortalGroup& group : site().portalGroups)
            names << group.name;
        return names;
    });
}

Site TargetsPage::proposed(const Site& wanted, const ApplianceState& found) const
{
    return withProposedTargets(wanted, found);
}

void TargetsPage::fill()
{
    m_model.setRows(targetRows(site(), facts()));
    m_editor->showProblems(problems());
    m_hint->setText(unknownSentence());
    m_hint->setVisible(!unknownSentence().isEmpty());
    showSentence();
}

Findings TargetsPage::problems() const { return Page::problems() + targetWarnings(site(), facts()); }

void TargetsPage::showPlace(const QString& place)
{
    if (!m_editor->goTo(place))
        m_editor->setFocus(Qt::OtherFocusReason);
}

void TargetsPage::takeOver()
{
    Site edited = site();
    edited.targets.clear();
    for (const TargetRow& row : m_model.rows())
        edited.targets << row.target;
    session().setSite(edited);
}

void TargetsPage::add()
{
    Site larger = site();
    larger.targets << Target{newTargetName(), portalGroupsWithoutTarget(site()).value(0), {}};
    session().setSite(larger);
    fill();
    m_editor->goTo(m_model.rowCount() - 1, static_cast<int>(TargetColumn::PortalGroup));
}

void TargetsPage::renew()
{
    const int row = m_editor->currentRow();
    if (row < 0 || row >= site().targets.size())
        return;
    session().setRaw(QStringLiteral("%1/%2/name").arg(listPlace).arg(row), {});
    Site renamed = site();
    renamed.targets[row].name = newTargetName();
    session().setSite(renamed);
}

void TargetsPage::remove(const QList<int>& rows)
{
    Site smaller = site();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        dropRawRow(session(), listPlace, *row);
        smaller.targets.removeAt(*row);
    }
    session().setSite(smaller);
}

void TargetsPage::showSentence()
{
    const int row = m_editor->currentRow();
    const bool isThere = row >= 0 && row < site().targets.size();
    m_newName->setEnabled(isThere);
    m_editor->setSentence(isThere ? targetSentence(site().targets.at(row), facts()) : QString());
}

} // namespace twinrail
