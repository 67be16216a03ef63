// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/numbers.h"
#include "core/report/sections/blocks.h"

namespace twinrail::sections {

Section drawing(const Report& report)
{
    const ReportNumbers numbers = numbersOf(report);
    const QString words =
        //: %1: clients by name, %2: appliance, %3 of %4 paths are active
        Tr::tr("The paths from the clients %1 to the appliance %2. %3 of %4 planned paths are active; the tables of "
               "the paths say the same in words.")
            .arg(clientNames(report.facts.site), report.facts.site.appliance.name, QString::number(numbers.pathsActive),
                 QString::number(numbers.pathsPlanned));
    return {QStringLiteral("drawing"), Tr::tr("Drawing"), {Drawing{report.facts.drawing, words}}, {}};
}

} // namespace twinrail::sections
