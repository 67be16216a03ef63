// SPDX-License-Identifier: Apache-2.0
#include "core/watch/clientwatcher.h"

#include "core/base/tr.h"
#include "core/watch/eventwords.h"
#include "core/watch/sddisk.h"

#include <QSet>

#include <algorithm>

namespace twinrail {

namespace {

Site withClient(Site site, const QString& name)
{
    const Client* client = site.client(name);
    Client alone = client ? *client : Client();
    alone.name = name;
    site.clients = {alone};
    return site;
}

PathRowState withoutTwin(PathRowState row)
{
    row.twin = 0;
    return row;
}

} // namespace

ClientWatcher::ClientWatcher(Site site, QString client, std::chrono::milliseconds interval)
    : m_site(withClient(std::move(site), client)), m_interval(interval)
{
    m_live = unwatched(m_site).clients.first();
    for (const PathRowState& row : std::as_const(m_live.paths))
        m_paths.append({{row, {}, false}, row.key(), Flapping(flapWindow)});
    m_planned = m_paths.size();
}

QList<WatchEvent> ClientWatcher::answered(const ClientSurvey& found, const std::optional<ApplianceState>& appliance,
                                          const QDateTime& now)
{
    QList<WatchEvent> events;
    if (appliance)
        m_appliance = appliance;
    if (m_live.trouble)
        events.append(eventOf(Kind::Heard, Source::Poll, now, heardWords(m_live.client)));
    learn(found, now);
    m_live.trouble.reset();
    m_live.heard = now;
    m_old = false;
    return events + show(Source::Poll, now);
}

QList<WatchEvent> ClientWatcher::unreachable(const Error& error, const QDateTime& now)
{
    QList<WatchEvent> events;
    const bool lost = !m_live.trouble;
    m_live.trouble = error;
    if (lost)
        events.append(eventOf(Kind::Lost, Source::Poll, now, lostWords(m_live.client, error)));
    if (lost && !m_live.heard.isValid())
        events += show(Source::Poll, now);
    return events + ageing(now);
}

QList<WatchEvent> ClientWatcher::kernelSaid(const KernelEvent& event, const QDateTime& now)
{
    return kernelSaid(QList<KernelEvent>{event}, now);
}

QList<WatchEvent> ClientWatcher::kernelSaid(const QList<KernelEvent>& burst, const QDateTime& now)
{
    QList<WatchEvent> events;
    QSet<QString> heard; // of a path that goes and comes in one burst, both are said
    bool news = false;
    for (const KernelEvent& event : burst) {
        if (news && heard.contains(event.devt)) {
            events += show(Source::Kernel, now);
            heard.clear();
            news = false;
        }
        heard.insert(event.devt);
        news = hear(event, now) || news;
    }
    return news ? events + show(Source::Kernel, now) : events;
}

bool ClientWatcher::hear(const KernelEvent& event, const QDateTime& now)
{
    const QString disk = sdDiskOf(event.devt);
    bool news = false;
    for (qsizetype i = 0; i < m_planned && !disk.isEmpty(); ++i) {
        if (m_paths.at(i).now.disk != disk)
            continue;
        WatchedPath& path = m_paths[i];
        const bool failed = event.kind == KernelEvent::Kind::PathFailed && path.fail();
        const bool reinstated = event.kind == KernelEvent::Kind::PathReinstated && path.reinstate();
        news = news || failed || reinstated;
        path.note(now);
    }
    return news;
}

QList<WatchEvent> ClientWatcher::drifted(const QList<Drift>& drift, const QDateTime& now)
{
    QList<WatchEvent> events;
    const auto holds = [](const QList<Drift>& list, auto same) { return std::any_of(list.begin(), list.end(), same); };
    for (const Drift& one : drift)
        if (!holds(m_live.drift, [&](const Drift& old) { return old.key() == one.key(); }))
            events.append(eventOf(Kind::Drift, Source::Poll, now, driftWords(one)));
    for (const Drift& old : std::as_const(m_live.drift)) // what only differs in another way now is not righted
        if (!holds(drift, [&](const Drift& one) { return one.step == old.step && one.what == old.what; }))
            events.append(eventOf(Kind::Righted, Source::Poll, now, rightedWords(old)));
    m_live.drift = drift;
    m_live.driftChecked = now;
    return events;
}

QList<WatchEvent> ClientWatcher::passed(const QDateTime& now)
{
    QList<WatchEvent> events = ageing(now);
    const bool steady = std::any_of(m_live.paths.cbegin(), m_live.paths.cend(), [&](const PathRowState& row) {
        const WatchedPath& path = m_paths.at(&row - m_live.paths.constData());
        return row.state == PathState::Flapping && path.flapping.changes(now) < flapsAt;
    });
    return steady ? events + show(Source::Clock, now) : events;
}

QList<WatchEvent> ClientWatcher::ageing(const QDateTime& now)
{
    if (m_old || !m_live.heard.isValid() || m_live.heard.msecsTo(now) <= oldAfterIntervals * m_interval.count())
        return {};
    m_old = true;
    return show(Source::Clock, now);
}

bool ClientWatcher::blind() const { return m_old || !m_live.heard.isValid(); }

void ClientWatcher::learn(const ClientSurvey& found, const QDateTime& now)
{
    SiteSurvey survey;
    survey.clients = {found};
    if (m_appliance)
        survey.appliance = *m_appliance;
    else
        survey.applianceError = Error{Error::Kind::NotFound, {}, Tr::tr("The appliance was not asked yet."), {}};
    const QList<FollowedRow> rows = clientRows(m_site, m_site.clients.first(), survey, false);
    for (qsizetype i = 0; i < m_planned; ++i) {
        WatchedPath& path = m_paths[i];
        const int twin = path.now.row.twin;
        path.now = rows.at(i);
        path.now.row.twin = twin;
        path.note(now);
    }
    learnStrange(rows.mid(m_planned));
}

/// What nobody planned comes and goes; a row between the ends of others gets a number of its own (PathRowState::twin).
void ClientWatcher::learnStrange(const QList<FollowedRow>& rows)
{
    m_gone = m_paths.mid(m_planned);
    m_paths.remove(m_planned, m_paths.size() - m_planned);
    QHash<QString, int> ends;
    for (qsizetype i = 0; i < m_planned && !rows.isEmpty(); ++i)
        ++ends[withoutTwin(m_paths.at(i).now.row).key()];
    for (FollowedRow row : rows) {
        row.row.twin = ends[row.row.key()]++;
        const QString key = row.row.key();
        m_gone.removeIf([&](const WatchedPath& path) { return path.key == key; });
        m_paths.append({row, key, Flapping(flapWindow)});
    }
}

} // namespace twinrail
