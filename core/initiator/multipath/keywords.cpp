// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/keywords.h"

#include "core/base/table.h"

#include <algorithm>

namespace twinrail {

namespace {

// linux-initiator §5.3, and for the neighbours the dumps of multipath -t.
// places: D defaults, d device of blacklist and exceptions, b blacklist and exceptions, V device, O overrides,
//         P protocol, M multipath; T outside of all sections.
// releases, one letter each: EL6.0, EL6.10, EL7, EL8, EL9, Ubuntu 22.04, Debian 12 and Ubuntu 24.04, EL10.
//         V valid, o without effect, D deprecated, X invalid, ? not tried.
struct Keyword {
    const char* word;
    const char* places;
    const char* releases;
};
constexpr Keyword keywords[] = {
    {"alias", "M", "VVVVVVVV"},
    {"alias_prefix", "DVO", "??VVVVVV"},
    {"all_tg_pt", "DVO", "XX?VVVVV"},
    {"allow_usb_devices", "D", "????VVVV"},
    {"auto_resize", "D", "XXXXVXXV"},
    {"bindings_file", "D", "XXVVDDDD"},
    {"checker_timeout", "D", "VVVVVVVV"},
    {"config_dir", "D", "XVVVDDDD"},
    {"deferred_remove", "DVOM", "XXVVVVVV"},
    {"delay_wait_checks", "DVOM", "XXVVVVVV"},
    {"delay_watch_checks", "DVOM", "XXVVVVVV"},
    {"detect_checker", "DVO", "XXXVVVVV"},
    {"detect_pgpolicy", "DVO", "XXXXXXXV"},
    {"detect_prio", "DVO", "XVVVVVVV"},
    {"dev_loss_tmo", "DVOP", "VVVVVVVV"},
    {"devnode", "b", "VVVVVVVV"},
    {"disable_changed_wwids", "D", "XX??oooo"},
    {"eh_deadline", "DVOP", "XXX?????"},
    {"enable_foreign", "D", "XXXVVVVV"},
    {"failback", "DVOM", "VVVVVVVV"},
    {"fast_io_fail_tmo", "DVOP", "oVVVVVVV"},
    {"features", "DVO", "VVVVVVVV"},
    {"features", "M", "XXVVVVVV"},
    {"find_multipaths", "D", "VVVVVVVV"},
    {"find_multipaths_timeout", "D", "XXXVVVVV"},
    {"flush_on_last_del", "DVOM", "VVVVVVVV"},
    {"force_sync", "D", "XX?VVVVV"},
    {"getuid_callout", "DV", "VVXoooDD"},
    {"ghost_delay", "DVOM", "XX?VVVVV"},
    {"gid", "DM", "VV??????"},
    {"hardware_handler", "VO", "VVVVVVVV"},
    {"log_checker_err", "D", "?VVVVVVV"},
    {"marginal_path_double_failed_time", "DVOM", "XXXVVVVV"},
    {"marginal_path_err_rate_threshold", "DVOM", "XXXVVVVV"},
    {"marginal_path_err_recheck_gap_time", "DVOM", "XXXVVVVV"},
    {"marginal_path_err_sample_time", "DVOM", "XXXVVVVV"},
    {"marginal_pathgroups", "D", "XXXVVVVV"},
    {"max_fds", "D", "VVVVVVVV"},
    {"max_polling_interval", "D", "XXVVVVVV"},
    {"max_retries", "DVOP", "XXX?????"},
    {"max_sectors_kb", "DVOM", "XX??????"},
    {"missing_uev_wait_timeout", "D", "XXVVVVVV"},
    {"mode", "DM", "VV??????"},
    {"multipath_dir", "D", "VVVVDDDD"},
    {"no_path_retry", "DVOM", "VVVVVVVV"},
    {"overrides", "T", "XXVVVVVV"},
    {"path_checker", "DVO", "VVVVVVVV"},
    {"path_grouping_policy", "DVOM", "VVVVVVVV"},
    {"path_selector", "DVOM", "VVVVVVVV"},
    {"pg_timeout", "DVM", "VVVoooDD"},
    {"polling_interval", "D", "VVVVVVVV"},
    {"prio", "DVOM", "VVVVVVVV"},
    {"prio_args", "DVOM", "?VVVVVVV"},
    {"prkeys_file", "D", "XX?VVV??"},
    {"product", "dV", "VVVVVVVV"},
    {"product_blacklist", "V", "VVVVVVVV"},
    {"property", "b", "XXVVVVVV"},
    {"protocol", "b", "XXVVVVVV"},
    {"protocol", "O", "XXX?VXVV"},
    {"purge_disconnected", "DVO", "XXXX?XXV"},
    {"queue_without_daemon", "D", "VVVVVVVV"},
    {"reassign_maps", "D", "??VVVVVV"},
    {"recheck_wwid", "DVO", "XXX?VVVV"},
    {"remove_retries", "D", "XX?VVVVV"},
    {"reservation_key", "DM", "?VVVVVVV"},
    {"retain_attached_hw_handler", "DVO", "X?VVVVVV"},
    {"retrigger_delay", "D", "XXVVVVVV"},
    {"retrigger_tries", "D", "XXVVVVVV"},
    {"revision", "V", "VVVVVVVV"},
    {"rr_min_io", "DVOM", "Vooooooo"},
    {"rr_min_io_rq", "DVOM", "XVVVVVVV"},
    {"rr_weight", "DVOM", "VVVVVVVV"},
    {"san_path_err_forget_rate", "DVOM", "XXXVVVVV"},
    {"san_path_err_recovery_time", "DVOM", "XXXVVVVV"},
    {"san_path_err_threshold", "DVOM", "XXXVVVVV"},
    {"skip_kpartx", "DVOM", "XX?VVVVV"},
    {"strict_timing", "D", "XX?VVVVV"},
    {"type", "P", "XXX?VXVV"},
    {"udev_dir", "D", "VVXXXXXX"},
    {"uid", "DM", "VV??????"},
    {"uid_attribute", "DVO", "XXVVVVVV"},
    {"uid_attrs", "D", "XXX?????"},
    {"user_friendly_names", "DVO", "VVVVVVVV"},
    {"uxsock_timeout", "D", "XXVVVVVV"},
    {"vendor", "dV", "VVVVVVVV"},
    {"verbosity", "D", "VVVVVVVV"},
    {"vpd_vendor", "V", "XXX?????"},
    {"wwid", "bM", "VVVVVVVV"},
    {"wwids_file", "D", "XXVVDDDD"},
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
constexpr std::array<Word<Columns>, 8> distros{{
    {"centos6", {0, 2}},
    {"centos7", {2, 1}},
    {"centos8", {3, 1}},
    {"centos9", {4, 1}},
    {"centos10", {7, 1}},
    {"ubuntu22", {5, 1}},
    {"ubuntu24", {6, 1}},
    {"debian12", {6, 1}},
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
