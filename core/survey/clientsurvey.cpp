// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/initiatorname.h"
#include "core/initiator/multipathconf.h"
#include "core/survey/pingkey.h"
#include "core/survey/round.h"
#include "core/survey/survey.h"
#include "core/topology/pathplan.h"

namespace twinrail {

namespace {

/// What later questions depend on: the distribution (which files and services) and the NICs (the size of the pings).
Result<> askBasics(HostProbe& host, ClientSurvey& survey)
{
    Round round;
    round.add(osReleaseQueries(), &readOsRelease, survey.release);
    round.add(nicQueries(), &readNics, survey.nics);
    TWINRAIL_TRY(round.run(host));
    if (const Result<DistroProfile> profile = profileFor(survey.release))
        survey.profile = *profile;
    return {};
}

QStringList servicesOf(const DistroProfile& profile)
{
    QStringList services = profile.iscsiBootServices + profile.iscsiRunServices;
    services << profile.iscsiDaemon << profile.multipathService;
    services.removeDuplicates();
    return services;
}

void addDistroQuestions(Round& round, const DistroProfile& profile, ClientSurvey& survey)
{
    const QStringList packages = QStringList{profile.iscsiPackage, profile.multipathPackage} + profile.helperPackages;
    round.add({packagesQuery(profile, packages)}, [profile, &survey](const QList<Output>& answers) {
        return Round::keep(readPackages(profile, answers.first()), survey.packages);
    });
    for (const QString& service : servicesOf(profile))
        round.add(serviceQueries(profile, service), [profile, service, &survey](const QList<Output>& answers) {
            return Round::keep(readService(profile, answers), survey.services[service]);
        });
    round.add(ifacesQuery(profile.databaseRoot), &readIfaces, survey.ifaces);
    round.add(nodesQuery(profile.databaseRoot), &readNodes, survey.nodes);
}

void addPing(Round& round, const QString& key, const Query& query, ClientSurvey& survey)
{
    if (survey.pings.contains(key))
        return;
    survey.pings.insert(key, Reach::Unknown);
    round.add({query}, [key, &survey](const QList<Output>& answers) -> Result<> {
        survey.pings.insert(key, readPing(answers.first()));
        return {};
    });
}

/// A7: each planned path, once small and once as large as the NIC allows. A NIC that is not there is not asked.
void addPings(Round& round, const QList<PlannedSession>& sessions, ClientSurvey& survey)
{
    for (const PlannedSession& session : sessions) {
        const Nic* nic = survey.nics.nic(session.nic);
        if (!nic)
            continue;
        const QHostAddress address = session.portal.address();
        addPing(round, pingKey(nic->name, address), pingQuery(nic->name, address), survey);
        if (nic->mtu > 0)
            addPing(round, fullPingKey(nic->name, address), pingQuery(nic->name, address, nic->mtu), survey);
    }
}

void addManagement(Round& round, ClientSurvey& survey)
{
    // "client-address client-port server-address server-port"; empty where sudo drops it.
    round.add({Query::script("printf '%s\\n' \"$SSH_CONNECTION\"")},
              [&survey](const QList<Output>& answers) -> Result<> {
                  survey.managementAddress = QString::fromUtf8(answers.first().out).section(u' ', 2, 2).trimmed();
                  return {};
              });
}

void addFindMultipaths(Round& round, ClientSurvey& survey)
{
    round.add({multipathConfigQuery()}, [&survey](const QList<Output>& answers) -> Result<> {
        for (const auto& [word, value] : multipathInForce(readMultipathConfig(answers.first())).defaults)
            if (word == QLatin1String("find_multipaths"))
                survey.findMultipaths = value;
        return {};
    });
}

/// What is not asked but read: the name under which the client logs in, and what decides about its maps.
Result<> readFiles(HostProbe& host, ClientSurvey& survey)
{
    TWINRAIL_LET(files, host.read(QStringList{QStringLiteral("/etc/iscsi/initiatorname.iscsi"),
                                              QStringLiteral("/etc/multipath.conf")}));
    if (files.value(0))
        survey.initiatorName = initiatorName(files.value(0)->bytes);
    if (files.value(1))
        survey.multipathConf = files.value(1)->bytes;
    return {};
}

QStringList aliasesOf(const Site& site)
{
    QStringList aliases;
    for (const Lun& lun : site.luns)
        aliases.append(lun.alias);
    return aliases;
}

Result<> askAll(HostProbe& host, const Site& site, const Client& client, ClientSurvey& survey)
{
    TWINRAIL_TRY(askBasics(host, survey));
    Round round;
    if (survey.profile)
        addDistroQuestions(round, *survey.profile, survey);
    round.add(sessionsQuery(), &readSessions, survey.sessions);
    round.add(disksQuery(), &readDisks, survey.disks);
    round.add(multipathQueries(), &readMultipath, survey.multipath);
    addFindMultipaths(round, survey);
    if (!site.luns.isEmpty())
        round.add(mapDevicesQuery(aliasesOf(site)), &readMapDevices, survey.mapDevices);
    addPings(round, plannedSessions(site, client), survey);
    addManagement(round, survey);
    TWINRAIL_TRY(round.run(host));
    return readFiles(host, survey);
}

} // namespace

ClientSurvey surveyClient(HostProbe& host, const Site& site, const Client& client)
{
    ClientSurvey survey;
    survey.client = client.name;
    const Result<> asked = askAll(host, site, client, survey);
    if (asked)
        return survey;
    ClientSurvey failed; // half an answer is no answer
    failed.client = client.name;
    failed.error = at(client.name, asked.error());
    return failed;
}

} // namespace twinrail
