// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/topology/sitefile.h"

namespace twinrail::sections {

Section siteFile(const Report& report)
{
    QStringList lines = QString::fromUtf8(siteToJson(report.facts.site)).split(u'\n');
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return {QStringLiteral("site-file"), Tr::tr("Appendix: the site file"), {Listing{{}, lines}}, {}};
}

} // namespace twinrail::sections
