// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/rules/family.h"
#include "core/topology/rules/repeats.h"

namespace twinrail {

namespace {

void overlaps(const Site& site, RuleReport& report)
{
    for (qsizetype i = 0; i < site.rails.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (site.rails.at(i).subnet.overlaps(site.rails.at(j).subnet))
                report.error("site.rail.overlap", place("rails", i, "subnet"),
                             Tr::tr("The subnets of the rails “%1” and “%2” overlap.")
                                 .arg(site.rails.at(j).name, site.rails.at(i).name),
                             Tr::tr("Give each rail a subnet of its own (A2)."));
}

} // namespace

void railRules(const Site& site, RuleReport& report)
{
    for (qsizetype i = 0; i < site.rails.size(); ++i) {
        const Rail& rail = site.rails.at(i);
        if (rail.name.isEmpty())
            report.error("site.rail.no-name", place("rails", i, "name"), Tr::tr("A rail has no name."),
                         Tr::tr("Give it a name, for example rail-a."));
        if (rail.subnet.isEmpty())
            report.error("site.rail.no-subnet", place("rails", i, "subnet"),
                         Tr::tr("The rail “%1” has no subnet.").arg(rail.name),
                         Tr::tr("Enter its subnet, for example 10.10.8.0/24."));
    }
    for (const qsizetype i : repeats(site.rails, [](const Rail& rail) { return rail.name; }))
        report.error("site.rail.duplicate-name", place("rails", i, "name"),
                     Tr::tr("Two rails have the name “%1”.").arg(site.rails.at(i).name),
                     Tr::tr("Give each rail a name of its own."));
    overlaps(site, report);
}

} // namespace twinrail
