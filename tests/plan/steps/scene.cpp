// SPDX-License-Identifier: Apache-2.0
#include "tests/plan/steps/scene.h"

namespace twinrail::testing {

ApplianceState finishedAppliance()
{
    const Site site = exampleSite();
    ApplianceState state;
    state.pools = {QStringLiteral("tank")};
    for (const PortalGroup& group : site.portalGroups)
        state.portalGroups.insert(group.name, {group.portal});
    QList<IscsiName> targets;
    for (const Target& target : site.targets) {
        TargetInfo info;
        info.name = target.name;
        info.portalGroups = {target.portalGroup};
        info.status = QStringLiteral("Online");
        state.targets.insert(target.name.text(), info);
        targets << target.name;
    }
    state.targetGroups.insert(site.targetGroup, targets);
    state.hostGroups.insert(site.hostGroup, {site.clients.first().initiator});
    for (const Lun& lun : site.luns) {
        ZvolInfo zvol;
        zvol.sizeBytes = lun.sizeBytes;
        zvol.blockSize = lun.blockSize;
        zvol.hasUnit = true;
        zvol.guid = exampleGuid(lun.number);
        state.zvols.insert(lun.zvol, zvol);
        state.mappings << MappingInfo{lun.zvol, lun.number, site.hostGroup, site.targetGroup, QStringLiteral("0")};
    }
    state.targetGroups.insert(QStringLiteral("tg_other"), {});
    state.mappings << MappingInfo{QStringLiteral("tank/other"), 10, QStringLiteral("hg_other"),
                                  QStringLiteral("tg_other"), QStringLiteral("0")};
    return state;
}

ClientScene exampleScene(const QString& distro)
{
    ClientScene scene{exampleSite(), exampleClient(), finishedAppliance(), {}};
    for (const DistroProfile& profile : allProfiles())
        if (profile.id == distro)
            scene.profile = profile;
    return scene;
}

Session sessionFor(const PlannedSession& planned, int sid)
{
    Session session;
    session.sid = sid;
    session.state = QStringLiteral("LOGGED_IN");
    session.target = planned.target;
    session.portal = planned.portal;
    session.interface = planned.interface;
    session.recoveryTimeout = 10;
    return session;
}

NodeRecord recordFor(const PlannedSession& planned)
{
    NodeRecord record;
    record.target = planned.target;
    record.portal = planned.portal;
    record.tag = 2;
    record.interface = planned.interface;
    record.keys = {{QStringLiteral("node.startup"), QStringLiteral("automatic")},
                   {QStringLiteral("node.session.timeo.replacement_timeout"), QStringLiteral("10")},
                   {QStringLiteral("node.conn[0].timeo.login_timeout"), QStringLiteral("15")},
                   {QStringLiteral("node.conn[0].timeo.noop_out_interval"), QStringLiteral("5")},
                   {QStringLiteral("node.conn[0].timeo.noop_out_timeout"), QStringLiteral("5")}};
    return record;
}

FileImage file(const QByteArray& bytes) { return FileImage{bytes, 0600, QStringLiteral("0:0")}; }

QStringList titles(const Changes& changes)
{
    QStringList texts;
    for (const Change& change : changes)
        if (changesSomething(change))
            texts << change.title;
    return texts;
}

QStringList commands(const Changes& changes)
{
    QStringList texts;
    for (const Change& change : changes)
        if (const auto* tool = std::get_if<ToolChange>(&change.action))
            for (const Mutation& mutation : tool->apply)
                texts << shellText(mutation.command());
    return texts;
}

QStringList undoCommands(const Changes& changes)
{
    QStringList texts;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        if (const auto* tool = std::get_if<ToolChange>(&change->action))
            for (const Mutation& mutation : tool->undo)
                texts << shellText(mutation.command());
    return texts;
}

bool blocks(const Findings& findings, const QString& word)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.severity == Finding::Severity::Error && finding.text.contains(word) && !finding.advice.isEmpty();
    });
}

} // namespace twinrail::testing
