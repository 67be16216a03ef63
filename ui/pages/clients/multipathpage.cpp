// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/multipathpage.h"

#include "core/base/tr.h"
#include "core/drill/stall.h"
#include "ui/pages/clients/clientchooser.h"
#include "ui/pages/clients/readtable.h"
#include "ui/pages/clients/timerform.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/linesview.h"

#include <QGridLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace twinrail {

namespace {

QList<Column<AliasRow>> aliasColumns()
{
    return {
        {Tr::tr("LUN"), "", [](const AliasRow& row) { return QString::number(row.lun); }, {}},
        {Tr::tr("Alias"), "", [](const AliasRow& row) { return row.alias; }, {}},
        {Tr::tr("WWID"),
         "",
         [](const AliasRow& row) { return row.wwid.isEmpty() ? Tr::tr("known when the LUN is made") : row.wwid; },
         {}},
    };
}

QString stallSentence(const Stall& stall)
{
    if (!stall.longest)
        return Tr::tr("With these timers I/O may wait without end when a path is lost.");
    return Tr::tr("I/O waits at most %n second(s) when a path is lost, and goes on over the other paths.", nullptr,
                  *stall.longest);
}

} // namespace

MultipathPage::MultipathPage(SiteSession& session, QWidget* parent)
    : Page(session, {QStringLiteral("/timers"), QStringLiteral("/multipath")}, parent), m_timers(new TimerForm),
      m_stall(new QLabel), m_aliases(QStringLiteral("/luns"), aliasColumns()), m_aliasTable(new ReadTable(3)),
      m_client(new ClientChooser), m_diff(new LinesView)
{
    m_stall->setObjectName(QStringLiteral("plannedStall"));
    m_stall->setFont(boldFont(font()));
    m_stall->setWordWrap(true);
    auto* tables = new QSplitter(Qt::Vertical);
    tables->setChildrenCollapsible(false);
    tables->addWidget(makeAliases());
    tables->addWidget(makeFile());
    tables->setStretchFactor(1, 1);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_timers);
    layout->addWidget(m_stall);
    layout->addWidget(tables, 1);

    const QMap<QString, QWidget*> places = m_timers->places();
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        bind(place.key(), *place);
    connect(m_timers, &TimerForm::edited, this, [this] { this->session().setSite(m_timers->applied(site())); });
    connect(m_client, &ClientChooser::chosen, this, &MultipathPage::fillFile);
    fill();
}

QWidget* MultipathPage::makeAliases()
{
    m_aliasTable->setObjectName(QStringLiteral("aliasTable"));
    m_aliasTable->setAccessibleName(Tr::tr("Aliases of the LUNs"));
    m_aliasTable->setModel(&m_aliases);
    return m_aliasTable;
}

QWidget* MultipathPage::makeFile()
{
    m_diff->setObjectName(QStringLiteral("multipathDiff"));
    m_diff->setAccessibleName(Tr::tr("What changes in /etc/multipath.conf"));
    m_diff->setMinimumHeight(m_diff->fontMetrics().height() * 10);
    auto* box = new QWidget;
    auto* label = new QLabel(Tr::tr("Changes in /etc/&multipath.conf:"));
    label->setBuddy(m_diff);
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_client, 0, 0);
    layout->addWidget(label, 0, 1);
    layout->addWidget(m_diff, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    return box;
}

void MultipathPage::fill()
{
    m_timers->show(site());
    m_stall->setText(stallSentence(plannedStall(site().timers)));
    m_aliases.setRows(aliasRows(site(), session().facts().appliance.state));
    m_client->setClients(site().clients);
    fillFile();
}

void MultipathPage::fillFile()
{
    const qsizetype row = m_client->row();
    if (row < 0) {
        m_diff->setLines(Tr::tr("There is no client yet."));
        return;
    }
    const MultipathPreview preview = multipathPreview(site(), site().clients.at(row), session().facts());
    m_diff->setLines(preview.diff.isEmpty() ? preview.why : QString::fromUtf8(preview.diff));
}

} // namespace twinrail
