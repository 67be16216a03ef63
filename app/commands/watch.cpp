// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/shared.h"

#include "app/credentialssource.h"
#include "app/signals.h"
#include "core/base/tr.h"
#include "core/topology/sitefile.h"
#include "core/watch/access.h"

#include <QThread>

namespace twinrail::commands {

namespace {

constexpr int shortestInterval = 1; // seconds
constexpr int longestInterval = 3600;

bool everythingIsPinned(const Site& site)
{
    bool pinned = !site.appliance.certificate.isEmpty();
    for (const Client& client : site.clients)
        pinned = pinned && !client.hostKey.isEmpty();
    return pinned;
}

/// The site with its pins: a first fingerprint is shown here, while somebody may be at the terminal; later nobody is.
Result<Site> siteToWatch(const Options& options, const Terminal& terminal, const Stop& stop)
{
    TWINRAIL_LET(site, readSite(options.file));
    if (everythingIsPinned(site))
        return site;
    TWINRAIL_LET(opened, openSite(options, terminal, stop));
    reportUnopened(opened, terminal);
    return opened.site;
}

Result<std::chrono::milliseconds> intervalOf(const Options& options)
{
    if (options.interval.isEmpty())
        return WatchPace().poll;
    bool understood = false;
    const int seconds = options.interval.toInt(&understood);
    if (understood && seconds >= shortestInterval && seconds <= longestInterval)
        return std::chrono::seconds(seconds);
    return fail(Error::Kind::Malformed,
                Tr::tr("--interval takes seconds from %1 to %2.").arg(shortestInterval).arg(longestInterval));
}

/// An event as a line for people: local time, sign, sentence.
QString lineOf(const WatchEvent& event)
{
    return QStringLiteral("%1  %2  %3")
        .arg(event.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), conditionGlyph(event.to),
             event.text);
}

/// For the exit code when the watch ends.
Health healthOf(Condition condition)
{
    switch (condition) {
    case Condition::Failed:
        return Health::Critical;
    case Condition::LastPath:
    case Condition::Missing:
    case Condition::Degraded:
    case Condition::Flapping:
    case Condition::Unexpected:
        return Health::Degraded;
    case Condition::Unknown:
    case Condition::NotChecked:
        return Health::Unknown;
    case Condition::Ok:
        return Health::AsPlanned;
    }
    return Health::Unknown;
}

} // namespace

int watch(const Options& options, const Terminal& terminal)
{
    const Stop& stop = stopOnSignal();
    const Result<std::chrono::milliseconds> interval = intervalOf(options);
    if (!interval) {
        terminal.complain(interval.error().text);
        return exitcodes::usage;
    }
    const Result<Site> site = siteToWatch(options, terminal, stop);
    if (!site)
        return refuse(site.error(), terminal);
    Result<std::unique_ptr<CredentialsSource>> credentials = CredentialsSource::open(options.credentials, terminal);
    if (!credentials)
        return refuse(credentials.error(), terminal);

    SiteLive live = unwatched(*site); // written by the listener, whose calls are serialised; read when it is over
    WatchPace pace;
    pace.poll = *interval;
    {
        const FleetWatch fleet(*site, watchAccess(*site, std::shared_ptr<Credentials>(std::move(*credentials))), pace,
                               [&](const WatchUpdate& update) {
                                   for (ClientLive& client : live.clients)
                                       if (client.client == update.live.client)
                                           client = update.live;
                                   for (const WatchEvent& event : update.events)
                                       if (terminal.json())
                                           terminal.result(
                                               QJsonDocument(eventToJson(event)).toJson(QJsonDocument::Compact));
                                       else
                                           terminal.say(lineOf(event));
                               });
        while (!stop.requested())
            QThread::msleep(100);
    }
    return exitCode(healthOf(live.condition()));
}

} // namespace twinrail::commands
