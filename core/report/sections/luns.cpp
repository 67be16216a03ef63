// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/sections/blocks.h"

namespace twinrail::sections {

namespace {

QList<Cell> row(const Report& report, const Lun& lun)
{
    const ApplianceState& appliance = report.facts.survey.appliance;
    const auto zvol = appliance.zvols.constFind(lun.zvol);
    const bool told = !report.facts.survey.applianceError && zvol != appliance.zvols.cend();
    const bool named = told && zvol->guid && !zvol->guid->isEmpty();
    const quint64 size = told && zvol->sizeBytes > 0 ? zvol->sizeBytes : lun.sizeBytes;
    return {number(lun.number),
            literal(lun.alias),
            literal(lun.zvol),
            text(sizeText(size)),
            named ? literal(zvol->guid->text()) : notKnown(),
            named ? literal(Wwid::of(*zvol->guid).text()) : notKnown(),
            literal(clientNames(report.facts.site))};
}

} // namespace

Section luns(const Report& report)
{
    Table table{{},
                {Tr::tr("LUN"), Tr::tr("Alias"), Tr::tr("Zvol"), Tr::tr("Size"), Tr::tr("GUID"), Tr::tr("WWID"),
                 Tr::tr("Clients")},
                {}};
    for (const Lun& lun : report.facts.site.luns)
        table.rows << row(report, lun);
    return {QStringLiteral("lun-table"),
            Tr::tr("LUNs"),
            {Paragraph{Tr::tr("From the volume on the appliance to the name on the clients. GUID and WWID are the same "
                              "number, as the appliance and as Linux write it."),
                       Tone::Plain},
             table},
            {}};
}

} // namespace twinrail::sections
