// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

#include <algorithm>

namespace twinrail {

namespace {

bool isPlanned(const Site& site, const IscsiName& target)
{
    return std::any_of(site.targets.cbegin(), site.targets.cend(),
                       [&](const Target& one) { return one.name == target; });
}

QStringList foreignSessions(const ClientView& view)
{
    QStringList names;
    for (const Session& session : view.found.sessions)
        if (!isPlanned(view.site, session.target))
            names.append(session.target.text());
    names.removeDuplicates();
    return names;
}

QStringList foreignRecords(const ClientView& view)
{
    QStringList names;
    for (const NodeRecord& record : view.found.nodes)
        if (!isPlanned(view.site, record.target) &&
            record.keys.value(QStringLiteral("node.startup")) == QLatin1String("automatic"))
            names.append(record.target.text());
    names.removeDuplicates();
    return names;
}

QStringList foreignMaps(const ClientView& view)
{
    QStringList names;
    for (const MapRow& map : view.found.multipath.maps)
        if (std::none_of(view.site.luns.cbegin(), view.site.luns.cend(),
                         [&](const Lun& lun) { return lun.alias == map.name; }))
            names.append(map.name);
    return names;
}

} // namespace

/// What is there already stays: notes, so that nobody is surprised.
void checkExisting(const ClientView& view, CheckReport& report)
{
    const QString separator = QStringLiteral(", ");
    if (const QStringList names = foreignSessions(view); !names.isEmpty())
        report.note(Tr::tr("The client also uses other targets: %1.").arg(names.join(separator)),
                    Tr::tr("Twinrail leaves their sessions alone."));
    if (const QStringList names = foreignRecords(view); !names.isEmpty())
        report.note(Tr::tr("The client logs in to other targets at boot: %1.").arg(names.join(separator)),
                    Tr::tr("Twinrail leaves their records alone."));
    if (const QStringList names = foreignMaps(view); !names.isEmpty())
        report.note(
            Tr::tr("The client has other multipath maps: %1.").arg(names.join(separator)),
            Tr::tr("Twinrail leaves them alone, unless they are LUNs of this site that get their alias (C12)."));
    report.passIfQuiet(Tr::tr("The client uses no other targets and has no other multipath maps."));
}

} // namespace twinrail
