// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c4interfaces.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("C4");
const QString nicKey = QStringLiteral("iface.net_ifacename");
const QString macKey = QStringLiteral("iface.hwaddress");

Mutation iface(const QString& name, const QStringList& operation)
{
    return Mutation(QStringLiteral("iscsiadm"),
                    QStringList{QStringLiteral("-m"), QStringLiteral("iface"), QStringLiteral("-I"), name} + operation);
}

Mutation create(const QString& name) { return iface(name, {QStringLiteral("-o"), QStringLiteral("new")}); }
Mutation remove(const QString& name) { return iface(name, {QStringLiteral("-o"), QStringLiteral("delete")}); }
Mutation set(const QString& name, const QString& key, const QString& value)
{
    return iface(
        name, {QStringLiteral("-o"), QStringLiteral("update"), QStringLiteral("-n"), key, QStringLiteral("-v"), value});
}

// "-o new" on a record that is there wipes it to defaults (linux-initiator §3.1); then every value it had is set again.
QList<Mutation> restore(const QString& name, const QMap<QString, QString>& keys)
{
    QList<Mutation> commands{create(name)};
    for (auto it = keys.constBegin(); it != keys.constEnd(); ++it)
        if (!it->isEmpty() && *it != QLatin1String("0") && it.key() != QLatin1String("iface.iscsi_ifacename") &&
            it.key() != QLatin1String("iface.transport_name"))
            commands << set(name, it.key(), *it);
    return commands;
}

Findings nicFindings(const ClientScene& scene, const Interface& wanted, const NicSurvey& nics)
{
    const QString advice = Tr::tr("Correct the interface %1 in the site, or the NIC on the client.").arg(wanted.name);
    const Nic* nic = nics.nic(wanted.nic);
    if (!nic)
        return {conflict(id, scene.client.name, Tr::tr("There is no NIC named %1.").arg(wanted.nic), advice)};
    Findings findings;
    if (!wanted.mac.isEmpty() && nic->mac != wanted.mac)
        findings << conflict(
            id, scene.client.name,
            Tr::tr("The NIC %1 has the MAC address %2, but the site says %3: it was renamed or replaced.")
                .arg(wanted.nic, nic->mac.text(), wanted.mac.text()),
            advice);
    const bool hasAddress = std::any_of(nic->addresses.begin(), nic->addresses.end(),
                                        [&](const NicAddress& address) { return address.address == wanted.address; });
    if (!wanted.address.isNull() && !hasAddress)
        findings << conflict(
            id, scene.client.name,
            Tr::tr("The NIC %1 does not have the address %2.").arg(wanted.nic, wanted.address.toString()), advice);
    return findings;
}

Prepared forInterface(const ClientScene& scene, const Interface& wanted, const InterfacesFacts& have)
{
    Prepared prepared;
    const auto found = have.records.constFind(wanted.name);
    const Mutation bind = set(wanted.name, nicKey, wanted.nic);
    const QString title = Tr::tr("Bind the interface %1 to %2").arg(wanted.name, wanted.nic);
    if (found == have.records.constEnd()) {
        prepared.changes << toolChange(id, title, QStringLiteral("absent"), wanted.nic, {create(wanted.name), bind},
                                       {remove(wanted.name)});
        return prepared;
    }
    // A MAC in the record wins over the NIC's name (§3.2): harmless while it is the planned NIC's own.
    const QString mac = found->value(macKey);
    const bool macFits = mac.isEmpty() || mac.compare(wanted.mac.text(), Qt::CaseInsensitive) == 0;
    if (found->value(nicKey) == wanted.nic && macFits)
        return prepared;
    const bool inUse = std::any_of(have.sessions.begin(), have.sessions.end(),
                                   [&](const Session& session) { return session.interface == wanted.name; });
    if (inUse)
        prepared.findings << conflict(
            id, scene.client.name,
            Tr::tr("The interface %1 is bound to %2 instead of %3, and sessions use it.")
                .arg(wanted.name, found->value(nicKey).isEmpty() ? mac : found->value(nicKey), wanted.nic),
            Tr::tr("Log these sessions out first, or choose another interface name in the site."));
    prepared.changes << toolChange(id, title, found->value(nicKey), wanted.nic, {create(wanted.name), bind},
                                   restore(wanted.name, *found));
    return prepared;
}

} // namespace

StepInfo Interfaces::info() const
{
    return {id, Tr::tr("iSCSI interfaces"), Tr::tr("One logical iSCSI interface for each storage NIC, bound to it."),
            Tr::tr("Binding iSCSI interfaces")};
}

Result<InterfacesFacts> Interfaces::inspect(HostProbe& host, const ClientScene& scene) const
{
    const QList<Query> nics = nicQueries();
    TWINRAIL_LET(answers, host.ask(QList<Query>{ifacesQuery(scene.profile.databaseRoot), sessionsQuery()} + nics));
    TWINRAIL_LET(records, readIfaces(answers.at(0)));
    TWINRAIL_LET(sessions, readSessions(answers.at(1)));
    TWINRAIL_LET(survey, readNics(answers.mid(2)));
    return InterfacesFacts{records, sessions, survey};
}

Prepared Interfaces::plan(const ClientScene& scene, const InterfacesFacts& have) const
{
    Prepared prepared;
    for (const Interface& wanted : scene.client.interfaces) {
        prepared.findings += nicFindings(scene, wanted, have.nics);
        const Prepared one = forInterface(scene, wanted, have);
        prepared.changes += one.changes;
        prepared.findings += one.findings;
    }
    return prepared;
}

} // namespace twinrail::steps
