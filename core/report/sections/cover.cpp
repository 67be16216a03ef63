// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/sections/blocks.h"

namespace twinrail::sections {

namespace {

QString scopeOf(const Site& site)
{
    //: %1: appliance, %2: clients by name, %3: "4 LUNs"
    return Tr::tr("The appliance %1, the clients %2, %3")
        .arg(site.appliance.name, clientNames(site), Tr::tr("%n LUN(s)", nullptr, static_cast<int>(site.luns.size())));
}

QString detailWord(ReportDetail detail)
{
    switch (detail) {
    case ReportDetail::Summary:
        return Tr::tr("summary");
    case ReportDetail::Standard:
        return Tr::tr("standard");
    case ReportDetail::Full:
        return Tr::tr("everything, down to each command");
    }
    return {};
}

} // namespace

Section cover(const Report& report)
{
    const ReportFacts& facts = report.facts;
    FactList list{{{Tr::tr("Result"), text(resultWord(report.result), toneOf(report.result))},
                   {Tr::tr("Site"), literal(facts.site.name)},
                   {Tr::tr("Scope"), text(scopeOf(facts.site))},
                   {Tr::tr("Date of the report"), text(timeText(facts.made))},
                   {Tr::tr("Made by"), text(facts.author.isEmpty() ? Tr::tr("not given") : facts.author)},
                   {Tr::tr("Made with"), text(QStringLiteral("Twinrail %1").arg(facts.toolVersion))},
                   {Tr::tr("Detail"), text(detailWord(report.detail))}}};
    return {QStringLiteral("cover"),
            Tr::tr("About this report"),
            {Paragraph{report.reason, toneOf(report.result)}, list},
            {}};
}

} // namespace twinrail::sections
