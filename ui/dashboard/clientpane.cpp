// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/clientpane.h"

#include "core/base/tr.h"
#include "ui/dashboard/fleetwords.h"
#include "ui/dashboard/livesite.h"
#include "ui/dashboard/pictureopener.h"
#include "ui/dashboard/rowtable.h"
#include "ui/dashboard/sentencearea.h"
#include "ui/dashboard/switchbar.h"
#include "ui/diagram/diagrampanel.h"
#include "ui/diagram/pathmodel.h"
#include "ui/diagram/pathtable.h"
#include "ui/diagram/view.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace twinrail {

namespace {

Site siteOf(const Site& site, const QString& client)
{
    Site one = site;
    one.clients.removeIf([&](const Client& other) { return other.name != client; });
    return one;
}

} // namespace

ClientPane::ClientPane(LiveSite& live, QWidget* parent)
    : QWidget(parent), m_live(&live), m_sentence(new QLabel), m_picture(new DiagramPanel),
      m_switch(new SwitchBar(Tr::tr("Which table is shown"))), m_table(nullptr), m_paths(new PathTable)
{
    setObjectName(QStringLiteral("clientPane"));
    m_picture->setObjectName(QStringLiteral("clientPicture"));
    m_paths->setObjectName(QStringLiteral("clientPaths"));
    m_sentence->setObjectName(QStringLiteral("clientSentence"));
    m_sorted.setSourceModel(&m_luns);
    m_sorted.setSortRole(LunModel::GravityRole);
    m_table = new RowTable(&m_sorted, QStringLiteral("lunTable"), Tr::tr("The LUNs of this client"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnFor(LunModel::State, QStringLiteral("● ") + conditionWord(Condition::NotChecked));
    m_table->setColumnFor(LunModel::Number, QStringLiteral("16383"));
    for (const int column : {LunModel::Active, LunModel::Planned, LunModel::Unexpected})
        m_table->setColumnFor(column, QStringLiteral("0000"));
    m_table->setWideColumn(LunModel::Alias);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the site's order, until somebody wants another
    m_switch->add(QStringLiteral("showLuns"), Tr::tr("&LUNs"), m_table);
    m_switch->add(QStringLiteral("showPaths"), Tr::tr("All &paths"), m_paths);

    m_picture->layout()->setContentsMargins({});
    m_paths->layout()->setContentsMargins({});
    if (auto* paths = m_paths->findChild<QTableView*>())
        paths->setColumnHidden(PathModel::Client, true); // the same in all rows

    auto* lists = new QWidget;
    auto* below = new QVBoxLayout(lists);
    below->setContentsMargins({});
    below->addWidget(m_switch);
    below->addWidget(m_switch->stack(), 1);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_picture);
    split->addWidget(lists);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto* area = new QScrollArea; // for windows that are too low for both
    area->setAccessibleName(Tr::tr("Picture and tables of this client"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(split);
    area->setMinimumWidth(split->minimumSizeHint().width());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(sentenceArea(m_sentence, Tr::tr("How this client is")));
    column->addWidget(area, 1);

    connect(m_table, &RowTable::opened, this, [this] { emit opened(selected()); });
    auto* opener = new PictureOpener(m_picture->view());
    connect(opener, &PictureOpener::opened, this, [this](const QString& key) {
        if (const auto place = placeOfBox(m_live->site(), m_client, key))
            emit opened(*place);
    });
    connect(m_live, &LiveSite::changed, this, [this](const QStringList& clients) {
        if (isVisible() && clients.contains(m_client))
            refresh();
    });
}

void ClientPane::showPlace(const Place& place)
{
    m_client = place.client;
    refresh();
    selectLun(place.lun);
}

Place ClientPane::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return {m_client, index.isValid() ? index.siblingAtColumn(LunModel::Number).data().toInt() : -1};
}

void ClientPane::selectLun(int lun)
{
    for (int row = 0; row < m_sorted.rowCount(); ++row)
        if (const QModelIndex index = m_sorted.index(row, LunModel::Number); index.data().toInt() == lun)
            m_table->setCurrentIndex(index.siblingAtColumn(LunModel::State));
    if (lun >= 0)
        m_picture->view().select(boxOfPlace({m_client, lun}));
}

void ClientPane::takeFocus()
{
    if (!m_table->currentIndex().isValid() && m_sorted.rowCount() > 0)
        m_table->setCurrentIndex(m_sorted.index(0, LunModel::State));
    m_table->setFocus();
}

void ClientPane::showAge(const QDateTime& now)
{
    if (const ClientLive* client = m_live->live().client(m_client)) //: %1 is a condition ("Degraded"), %2 a sentence
        m_sentence->setText(Tr::tr("%1. %2").arg(conditionTitle(client->condition), ageSentence(*client, now)));
}

void ClientPane::refresh()
{
    const ClientLive* client = m_live->live().client(m_client);
    if (!client)
        return;
    const Snapshot snapshot{client->paths};
    const Site site = siteOf(m_live->site(), m_client);
    m_luns.setRows(client->luns);
    m_picture->showSnapshot(site, snapshot);
    m_paths->showSnapshot(site, snapshot);
}

void ClientPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace twinrail
