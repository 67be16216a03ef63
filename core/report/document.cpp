// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/report/report.h"
#include "core/report/sections/blocks.h"
#include "core/report/sections/sections.h"

namespace twinrail {

namespace {

struct SectionRow {
    ReportDetail from; ///< the least detail that has it
    Section (*make)(const Report&);
};

constexpr std::array sectionTable{
    SectionRow{ReportDetail::Summary, &sections::cover},     SectionRow{ReportDetail::Summary, &sections::summary},
    SectionRow{ReportDetail::Summary, &sections::intent},    SectionRow{ReportDetail::Standard, &sections::inventory},
    SectionRow{ReportDetail::Standard, &sections::luns},     SectionRow{ReportDetail::Standard, &sections::paths},
    SectionRow{ReportDetail::Summary, &sections::drawing},   SectionRow{ReportDetail::Standard, &sections::changes},
    SectionRow{ReportDetail::Standard, &sections::checks},   SectionRow{ReportDetail::Standard, &sections::acceptance},
    SectionRow{ReportDetail::Standard, &sections::failover}, SectionRow{ReportDetail::Summary, &sections::deviations},
    SectionRow{ReportDetail::Summary, &sections::undo},      SectionRow{ReportDetail::Full, &sections::commands},
    SectionRow{ReportDetail::Full, &sections::siteFile},
};

} // namespace

ReportDocument documentOf(const Report& report)
{
    const ReportFacts& facts = report.facts;
    ReportDocument document;
    document.title = Tr::tr("Multipath iSCSI: %1").arg(facts.site.name);
    //: %1: appliance, %2: when the report was made
    document.subtitle =
        Tr::tr("Set-up report for the appliance %1, %2").arg(facts.site.appliance.name, sections::timeText(facts.made));
    document.result = sections::text(resultWord(report.result), sections::toneOf(report.result));
    //: The language of this translation as BCP 47 writes it, for example "de".
    document.language = Tr::tr("en");
    //: %1: site, %2: result in a word, %3: when the report was made, %4: version
    document.footer =
        Tr::tr("%1: %2. %3, Twinrail %4")
            .arg(facts.site.name, resultWord(report.result), sections::timeText(facts.made), facts.toolVersion);
    for (const SectionRow& row : sectionTable) {
        if (report.detail < row.from)
            continue;
        if (row.make == &sections::drawing && facts.drawing.isEmpty())
            continue; // there was nobody to draw it
        document.sections << row.make(report);
    }
    return document;
}

} // namespace twinrail
