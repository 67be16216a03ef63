// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/fleetpane.h"

#include "core/base/tr.h"
#include "ui/dashboard/flowlayout.h"
#include "ui/dashboard/livesite.h"
#include "ui/dashboard/matrixview.h"
#include "ui/dashboard/pictureopener.h"
#include "ui/dashboard/sentencearea.h"
#include "ui/dashboard/switchbar.h"
#include "ui/diagram/diagrampanel.h"
#include "ui/diagram/view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinrail {

namespace {

constexpr int pathsPerMillisecond = 100; // a picture of more paths is made less often
constexpr int quickest = 100;            // milliseconds

int pictureEvery(const SiteLive& live)
{
    qsizetype paths = 0;
    for (const ClientLive& client : live.clients)
        paths += client.paths.size();
    return std::max(quickest, static_cast<int>(paths / pathsPerMillisecond));
}

} // namespace

FleetPane::FleetPane(LiveSite& live, QWidget* parent)
    : QWidget(parent), m_live(&live), m_model(new MatrixModel(this)),
      m_switch(new SwitchBar(Tr::tr("How the clients are shown"))), m_order(new QComboBox),
      m_again(new QPushButton(Tr::tr("Sort &again"))), m_find(new QLineEdit),
      m_onlyNotOk(new QCheckBox(Tr::tr("Only what is not &ok"))), m_view(new MatrixView(*m_model)),
      m_details(new QLabel), m_open(new QPushButton(Tr::tr("Sho&w this client"))), m_picture(new DiagramPanel)
{
    setObjectName(QStringLiteral("fleetPane"));
    m_picture->setObjectName(QStringLiteral("fleetPicture"));
    m_picture->layout()->setContentsMargins({});
    m_switch->add(QStringLiteral("showMatrix"), Tr::tr("&Matrix"), makeMatrix());
    m_switch->add(QStringLiteral("showPicture"), Tr::tr("&Picture"), m_picture);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(makeBar());
    column->addWidget(m_switch->stack(), 1);

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &FleetPane::showPicture);
    connect(m_switch, &SwitchBar::switched, this, [this] {
        for (QWidget* field : std::initializer_list<QWidget*>{m_order, m_find, m_onlyNotOk})
            field->setEnabled(!pictureSeen());
        m_again->setEnabled(!pictureSeen() && m_model->outOfOrder());
        showPicture();
    });
    connect(m_view, &MatrixView::selectedChanged, this, &FleetPane::showSelected);
    connect(m_view, &MatrixView::opened, this, &FleetPane::opened);
    connect(m_open, &QPushButton::clicked, this, [this] { emit opened(m_view->selected()); });
    auto* opener = new PictureOpener(m_picture->view());
    connect(opener, &PictureOpener::opened, this, [this](const QString& key) {
        if (const auto place = placeOfBox(m_live->site(), {}, key))
            emit opened(*place);
    });
    connect(m_live, &LiveSite::siteChanged, this, &FleetPane::begin);
    connect(m_live, &LiveSite::changed, this, &FleetPane::refresh);
    begin();
}

QLayout* FleetPane::makeBar()
{
    m_order->setObjectName(QStringLiteral("matrixOrder"));
    m_order->addItem(Tr::tr("As in the site", "order"), int(Arrangement::Order::Site));
    m_order->addItem(Tr::tr("Worst first", "order"), int(Arrangement::Order::WorstFirst));
    m_again->setObjectName(QStringLiteral("sortAgain"));
    m_again->setAccessibleDescription(Tr::tr("Nothing moves by itself while you look at it."));
    m_find->setObjectName(QStringLiteral("matrixFind"));
    m_find->setPlaceholderText(Tr::tr("A client, an alias, a LUN's number"));
    m_find->setClearButtonEnabled(true);
    m_onlyNotOk->setObjectName(QStringLiteral("onlyNotOk"));
    const auto labelled = [](const QString& text, QWidget* field) {
        auto* pair = new QWidget;
        auto* across = new QHBoxLayout(pair);
        across->setContentsMargins({});
        auto* label = new QLabel(text);
        label->setBuddy(field);
        across->addWidget(label);
        across->addWidget(field, 1);
        return pair;
    };
    auto* bar = new FlowLayout;
    bar->addWidget(m_switch);
    bar->addWidget(labelled(Tr::tr("O&rder:"), m_order));
    bar->addWidget(m_again);
    bar->addWidget(labelled(Tr::tr("&Find:"), m_find));
    bar->addWidget(m_onlyNotOk);
    connect(m_order, &QComboBox::currentIndexChanged, this, &FleetPane::arrangeAsChosen);
    connect(m_find, &QLineEdit::textChanged, this, &FleetPane::arrangeAsChosen);
    connect(m_onlyNotOk, &QCheckBox::toggled, this, &FleetPane::arrangeAsChosen);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_model->arrangeAgain();
        m_again->setEnabled(false);
        m_view->setFocus(); // a switched-off button would pass it on to anywhere
    });
    return bar;
}

QWidget* FleetPane::makeMatrix()
{
    m_details->setObjectName(QStringLiteral("matrixDetails"));
    m_open->setObjectName(QStringLiteral("openSelected"));
    auto* page = new QWidget;
    auto* below = new QHBoxLayout;
    below->addWidget(sentenceArea(m_details, Tr::tr("The selected LUN")), 1);
    below->addWidget(m_open, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_view, 1);
    column->addLayout(below);
    return page;
}

void FleetPane::begin()
{
    m_model->showSite(m_live->site(), m_live->live());
    m_again->setEnabled(false);
    showSelected();
    showPicture();
}

void FleetPane::refresh(const QStringList& clients)
{
    m_model->showClients(m_live->live(), clients);
    m_again->setEnabled(!pictureSeen() && m_model->outOfOrder());
    if (clients.contains(m_view->selected().client))
        showSelected();
    if (m_picture->isVisible() && !m_later.isActive())
        m_later.start(pictureEvery(m_live->live()));
}

void FleetPane::arrangeAsChosen()
{
    m_model->setArrangement(
        {Arrangement::Order(m_order->currentData().toInt()), m_find->text().trimmed(), m_onlyNotOk->isChecked()});
    m_again->setEnabled(m_model->outOfOrder());
}

void FleetPane::select(const Place& place)
{
    const QList<Lun>& luns = m_live->site().luns;
    const int lun = place.lun < 0 && !luns.isEmpty() ? luns.constFirst().number : place.lun;
    m_view->select({place.client, lun});
}

Place FleetPane::selected() const { return m_view->selected(); }

void FleetPane::showSelected()
{
    const QModelIndex index = m_view->currentIndex();
    m_open->setEnabled(index.isValid());
    m_details->setText(index.isValid()
                           ? index.data(Qt::AccessibleTextRole).toString()
                           : Tr::tr("Select a LUN on a client to read its state here; Return shows more of it."));
}

bool FleetPane::pictureSeen() const { return m_switch->current() == m_picture; }

void FleetPane::showPicture()
{
    if (isVisible() && pictureSeen())
        m_picture->showSnapshot(m_live->site(), m_live->live().snapshot());
}

void FleetPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showPicture();
}

} // namespace twinrail
