// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/traywatch.h"

#include "core/base/tr.h"
#include "ui/dashboard/fleetwords.h"

#include <algorithm>

namespace twinrail {

TrayWatch::TrayWatch(LiveSite& live, std::unique_ptr<TraySink> sink, QObject* parent)
    : TrayWatch(live, std::move(sink), Pace(), parent)
{}

TrayWatch::TrayWatch(LiveSite& live, std::unique_ptr<TraySink> sink, Pace pace, QObject* parent)
    : QObject(parent), m_live(&live), m_sink(std::move(sink)), m_pace(pace)
{
    if (!m_sink)
        return;
    m_pending.setSingleShot(true);
    connect(&m_pending, &QTimer::timeout, this, &TrayWatch::tell);
    connect(m_live, &LiveSite::changed, this, &TrayWatch::showState);
    connect(m_live, &LiveSite::eventsAdded, this, &TrayWatch::gather);
    connect(m_live, &LiveSite::siteChanged, this, [this] {
        m_burst.clear();
        m_pending.stop();
        showState();
    });
    showState();
}

void TrayWatch::showState()
{
    const Condition condition = m_live->live().condition();
    //: %1 is a site's name, %2 a condition ("degraded"), %3 sentences with numbers of paths
    m_sink->showState(
        condition,
        Tr::tr("%1: %2. %3").arg(m_live->site().name, conditionWord(condition), countSentence(m_live->live())));
}

void TrayWatch::gather(const QList<WatchEvent>& events)
{
    for (const WatchEvent& event : events)
        m_burst.add(event);
    if (m_pending.isActive())
        return;
    const auto since = m_told.isValid() ? std::chrono::milliseconds(m_told.elapsed()) : m_pace.apart;
    m_pending.start(std::max(m_pace.together, m_pace.apart - since));
}

void TrayWatch::tell()
{
    const auto message = m_burst.message(m_live->site().name);
    m_burst.clear();
    if (!message)
        return;
    m_told.start();
    m_sink->notify(*message);
}

} // namespace twinrail
