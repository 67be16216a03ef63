// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/rules/family.h"

#include <array>

namespace twinrail {

namespace {

struct Range {
    const char* place;
    int value;
    int lowest;
    int highest;
};

} // namespace

void timerRules(const Site& site, RuleReport& report)
{
    // linux-initiator §7.1: an interval of 0 turns the detection of dead paths off; a replacement timer below 1 either
    // fails I/O at once or never.
    const std::array ranges{
        Range{"/timers/replacement", site.timers.replacement, 1, 3600},
        Range{"/timers/noopInterval", site.timers.noopInterval, 1, 300},
        Range{"/timers/noopTimeout", site.timers.noopTimeout, 1, 300},
        Range{"/timers/loginTimeout", site.timers.loginTimeout, 1, 300},
        Range{"/multipath/pollingInterval", site.multipath.pollingInterval, 1, 300},
        Range{"/multipath/queueSeconds", site.multipath.queueSeconds, 0, 86400},
    };
    for (const Range& range : ranges)
        if (range.value < range.lowest || range.value > range.highest)
            report.error(
                "site.timer.range", QLatin1String(range.place),
                Tr::tr("%1 seconds is outside of what this timer can be.").arg(range.value),
                Tr::tr("Choose a value from %1 to %2 seconds (C10, C11).").arg(range.lowest).arg(range.highest));
    if (site.multipath.queueSeconds < site.timers.replacement)
        report.warning(
            "site.timer.queue-short", QStringLiteral("/multipath/queueSeconds"),
            Tr::tr("I/O is held for %1 seconds when no path is left, less than the %2 seconds after which a path "
                   "is given up.")
                .arg(site.multipath.queueSeconds)
                .arg(site.timers.replacement),
            Tr::tr("Hold I/O at least as long as the replacement timer (C11)."));
}

} // namespace twinrail
