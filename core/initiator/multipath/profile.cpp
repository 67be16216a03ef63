// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipathconf.h"

#include "core/base/table.h"

namespace twinrail {

namespace {

const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");
const QString selector = QStringLiteral("service-time 0");

QPair<QString, QString> pair(const char* word, const QString& value) { return {QString::fromLatin1(word), value}; }
QPair<QString, QString> pair(const char* word, const char* value) { return pair(word, QString::fromLatin1(value)); }

// linux-initiator §5.9, the first profile. EL6 has no entry of its own for this array, no ALUA by detection, and its
// fast_io_fail_tmo does nothing (6.0) or too little (6.10) for iSCSI (§7.2).
MultipathWish enterpriseLinux6()
{
    MultipathWish wish;
    wish.defaults = {pair("user_friendly_names", yes), pair("find_multipaths", no), pair("queue_without_daemon", no)};
    wish.device = {pair("path_grouping_policy", "multibus"),
                   pair("path_selector", selector),
                   pair("path_checker", "tur"),
                   pair("prio", "const"),
                   pair("failback", "immediate"),
                   pair("rr_weight", "uniform")};
    return wish;
}

// The second: EL7 and later, Debian, Ubuntu. multipathd writes fast_io_fail_tmo over the replacement timeout.
MultipathWish later(int replacementTimeout)
{
    MultipathWish wish;
    wish.defaults = {pair("user_friendly_names", yes), pair("find_multipaths", yes)};
    wish.device = {pair("path_grouping_policy", "group_by_prio"),
                   pair("prio", "alua"),
                   pair("path_selector", selector),
                   pair("path_checker", "tur"),
                   pair("failback", "immediate"),
                   pair("fast_io_fail_tmo", QString::number(replacementTimeout))};
    return wish;
}

// Whole intervals, rounded up; none is "fail": 0 would be read as that too, but not by every release.
QString retries(int queueSeconds, int pollingInterval)
{
    const int interval = std::max(1, pollingInterval);
    return queueSeconds <= 0 ? QStringLiteral("fail")
                             : QString::number(queueSeconds / interval + (queueSeconds % interval != 0 ? 1 : 0));
}

} // namespace

MultipathWish multipathProfile(const QString& distro, int replacementTimeout, int queueSeconds, int pollingInterval)
{
    MultipathWish wish = distro == QLatin1String("centos6") ? enterpriseLinux6() : later(replacementTimeout);
    wish.defaults << pair("polling_interval", QString::number(pollingInterval));
    wish.device << pair("no_path_retry", retries(queueSeconds, pollingInterval));
    wish.whitelist = true;
    return wish;
}

} // namespace twinrail
