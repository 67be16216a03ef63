// SPDX-License-Identifier: Apache-2.0
#include "core/report/maskcollect.h"

#include "core/topology/address.h"
#include "core/topology/sitefile.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace twinrail {

namespace {

class Collector {
public:
    void add(MaskKind kind, const QString& real)
    {
        if (!real.isEmpty())
            m_found.append({kind, real});
    }
    void addMachine(MaskKind kind, const QString& name);
    void addName(const QString& name);
    void addZvol(const QString& zvol);
    void addSite(const Site& site);
    void addAppliance(const ApplianceState& state);
    void addClient(const ClientSurvey& client);
    void addRun(const RunRecord& run);
    void addText(const QString& text);
    void addTexts(const QJsonValue& json);
    [[nodiscard]] QList<MaskFound> take() { return std::move(m_found); }

private:
    QList<MaskFound> m_found;
    QSet<QString> m_seen; ///< a fleet says the same thousands of times
};

// "prague.example.com" is a host in a domain: wherever one of them stands alone, it has the same mask.
void Collector::addMachine(MaskKind kind, const QString& name)
{
    if (parseAddress(name)) {
        add(MaskKind::Address, name);
        return;
    }
    add(kind, name.section(u'.', 0, 0));
    add(MaskKind::Domain, name.section(u'.', 1));
}

void Collector::addName(const QString& name)
{
    add(MaskKind::Name, name);
    // The picture shows them one above the other.
    if (name.startsWith(QLatin1String("iqn."))) {
        add(MaskKind::Authority, name.section(u':', 0, 0));
        add(MaskKind::NameTail, name.section(u':', 1));
    }
}

void Collector::addZvol(const QString& zvol)
{
    add(MaskKind::Zvol, zvol.contains(u'/') ? zvol : QString());
    add(MaskKind::Pool, zvol.section(u'/', 0, 0));
    add(MaskKind::Volume, zvol.section(u'/', -1));
    add(MaskKind::Volume, zvol.section(u'/', 1));
}

// What names a thing by a form of its own is found in the text of the file; here is the rest.
void Collector::addSite(const Site& site)
{
    for (const Client& client : site.clients) {
        addMachine(MaskKind::Host, client.name);
        addMachine(MaskKind::Host, client.host);
    }
    addMachine(MaskKind::Appliance, site.appliance.name);
    addMachine(MaskKind::Appliance, site.appliance.host);
    for (const Rail& rail : site.rails) {
        add(MaskKind::Rail, rail.name);
        add(MaskKind::Subnet, rail.subnet.text().section(u'/', 0, 0));
    }
    for (const Lun& lun : site.luns)
        add(MaskKind::Alias, lun.alias);
    for (const Lun& lun : site.luns)
        addZvol(lun.zvol);
    for (const PortalGroup& group : site.portalGroups)
        add(MaskKind::PortalGroup, group.name);
    for (const Target& target : site.targets) {
        addName(target.name.text());
        add(MaskKind::Alias, target.alias);
    }
    add(MaskKind::TargetGroup, site.targetGroup);
    add(MaskKind::HostGroup, site.hostGroup);
    add(MaskKind::User, site.appliance.user);
    add(MaskKind::Fingerprint, site.appliance.certificate);
    for (const Client& client : site.clients) {
        add(MaskKind::User, client.user);
        add(MaskKind::Fingerprint, client.hostKey);
        addName(client.initiator.text());
        for (const Interface& interface : client.interfaces)
            add(MaskKind::Interface, interface.name);
    }
    add(MaskKind::Site, site.name);
    addTexts(QJsonDocument::fromJson(siteToJson(site)).object());
}

void Collector::addAppliance(const ApplianceState& state)
{
    for (const ApplianceAddress& one : state.interfaces)
        if (!one.address.isNull())
            add(MaskKind::Subnet, Subnet::of(one.address, one.prefixLength).text().section(u'/', 0, 0));
    for (auto group = state.portalGroups.cbegin(); group != state.portalGroups.cend(); ++group)
        add(MaskKind::PortalGroup, group.key());
    for (auto target = state.targets.cbegin(); target != state.targets.cend(); ++target) {
        addName(target.key());
        add(MaskKind::Alias, target->alias);
    }
    for (const auto& groups : {state.targetGroups, state.hostGroups})
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            for (const IscsiName& name : *group)
                addName(name.text());
    for (const QString& group : state.targetGroups.keys())
        add(MaskKind::TargetGroup, group);
    for (const QString& group : state.hostGroups.keys() + state.foreignGroups)
        add(MaskKind::HostGroup, group);
    for (const MappingInfo& mapping : state.mappings) {
        add(MaskKind::TargetGroup, mapping.targetGroup);
        add(MaskKind::HostGroup, mapping.hostGroup);
        addZvol(mapping.zvol);
    }
    for (const QString& zvol : state.zvols.keys())
        addZvol(zvol);
    for (const QString& pool : state.pools)
        add(MaskKind::Pool, pool);
    add(MaskKind::Signature, state.machineSignature);
}

void Collector::addClient(const ClientSurvey& client)
{
    addMachine(MaskKind::Host, client.client);
    for (const Nic& nic : client.nics.nics)
        for (const NicAddress& one : nic.addresses)
            add(MaskKind::Subnet, Subnet::of(one.address, one.prefixLength).text().section(u'/', 0, 0));
    addMachine(MaskKind::Host, client.managementAddress);
    addName(client.initiatorName);
    for (const Session& session : client.sessions) {
        addName(session.target.text());
        addName(session.initiator);
    }
    for (const NodeRecord& node : client.nodes) {
        addName(node.target.text());
        for (auto key = node.keys.cbegin(); key != node.keys.cend(); ++key)
            add(MaskKind::User, key.key().endsWith(QLatin1String("username")) ? *key : QString());
    }
    for (const QString& name : client.ifaces.keys())
        add(MaskKind::Interface, client.nics.nic(name) ? QString() : name);
    for (const MapRow& map : client.multipath.maps)
        add(MaskKind::Alias, map.name);
    addText(QString::fromUtf8(client.multipathConf.value_or(QByteArray())));
}

void Collector::addRun(const RunRecord& run)
{
    // "hydra.20261125T100000.000Z.journal" (newJournalPath)
    add(MaskKind::Site, run.journal.section(u'.', 0, -4));
    if (const auto site = run.entries.isEmpty() ? Result<Site>(Site{}) : siteOf(run.entries))
        addSite(*site);
    for (const JournalEntry& entry : run.entries) {
        addMachine(MaskKind::Host, entry.machine);
        if (entry.error)
            addTexts(errorToJson(*entry.error));
        if (!entry.change)
            continue;
        addTexts(changeToJson(*entry.change));
        for (const QString& line : previewLines(*entry.change))
            addText(line);
    }
}

// Names that only their place in a file tells: other people's sections stand in the context of a diff.
void Collector::addText(const QString& text)
{
    static const QRegularExpression alias(QStringLiteral("(?:^|\\n)[ +-]?\\s*alias\\s+\"?([^\\s\"]+)"));
    static const QRegularExpression user(QStringLiteral("\\.username(?:_in)?\\s*=\\s*(\\S+)"));
    if (m_seen.contains(text))
        return;
    m_seen.insert(text);
    const QList<MaskFound> found = foundByForm(text);
    m_found += found;
    for (const MaskFound& one : found)
        if (one.kind == MaskKind::Name)
            addName(one.real);
    auto match = alias.globalMatch(text);
    while (match.hasNext())
        add(MaskKind::Alias, match.next().captured(1));
    match = user.globalMatch(text);
    while (match.hasNext())
        add(MaskKind::User, match.next().captured(1));
}

void Collector::addTexts(const QJsonValue& json)
{
    if (json.isString())
        addText(json.toString());
    for (const QJsonValue& one : json.toArray())
        addTexts(one);
    const QJsonObject object = json.toObject();
    for (auto one = object.begin(); one != object.end(); ++one) {
        addText(one.key());
        addTexts(*one);
    }
}

} // namespace

QList<MaskFound> maskedThings(const ReportFacts& facts)
{
    Collector collector;
    collector.addSite(facts.site);
    collector.addAppliance(facts.survey.appliance);
    for (const ClientSurvey& client : facts.survey.clients)
        collector.addClient(client);
    collector.addTexts(surveyToJson(facts.survey));
    if (facts.survey.applianceError)
        collector.addTexts(errorToJson(*facts.survey.applianceError));
    for (const RunRecord& run : facts.runs)
        collector.addRun(run);
    for (const Drift& drift : facts.drift) {
        collector.addMachine(MaskKind::Host, drift.machine);
        for (const QString& text : {drift.what, drift.wanted, drift.found, drift.advice})
            collector.addText(text);
    }
    collector.addText(facts.author);
    collector.add(MaskKind::Person, facts.author);
    return collector.take();
}

QStringList versionsIn(const ReportFacts& facts)
{
    QStringList versions{facts.survey.appliance.version, facts.toolVersion};
    for (const ClientSurvey& client : facts.survey.clients) {
        versions << client.release.version << client.release.title;
        versions += client.packages.values();
    }
    versions.removeAll(QString());
    return versions;
}

} // namespace twinrail
