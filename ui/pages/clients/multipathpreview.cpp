// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/multipathpreview.h"

#include "core/base/tr.h"
#include "core/plan/steps/multipathfile.h"
#include "ui/pages/clients/clientwords.h"

namespace twinrail {

namespace {

const QString path = QStringLiteral("/etc/multipath.conf");

/// As C11 and then C12 write it.
QByteArray fileAfter(const QByteArray& text, const MultipathWish& wish)
{
    MultipathWish base = wish;
    base.aliases.clear();
    MultipathWish aliases;
    aliases.aliases = wish.aliases;
    return withMultipathAliases(withMultipathBase(text, base), aliases);
}

} // namespace

MultipathPreview multipathPreview(const Site& site, const Client& client, const Facts& facts)
{
    const ClientFacts found = facts.client(client.name);
    if (!hasAnswer(found))
        return {{}, Tr::tr("%1 has not answered, so its file is not known.").arg(client.name)};
    if (!found.survey.profile)
        return {{}, Tr::tr("The release of %1 is not supported; nothing is changed there.").arg(client.name)};
    const ClientScene scene{site, client, facts.appliance.state, *found.survey.profile};
    const QByteArray before = found.survey.multipathConf.value_or(QByteArray());
    const QByteArray after = fileAfter(before.isNull() ? QByteArrayLiteral("") : before,
                                       steps::multipathWish(scene, found.survey.multipath));
    if (found.survey.multipathConf && before == after)
        return {{}, Tr::tr("The file of %1 is as planned: nothing will be changed.").arg(client.name)};
    return {unifiedDiff(path, before, after), {}};
}

QList<AliasRow> aliasRows(const Site& site, const ApplianceState& appliance)
{
    QList<AliasRow> rows;
    for (const Lun& lun : site.luns) {
        const auto zvol = appliance.zvols.constFind(lun.zvol);
        const bool known = zvol != appliance.zvols.cend() && zvol->guid;
        rows << AliasRow{lun.number, lun.alias, known ? Wwid::of(*zvol->guid).text() : QString()};
    }
    return rows;
}

} // namespace twinrail
