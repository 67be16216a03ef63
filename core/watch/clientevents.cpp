// SPDX-License-Identifier: Apache-2.0

// What goes out of a ClientWatcher: what is shown, and what has changed in it.

#include "core/base/tr.h"
#include "core/watch/clientwatcher.h"
#include "core/watch/eventwords.h"

namespace twinrail {

QList<WatchEvent> ClientWatcher::show(Source source, const QDateTime& now)
{
    const ClientLive before = m_live;
    // Of an old answer only what was planned is still worth a row: it is there, and unknown.
    const qsizetype count = blind() ? m_planned : m_paths.size();
    QList<PathRowState> paths;
    paths.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        paths.append(shown(m_paths.at(i), now));
    m_live.paths = paths;
    m_live.luns = lunsOf(m_site, paths);
    m_live.condition = clientCondition(m_live.luns, paths);

    QList<WatchEvent> events;
    // A client that is out of reach has thousands of paths; one sentence about the client says it all.
    if (!blind())
        events = sayPaths(before, eventOf(Kind::Path, source, now)) + sayLuns(before, eventOf(Kind::Lun, source, now));
    if (m_live.condition != before.condition) {
        events.append(eventOf(Kind::Client, source, now, clientWords(m_live)));
        events.last().from = before.condition;
        events.last().to = m_live.condition;
    }
    return events;
}

QString ClientWatcher::blindReason() const
{
    if (!m_live.heard.isValid())
        return Tr::tr("The client could not be asked: %1").arg(m_live.trouble->text);
    //: %1: date and time
    return Tr::tr("Nothing was heard of the client since %1.")
        .arg(m_live.heard.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"));
}

PathRowState ClientWatcher::shown(const WatchedPath& path, const QDateTime& now) const
{
    PathRowState row = path.now.row;
    if (blind() && (m_old || m_live.trouble)) {
        row.state = PathState::Unknown;
        row.reason = blindReason();
        return row;
    }
    const int changes = path.flapping.changes(now);
    if (changes < flapsAt)
        return row;
    if (conditionOf(row.state) == Condition::Ok)
        row.state = PathState::Flapping; // what is down just now is shown as down
    const QString flaps = Tr::tr("It came or went %n times within five minutes.", nullptr, changes);
    row.reason = QStringList{row.reason, flaps}.join(u' ').trimmed();
    return row;
}

QList<WatchEvent> ClientWatcher::sayPaths(const ClientLive& before, const WatchEvent& form)
{
    QList<WatchEvent> events;
    const auto say = [&](const PathRowState& row, const QString& key, Condition from, Condition to) {
        WatchEvent event = form;
        event.lun = row.lun;
        event.alias = row.alias;
        event.path = key;
        event.from = from;
        event.to = to;
        event.text = pathWords(row, from, to);
        events.append(event);
    };
    for (const WatchedPath& gone : std::as_const(m_gone))
        if (const Condition said = m_said.take(gone.key); said == Condition::Unexpected)
            say(gone.now.row, gone.key, said, Condition::Ok);
    m_gone.clear();
    // That there was no path that nobody planned was as it should be, if anybody knew.
    const bool knew = before.condition != Condition::NotChecked && before.condition != Condition::Unknown;
    const Condition strangeBefore = knew ? Condition::Ok : before.condition;
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        const PathRowState& row = m_live.paths.at(i);
        const Condition now = conditionOf(row.state);
        if (now == Condition::Ok && m_said.isEmpty())
            continue;
        const QString& key = m_paths.at(i).key;
        const Condition said = m_said.value(key, Condition::Ok);
        if (said == now)
            continue;
        const Condition from = i < m_planned ? conditionOf(before.paths.at(i).state) : strangeBefore;
        say(row, key, from == now ? said : from, now);
        if (now == Condition::Ok)
            m_said.remove(key);
        else
            m_said.insert(key, now);
    }
    return events;
}

QList<WatchEvent> ClientWatcher::sayLuns(const ClientLive& before, const WatchEvent& form)
{
    QList<WatchEvent> events;
    for (qsizetype i = 0; i < m_live.luns.size(); ++i) {
        const LunLive& lun = m_live.luns.at(i);
        Condition& said = *m_lunsSaid.insert(lun.lun, m_lunsSaid.value(lun.lun, Condition::Ok));
        if (said == lun.condition)
            continue;
        WatchEvent event = form;
        event.lun = lun.lun;
        event.alias = lun.alias;
        const Condition from = before.luns.at(i).condition;
        event.from = from == lun.condition ? said : from;
        event.to = said = lun.condition;
        event.text = lunWords(m_live.client, lun);
        events.append(event);
    }
    return events;
}

WatchEvent ClientWatcher::eventOf(Kind kind, Source source, const QDateTime& now, const QString& text) const
{
    WatchEvent event;
    event.time = now.toUTC();
    event.kind = kind;
    event.source = source;
    event.client = m_live.client;
    event.text = text;
    return event;
}

} // namespace twinrail
