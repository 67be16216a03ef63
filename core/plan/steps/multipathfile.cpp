// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/multipathfile.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

namespace {

const QString path = QStringLiteral("/etc/multipath.conf");
const QString yes = QStringLiteral("yes");

// "-kcommand" in one word is the form that every version understands (linux-initiator §6.3).
Mutation reconfigure() { return Mutation(QStringLiteral("multipathd"), {QStringLiteral("-kreconfigure")}); }

// A daemon that does not run now may do so by the time the file is written: some packages start what they bring.
Mutation reconfigureIfRunning()
{
    return Mutation::script(R"sh(
pidof multipathd >/dev/null || exit 0
multipathd -kreconfigure)sh",
                            {});
}

// Every WWID of a Nexenta logical unit begins like this (linux-initiator §5.7).
const QString nexentaPrefix = QStringLiteral("3600144f0");

bool hasForeignMap(const MultipathState& multipath)
{
    return std::any_of(multipath.maps.begin(), multipath.maps.end(),
                       [](const MapRow& map) { return !map.wwid.text().startsWith(nexentaPrefix); });
}

} // namespace

Result<MultipathFileFacts> askMultipathFile(HostProbe& host)
{
    const QList<Query> state = multipathQueries();
    TWINRAIL_LET(file, host.read(path));
    TWINRAIL_LET(answers, host.ask(state));
    TWINRAIL_LET(multipath, readMultipath(answers));
    QByteArray view;
    if (multipath.daemonAnswers) {
        TWINRAIL_LET(config, host.ask(multipathConfigQuery()));
        view = readMultipathConfig(config);
    }
    return MultipathFileFacts{file, multipath, view};
}

MultipathWish multipathWish(const ClientScene& scene, const MultipathState& multipath)
{
    const Site& site = scene.site;
    MultipathWish wish = multipathProfile(scene.profile.id, site.timers.replacement, site.multipath.queueSeconds,
                                          site.multipath.pollingInterval);
    if (hasForeignMap(multipath)) {
        wish.whitelist = false;
        for (QPair<QString, QString>& value : wish.defaults)
            if (value.first == QLatin1String("find_multipaths"))
                value.second = yes; // without the whitelist, "no" would take every local disk
    }
    for (const Lun& lun : site.luns)
        wish.aliases << MultipathWish::Alias{wwidText(scene.appliance, lun.zvol), lun.alias};
    return wish;
}

Changes multipathFileChange(const QString& step, const QString& title, const MultipathFileFacts& have,
                            const QByteArray& after, const MultipathWish& wish)
{
    const bool running = have.multipath.daemonAnswers;
    Changes changes = fileChange(step, title, path, have.file, after,
                                 QList<Mutation>{running ? reconfigure() : reconfigureIfRunning()});
    if (changes.isEmpty() && running && !multipathDifferences(wish, multipathInForce(have.daemonView)).isEmpty())
        changes << toolChange(step, Tr::tr("Let multipathd read its configuration again"),
                              QStringLiteral("older reading"), QStringLiteral("as in the file"), {reconfigure()}, {});
    return changes;
}

} // namespace twinrail::steps
