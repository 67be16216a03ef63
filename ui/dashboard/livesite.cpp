// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/livesite.h"

#include <utility>

namespace twinrail {

LiveSite::LiveSite(QObject* parent) : QObject(parent)
{
    m_news.setSingleShot(true);
    m_news.setInterval(together);
    connect(&m_news, &QTimer::timeout, this, &LiveSite::tell);
}

LiveSite::~LiveSite() { stop(); }

void LiveSite::showSite(const Site& site)
{
    stop();
    ++m_generation;
    m_site = site;
    m_live = unwatched(site);
    m_events.clear();
    m_changed.clear();
    m_added.clear();
    m_news.stop();
    m_places.clear();
    for (qsizetype i = 0; i < m_live.clients.size(); ++i)
        m_places.insert(m_live.clients.at(i).client, i);
    emit siteChanged();
}

void LiveSite::watchWith(const Site& site, const Start& start)
{
    showSite(site);
    // The listener is called in other threads. The teller ends before this object does, and what it has posted by then
    // goes with the object.
    m_teller = start([this, generation = m_generation](const WatchUpdate& update) {
        const auto deliver = [this, generation, update] {
            if (generation == m_generation)
                take(update);
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    });
}

void LiveSite::stop() { m_teller = {}; }

void LiveSite::pollNow()
{
    if (m_teller.pollNow)
        m_teller.pollNow();
}

void LiveSite::take(const WatchUpdate& update)
{
    const auto place = m_places.constFind(update.live.client);
    if (place == m_places.cend())
        return; // of a client that is not in the site
    m_live.clients[*place] = update.live;
    m_changed.insert(update.live.client);
    m_added += update.events;
    if (!m_news.isActive())
        m_news.start();
}

void LiveSite::tell()
{
    const QList<WatchEvent> added = std::exchange(m_added, {});
    m_events += added;
    if (m_events.size() > mostEvents)
        m_events.remove(0, m_events.size() - mostEvents);
    const QSet<QString> clients = std::exchange(m_changed, {});
    emit changed({clients.cbegin(), clients.cend()});
    if (!added.isEmpty())
        emit eventsAdded(added);
}

} // namespace twinrail
