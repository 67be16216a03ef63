// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/keywords.h"

#include "core/base/table.h"

#include <algorithm>

namespace twinrail {

namespace {

// linux-initiator §5.3, and for the neighbours the dumps of multipath -t. The last column, and what §5.3 leaves open
// for Debian 12: each word alone in each section, given to multipath -t of 0.9.4 and 0.11.1.
//
// places: D defaults, d device of blacklist and exceptions, b blacklist and exceptions, V device, O overrides,
//         P protocol, M multipath; T outside of all sections.
//
// releases, one letter each: EL6.0, EL6.10, EL7, EL8, EL9, Ubuntu 22.04, Debian 12 and Ubuntu 24.04, EL10, Debian 13.
//         V valid, o without effect, D deprecated, X invalid, ? not tried.
struct Keyword {
    const char* word;
    const char* places;
    const char* releases;
};
constexpr Keyword keywords[] = {
    {"alias", "M", "VVVVVVVVV"},
    {"alias_prefix", "DVO", "??VVVVVVV"},
    {"all_tg_pt", "DVO", "XX?VVVVVV"},
    {"allow_usb_devices", "D", "????VVVVV"},
    {"auto_resize", "D", "XXXXVXXVV"},
    {"bindings_file", "D", "XXVVDDDDD"},
    {"checker_timeout", "D", "VVVVVVVVV"},
    {"config_dir", "D", "XVVVDDDDD"},
    {"deferred_remove", "DVOM", "XXVVVVVVV"},
    {"delay_wait_checks", "DVOM", "XXVVVVVVV"},
    {"delay_watch_checks", "DVOM", "XXVVVVVVV"},
    {"detect_checker", "DVO", "XXXVVVVVV"},
    {"detect_pgpolicy", "DVO", "XXXXXXXVV"},
    {"detect_prio", "DVO", "XVVVVVVVV"},
    {"dev_loss_tmo", "DVOP", "VVVVVVVVV"},
    {"devnode", "b", "VVVVVVVVV"},
    {"disable_changed_wwids", "D", "XX??ooooD"},
    {"eh_deadline", "DVOP", "XXX???V?V"},
    {"enable_foreign", "D", "XXXVVVVVV"},
    {"failback", "DVOM", "VVVVVVVVV"},
    {"fast_io_fail_tmo", "DVOP", "oVVVVVVVV"},
    {"features", "DVO", "VVVVVVVVV"},
    {"features", "M", "XXVVVVVVV"},
    {"find_multipaths", "D", "VVVVVVVVV"},
    {"find_multipaths_timeout", "D", "XXXVVVVVV"},
    {"flush_on_last_del", "DVOM", "VVVVVVVVV"},
    {"force_sync", "D", "XX?VVVVVV"},
    {"getuid_callout", "DV", "VVXoooDDD"},
    {"ghost_delay", "DVOM", "XX?VVVVVV"},
    {"gid", "DM", "VV????V?V"},
    {"hardware_handler", "VO", "VVVVVVVVV"},
    {"log_checker_err", "D", "?VVVVVVVV"},
    {"marginal_path_double_failed_time", "DVOM", "XXXVVVVVV"},
    {"marginal_path_err_rate_threshold", "DVOM", "XXXVVVVVV"},
    {"marginal_path_err_recheck_gap_time", "DVOM", "XXXVVVVVV"},
    {"marginal_path_err_sample_time", "DVOM", "XXXVVVVVV"},
    {"marginal_pathgroups", "D", "XXXVVVVVV"},
    {"max_fds", "D", "VVVVVVVVV"},
    {"max_polling_interval", "D", "XXVVVVVVV"},
    {"max_retries", "D", "XXX???X?V"},
    {"max_retries", "VOP", "XXX???X?X"},
    {"max_sectors_kb", "DVOM", "XX????V?V"},
    {"missing_uev_wait_timeout", "D", "XXVVVVVVV"},
    {"mode", "DM", "VV????V?V"},
    {"multipath_dir", "D", "VVVVDDDDD"},
    {"no_path_retry", "DVOM", "VVVVVVVVV"},
    {"overrides", "T", "XXVVVVVVV"},
    {"path_checker", "DVO", "VVVVVVVVV"},
    {"path_grouping_policy", "DVOM", "VVVVVVVVV"},
    {"path_selector", "DVOM", "VVVVVVVVV"},
    {"pg_timeout", "DVM", "VVVoooDDD"},
    {"polling_interval", "D", "VVVVVVVVV"},
    {"prio", "DVOM", "VVVVVVVVV"},
    {"prio_args", "DVOM", "?VVVVVVVV"},
    {"prkeys_file", "D", "XX?VVVD?D"},
    {"product", "dV", "VVVVVVVVV"},
    {"product_blacklist", "V", "VVVVVVVVV"},
    {"property", "b", "XXVVVVVVV"},
    {"protocol", "b", "XXVVVVVVV"},
    {"protocol", "O", "XXX?VXVVV"},
    {"purge_disconnected", "DVO", "XXXX?XXVX"},
    {"queue_without_daemon", "D", "VVVVVVVVV"},
    {"reassign_maps", "D", "??VVVVVVV"},
    {"recheck_wwid", "DVO", "XXX?VVVVV"},
    {"remove_retries", "D", "XX?VVVVVV"},
    {"reservation_key", "DM", "?VVVVVVVV"},
    {"retain_attached_hw_handler", "DVO", "X?VVVVVVV"},
    {"retrigger_delay", "D", "XXVVVVVVV"},
    {"retrigger_tries", "D", "XXVVVVVVV"},
    {"revision", "V", "VVVVVVVVV"},
    {"rr_min_io", "DVOM", "Voooooooo"},
    {"rr_min_io_rq", "DVOM", "XVVVVVVVV"},
    {"rr_weight", "DVOM", "VVVVVVVVV"},
    {"san_path_err_forget_rate", "DVOM", "XXXVVVVVV"},
    {"san_path_err_recovery_time", "DVOM", "XXXVVVVVV"},
    {"san_path_err_threshold", "DVOM", "XXXVVVVVV"},
    {"skip_kpartx", "DVOM", "XX?VVVVVV"},
    {"strict_timing", "D", "XX?VVVVVV"},
    {"type", "P", "XXX?VXVVV"},
    {"udev_dir", "D", "VVXXXXXXX"},
    {"uid", "DM", "VV????V?V"},
    {"uid_attribute", "DVO", "XXVVVVVVV"},
    {"uid_attrs", "D", "XXX???V?V"},
    {"user_friendly_names", "DVO", "VVVVVVVVV"},
    {"uxsock_timeout", "D", "XXVVVVVVV"},
    {"vendor", "dV", "VVVVVVVVV"},
    {"verbosity", "D", "VVVVVVVVV"},
    {"vpd_vendor", "V", "XXX???V?V"},
    {"wwid", "bM", "VVVVVVVVV"},
    {"wwids_file", "D", "XXVVDDDDD"},
};

// Words that no release knows, and that the how-to or its sources use (errata E23, E24).
constexpr std::array<Word<const char*>, 2> meant{{
    {"checker_timer", "checker_timeout"},
    {"selector", "path_selector"},
}};

constexpr std::array<Word<ConfPlace>, 10> letters{{
    {"T", ConfPlace::Top},
    {"D", ConfPlace::Defaults},
    {"b", ConfPlace::Blacklist},
    {"b", ConfPlace::Exceptions},
    {"d", ConfPlace::BlacklistDevice},
    {"d", ConfPlace::ExceptionDevice},
    {"V", ConfPlace::Device},
    {"O", ConfPlace::Overrides},
    {"P", ConfPlace::Protocol},
    {"M", ConfPlace::Multipath},
}};

// Which columns a distribution stands for.
struct Columns {
    int first;
    int count;
};
constexpr std::array<Word<Columns>, 9> distros{{
    {"centos6", {0, 2}},
    {"centos7", {2, 1}},
    {"centos8", {3, 1}},
    {"centos9", {4, 1}},
    {"centos10", {7, 1}},
    {"ubuntu22", {5, 1}},
    {"ubuntu24", {6, 1}},
    {"debian12", {6, 1}},
    {"debian13", {8, 1}},
}};

Validity validityOf(char letter)
{
    switch (letter) {
    case 'V':
        return Validity::Valid;
    case 'o':
        return Validity::Idle;
    case 'D':
        return Validity::Deprecated;
    case 'X':
        return Validity::Invalid;
    }
    return Validity::Unknown;
}

const Keyword* row(const QString& keyword, ConfPlace place)
{
    const QString letter = wordFor(letters, place);
    if (letter.isEmpty())
        return nullptr;
    const auto found = std::find_if(std::begin(keywords), std::end(keywords), [&](const Keyword& each) {
        return keyword == QLatin1String(each.word) && QLatin1String(each.places).contains(letter);
    });
    return found == std::end(keywords) ? nullptr : found;
}

} // namespace

Validity validity(const QString& keyword, ConfPlace place, const QString& distro)
{
    const Keyword* found = row(keyword, place);
    const std::optional<Columns> columns = lookup(distros, distro);
    if (found == nullptr || !columns)
        return Validity::Unknown;
    Validity worst = Validity::Valid;
    for (int i = columns->first; i < columns->first + columns->count; ++i)
        worst = std::max(worst, validityOf(found->releases[i]));
    return worst;
}

bool isKeyword(const QString& word)
{
    return std::any_of(std::begin(keywords), std::end(keywords),
                       [&](const Keyword& each) { return word == QLatin1String(each.word); });
}

bool mayStand(const QString& keyword, ConfPlace place) { return row(keyword, place) != nullptr; }

QString meantKeyword(const QString& word)
{
    const std::optional<const char*> found = lookup(meant, word);
    return found ? QString::fromLatin1(*found) : QString();
}

} // namespace twinrail
