// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/lunspage.h"

#include "core/base/tr.h"
#include "core/propose/propose.h"
#include "ui/pages/appliance/lunstanding.h"
#include "ui/pages/appliance/recordeditor.h"
#include "ui/pages/appliance/sizetext.h"
#include "ui/session/rawrows.h"
#include "ui/widgets/recordtable.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

const QString listPlace = QStringLiteral("/luns");
constexpr quint64 newSize = quint64(10) << 30; // something to begin with: the cell is open for the right one

QLabel* makeSentence(const char* name, const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LunsPage::LunsPage(SiteSession& session, QWidget* parent)
    : ProposingPage(session, {listPlace}, parent),
      m_model(listPlace, lunColumns([this](const QString& zvol) { return known(zvol); })),
      m_hint(makeSentence("lunHint")), m_editor(new RecordEditor(session, m_model, listPlace)),
      m_removalNote(makeSentence(
          "removalNote", Tr::tr("Removing takes a LUN out of this set-up. Nothing is deleted on the appliance."))),
      m_zvols(new QMenu(this))
{
    makeTable();
    auto* newZvol = m_editor->addButton(Tr::tr("New &zvol"), "newZvolButton");
    m_addExisting = m_editor->addButton(Tr::tr("Add &existing zvol"), "existingZvolButton");
    m_addExisting->setMenu(m_zvols);
    m_editor->addRemoval(Tr::tr("Re&move from this set-up"), "removeLunButton");

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_removalNote);
    connect(newZvol, &QPushButton::clicked, this,
            [this] { addZvol(proposedZvol(site(), facts().state), LunColumn::Size); });
    connect(&m_model, &RecordModelBase::edited, this, &LunsPage::takeOver);
    connect(m_editor, &RecordEditor::removalWanted, this, &LunsPage::remove);
    connect(m_editor, &RecordEditor::rowChanged, this, &LunsPage::showSentence);
    fill();
}

void LunsPage::makeTable()
{
    RecordTable& table = m_editor->table();
    table.setObjectName(QStringLiteral("lunTable"));
    table.setAccessibleName(Tr::tr("LUNs"));
    table.setStretchColumn(static_cast<int>(LunColumn::Zvol));
    table.setChoices(
        static_cast<int>(LunColumn::Zvol), [this](const QModelIndex&) { return unusedZvols(site(), facts()); }, true);
    table.setChoices(
        static_cast<int>(LunColumn::BlockSize), [](const QModelIndex&) { return blockSizes(); }, true);
}

Site LunsPage::proposed(const Site& wanted, const ApplianceState& found) const
{
    Site larger = withProposedLuns(wanted, found); // new ones are behind those that were wanted
    const auto isRemoved = [this](const Lun& lun) { return m_removed.contains(lun.zvol); };
    larger.luns.erase(std::remove_if(larger.luns.begin() + wanted.luns.size(), larger.luns.end(), isRemoved),
                      larger.luns.end());
    return larger;
}

void LunsPage::fill()
{
    m_model.setRows(lunRows(site(), facts()));
    m_editor->showProblems(problems());
    const QStringList unused = unusedZvols(site(), facts());
    fillMenu(unused);
    const bool isEmptyHanded = site().luns.isEmpty() && unused.isEmpty();
    const QString hint = !unknownSentence().isEmpty() ? unknownSentence()
                         : isEmptyHanded ? Tr::tr("The appliance has no zvol that is free. “New zvol” plans one; it is "
                                                  "created when the set-up is applied.")
                                         : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_removalNote->setVisible(!site().luns.isEmpty());
    showSentence();
}

void LunsPage::fillMenu(const QStringList& zvols)
{
    QStringList shown;
    const QList<QAction*> actions = m_zvols->actions();
    for (const QAction* action : actions)
        shown << action->data().toString();
    m_addExisting->setEnabled(!zvols.isEmpty());
    if (shown == zvols)
        return;
    m_zvols->clear();
    for (const QString& zvol : zvols) {
        //: %1 is a zvol, %2 its size
        QAction* action =
            m_zvols->addAction(Tr::tr("%1, %2").arg(zvol, sizeText(facts().state.zvols.value(zvol).sizeBytes)));
        action->setData(zvol);
        connect(action, &QAction::triggered, this, [this, zvol] { addZvol(zvol, LunColumn::Number); });
    }
}

// Core plans a site without LUNs; whoever walks through the wizard has forgotten them.
Findings LunsPage::problems() const
{
    Findings problems = Page::problems() + lunWarnings(site(), facts());
    for (Finding& finding : problems)
        if (finding.id == QLatin1String("site.lun.none"))
            finding.severity = Finding::Severity::Error;
    return problems;
}

void LunsPage::showPlace(const QString& place)
{
    if (!m_editor->goTo(place))
        m_editor->setFocus(Qt::OtherFocusReason);
}

void LunsPage::takeOver()
{
    Site edited = site();
    edited.luns.clear();
    for (const LunRow& row : m_model.rows())
        edited.luns << row.lun;
    session().setSite(edited);
}

void LunsPage::remove(const QList<int>& rows)
{
    Site smaller = site();
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        dropRawRow(session(), listPlace, *row);
        m_removed << smaller.luns.at(*row).zvol;
        smaller.luns.removeAt(*row);
    }
    session().setSite(smaller);
}

void LunsPage::addZvol(const QString& zvol, LunColumn next)
{
    Site larger = site();
    m_removed.removeAll(zvol);
    larger.luns << (zvol.isEmpty() ? Lun() : proposedLun(site(), facts().state, zvol, newSize));
    session().setSite(larger);
    m_model.setRows(lunRows(site(), facts()));
    const LunColumn column = zvol.isEmpty() ? LunColumn::Zvol : next;
    m_editor->goTo(m_model.rowCount() - 1, static_cast<int>(column));
}

void LunsPage::showSentence()
{
    const int row = m_editor->currentRow();
    const bool isThere = row >= 0 && row < site().luns.size();
    m_editor->setSentence(isThere ? standingSentence(site(), site().luns.at(row), facts()) : QString());
}

std::optional<ZvolInfo> LunsPage::known(const QString& zvol) const
{
    const auto found = facts().state.zvols.constFind(zvol);
    return found == facts().state.zvols.cend() ? std::nullopt : std::optional(*found);
}

} // namespace twinrail
