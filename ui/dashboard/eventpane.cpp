// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/eventpane.h"

#include "core/base/tr.h"
#include "ui/dashboard/eventfilter.h"
#include "ui/dashboard/fleetwords.h"
#include "ui/dashboard/flowlayout.h"
#include "ui/dashboard/livesite.h"
#include "ui/dashboard/rowtable.h"
#include "ui/dashboard/sentencearea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace twinrail {

namespace {

constexpr std::array kinds{WatchEvent::Kind::Path,   WatchEvent::Kind::Lun,   WatchEvent::Kind::Client,
                           WatchEvent::Kind::Lost,   WatchEvent::Kind::Heard, WatchEvent::Kind::Drift,
                           WatchEvent::Kind::Righted};
constexpr int shortestCombo = 10; // characters

QComboBox* makeCombo(const QString& name)
{
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(shortestCombo);
    return combo;
}

QWidget* withLabel(const QString& text, QWidget* field)
{
    auto* pair = new QWidget;
    auto* across = new QHBoxLayout(pair);
    across->setContentsMargins({});
    auto* label = new QLabel(text);
    label->setBuddy(field);
    across->addWidget(label);
    across->addWidget(field, 1);
    return pair;
}

/// A day that is not today stands above the time, and a sentence may take two lines too.
QString widestTime() { return momentText(QDateTime({2000, 12, 28}, {}), {}).section(u' ', 0, -2); }

/// Conditions of several words take two lines.
QString widestState()
{
    QStringList words;
    for (const Condition condition : conditionsByGravity())
        words << conditionWord(condition).split(u' ');
    for (const WatchEvent::Kind kind : kinds)
        words << eventKindName(kind).split(u' ');
    const QString longest = *std::max_element(words.cbegin(), words.cend(),
                                              [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return QStringLiteral("%1 %2").arg(conditionGlyph(Condition::Failed)).arg(longest);
}

} // namespace

EventPane::EventPane(LiveSite& live, QWidget* parent)
    : QWidget(parent), m_live(&live), m_model(new EventModel(this)), m_filter(new EventFilter(this)),
      m_client(makeCombo(QStringLiteral("eventClient"))), m_kind(makeCombo(QStringLiteral("eventKind"))),
      m_text(new QLineEdit), m_worse(new QCheckBox(Tr::tr("Only what &got worse"))), m_table(nullptr),
      m_count(new QLabel), m_newest(new QPushButton(Tr::tr("Show the newest"))), m_details(new QLabel)
{
    setObjectName(QStringLiteral("eventPane"));
    m_filter->setSourceModel(m_model);
    m_table = new RowTable(m_filter, QStringLiteral("eventTable"), Tr::tr("What has happened, the newest first"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLinesPerRow(2);
    m_table->setColumnFor(EventModel::Time, widestTime());
    m_table->setColumnFor(EventModel::State, widestState());
    m_count->setObjectName(QStringLiteral("eventCount"));
    m_newest->setObjectName(QStringLiteral("newestEvents"));
    m_details->setObjectName(QStringLiteral("eventDetails"));

    auto* below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_newest);
    auto* column = new QVBoxLayout(this);
    column->addLayout(makeChoices());
    column->addWidget(m_table, 1);
    column->addLayout(below);
    column->addWidget(sentenceArea(m_details, Tr::tr("The selected event")));

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EventPane::showSelected);
    connect(m_table, &RowTable::opened, this, [this](const QModelIndex& index) { emit opened(placeOf(index)); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &EventPane::showPosition);
    connect(m_newest, &QPushButton::clicked, this, &EventPane::showNewest);
    connect(m_live, &LiveSite::siteChanged, this, &EventPane::begin);
    connect(m_live, &LiveSite::eventsAdded, this, &EventPane::add);
    begin();
}

QLayout* EventPane::makeChoices()
{
    m_kind->addItem(Tr::tr("all", "kinds of events"));
    for (const WatchEvent::Kind kind : kinds)
        m_kind->addItem(eventKindName(kind), int(kind));
    m_text->setObjectName(QStringLiteral("eventText"));
    m_text->setClearButtonEnabled(true);
    m_worse->setObjectName(QStringLiteral("onlyWorse"));
    auto* flow = new FlowLayout;
    flow->addWidget(withLabel(Tr::tr("&Client:"), m_client));
    flow->addWidget(withLabel(Tr::tr("&Kind:"), m_kind));
    flow->addWidget(withLabel(Tr::tr("Te&xt:"), m_text));
    flow->addWidget(m_worse);
    connect(m_client, &QComboBox::currentIndexChanged, this, &EventPane::choose);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventPane::choose);
    connect(m_text, &QLineEdit::textChanged, this, &EventPane::choose);
    connect(m_worse, &QCheckBox::toggled, this, &EventPane::choose);
    return flow;
}

void EventPane::begin()
{
    m_client->clear();
    m_client->addItem(Tr::tr("all", "clients"));
    for (const Client& client : m_live->site().clients)
        m_client->addItem(client.name, client.name);
    m_model->setEvents(m_live->events());
    showSelected();
    showPosition();
}

void EventPane::add(const QList<WatchEvent>& events)
{
    QScrollBar* bar = m_table->verticalScrollBar();
    const bool reading = bar->value() > 0 || m_table->currentIndex().isValid();
    const int before = m_filter->rowCount();
    const int first = bar->value(); // scrolls by rows
    const QPersistentModelIndex top = m_filter->index(first, 0);
    m_model->add(events);
    m_table->doItemsLayout(); // now, or the scroll bar would not know yet how far it may go
    if (reading && before > 0 && top.isValid())
        bar->setValue(top.row());
    showPosition();
}

void EventPane::choose()
{
    const QVariant kind = m_kind->currentData();
    m_filter->choose({m_client->currentData().toString(),
                      kind.isValid() ? std::optional(WatchEvent::Kind(kind.toInt())) : std::nullopt,
                      m_worse->isChecked(), m_text->text().trimmed()});
    showPosition();
}

void EventPane::showNewest()
{
    m_table->setCurrentIndex({});
    m_table->scrollToTop();
    showPosition();
}

void EventPane::showPosition()
{
    const int above = m_table->verticalScrollBar()->value();
    const int shown = m_filter->rowCount();
    m_newest->setEnabled(above > 0);
    m_count->setText(above > 0   ? Tr::tr("%n newer event(s) above", nullptr, above)
                     : shown > 0 ? Tr::tr("%n event(s)", nullptr, shown)
                                 : Tr::tr("No events"));
}

Place EventPane::placeOf(const QModelIndex& index) const
{
    return {index.data(EventModel::ClientRole).toString(), index.data(EventModel::LunRole).toInt()};
}

void EventPane::showSelected()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_details->setText(Tr::tr("Select an event to read it here."));
        return;
    }
    const WatchEvent& event = m_model->eventAt(m_filter->mapToSource(index).row());
    //: %1 is a date and time, %2 a sentence on what happened
    m_details->setText(Tr::tr("%1: %2").arg(momentText(event.time, {}), event.text));
    emit selected(placeOf(index));
}

} // namespace twinrail
