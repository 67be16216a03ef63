// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/releasemultipath.h"

#include "core/lab/client/tools/keywordrows.h"

namespace twinrail::lab {

namespace {

constexpr KeywordRow defaults094[] = {
    {"verbosity", "2"},
    {"polling_interval", "5"},
    {"max_polling_interval", "20"},
    {"reassign_maps", "no"},
    {"path_selector", "service-time 0"},
    {"path_grouping_policy", "failover"},
    {"uid_attribute", "ID_SERIAL"},
    {"prio", "const"},
    {"prio_args", ""},
    {"features", "0"},
    {"path_checker", "tur"},
    {"alias_prefix", "mpath"},
    {"failback", "manual"},
    {"rr_min_io", "1000"},
    {"rr_min_io_rq", "1"},
    {"max_fds", "max"},
    {"rr_weight", "uniform"},
    {"queue_without_daemon", "no"},
    {"allow_usb_devices", "no"},
    {"flush_on_last_del", "no"},
    {"user_friendly_names", "no"},
    {"fast_io_fail_tmo", "5"},
    {"bindings_file", "/etc/multipath/bindings"},
    {"wwids_file", "/etc/multipath/wwids"},
    {"prkeys_file", "/etc/multipath/prkeys"},
    {"log_checker_err", "always"},
    {"all_tg_pt", "no"},
    {"retain_attached_hw_handler", "yes"},
    {"detect_prio", "yes"},
    {"detect_checker", "yes"},
    {"force_sync", "no"},
    {"strict_timing", "no"},
    {"deferred_remove", "no"},
    {"delay_watch_checks", "no"},
    {"delay_wait_checks", "no"},
    {"san_path_err_threshold", "no"},
    {"san_path_err_forget_rate", "no"},
    {"san_path_err_recovery_time", "no"},
    {"marginal_path_err_sample_time", "no"},
    {"marginal_path_err_rate_threshold", "no"},
    {"marginal_path_err_recheck_gap_time", "no"},
    {"marginal_path_double_failed_time", "no"},
    {"find_multipaths", "strict"},
    {"uxsock_timeout", "4000"},
    {"retrigger_tries", "3"},
    {"retrigger_delay", "10"},
    {"missing_uev_wait_timeout", "30"},
    {"skip_kpartx", "no"},
    {"disable_changed_wwids", "ignored"},
    {"remove_retries", "0"},
    {"ghost_delay", "no"},
    {"find_multipaths_timeout", "-10"},
    {"enable_foreign", "NONE"},
    {"marginal_pathgroups", "off"},
    {"recheck_wwid", "no"},
};

// What 0.11 no longer has, and where it has something else; new words come after the ones they follow.
constexpr const char* gone0111[] = {"bindings_file", "wwids_file", "prkeys_file", "disable_changed_wwids"};
constexpr KeywordRow other0111[] = {{"flush_on_last_del", "unused"}};
struct NewRow {
    const char* after;
    KeywordRow row;
};
constexpr NewRow new0111[] = {{"detect_checker", {"detect_pgpolicy", "yes"}},
                              {"detect_pgpolicy", {"detect_pgpolicy_use_tpg", "no"}},
                              {"ghost_delay", {"auto_resize", "never"}}};

constexpr const char* keywords094[] = {"dev_loss_tmo",
                                       "eh_deadline",
                                       "checker_timeout",
                                       "no_path_retry",
                                       "pg_timeout",
                                       "hardware_handler",
                                       "getuid_callout",
                                       "gid",
                                       "uid",
                                       "mode",
                                       "reservation_key",
                                       "uid_attrs",
                                       "max_sectors_kb",
                                       "config_dir",
                                       "multipath_dir",
                                       "partition_delimiter",
                                       "unpriv_sgio",
                                       "vpd_vendor",
                                       "ghost_delay"};

constexpr KeywordRow hiddenDevices[] = {
    {"SGI", "Universal Xport"},
    {"^DGC", "LUNZ"},
    {"EMC", "LUNZ"},
    {"DELL", "Universal Xport"},
    {"FUJITSU", "Universal Xport"},
    {"IBM", "Universal Xport"},
    {"IBM", "S/390"},
    {"LENOVO", "Universal Xport"},
    {"(NETAPP|LSI|ENGENIO)", "Universal Xport"},
    {"STK", "Universal Xport"},
    {"SUN", "Universal Xport"},
    {"(Intel|INTEL)", "VTrak V-LUN"},
    {"Promise", "VTrak V-LUN"},
    {"Promise", "Vess V-LUN"},
};

constexpr const char* daemonCommands[] = {
    "list|show paths",
    "list|show paths format $format",
    "list|show paths raw format $format",
    "list|show path $path",
    "list|show maps|multipaths",
    "list|show status",
    "list|show daemon",
    "list|show maps|multipaths status",
    "list|show maps|multipaths stats",
    "list|show maps|multipaths format $format",
    "list|show maps|multipaths raw format $format",
    "list|show maps|multipaths topology",
    "list|show topology",
    "list|show maps|multipaths json",
    "list|show map|multipath $map topology",
    "list|show map|multipath $map format $format",
    "list|show map|multipath $map raw format $format",
    "list|show map|multipath $map json",
    "list|show config local",
    "list|show config",
    "list|show blacklist",
    "list|show devices",
    "list|show wildcards",
    "reset maps|multipaths stats",
    "reset map|multipath $map stats",
    "add path $path",
    "remove|del path $path",
    "add map|multipath $map",
    "remove|del map|multipath $map",
    "remove|del maps|multipaths",
    "switch|switchgroup map|multipath $map group $group",
    "reconfigure",
    "reconfigure all",
    "suspend map|multipath $map",
    "resume map|multipath $map",
    "resize map|multipath $map",
    "reload map|multipath $map",
    "reset map|multipath $map",
    "reinstate path $path",
    "fail path $path",
    "disablequeueing map|multipath $map",
    "restorequeueing map|multipath $map",
    "disablequeueing maps|multipaths",
    "restorequeueing maps|multipaths",
    "quit|exit",
    "shutdown",
    "getprstatus map|multipath $map",
    "setprstatus map|multipath $map",
    "unsetprstatus map|multipath $map",
    "forcequeueing daemon",
    "restorequeueing daemon",
    "getprkey map|multipath $map",
    "setprkey map|multipath $map key $key",
    "unsetprkey map|multipath $map",
    "setmarginal path $path",
    "unsetmarginal path $path",
    "unsetmarginal map|multipath $map",
};

using Pairs = QList<QPair<QString, QString>>;

qsizetype placeOf(const Pairs& pairs, const char* keyword)
{
    for (qsizetype i = 0; i < pairs.size(); ++i)
        if (pairs.at(i).first == QLatin1String(keyword))
            return i;
    return -1;
}

} // namespace

Pairs multipathDefaults094() { return pairsOf(defaults094); }

Pairs multipathDefaults0111()
{
    Pairs pairs = multipathDefaults094();
    for (const char* keyword : gone0111)
        pairs.removeAt(placeOf(pairs, keyword));
    for (const KeywordRow& row : other0111)
        pairs[placeOf(pairs, row.keyword)].second = QLatin1String(row.value);
    for (const NewRow& one : new0111)
        pairs.insert(placeOf(pairs, one.after) + 1, {QLatin1String(one.row.keyword), QLatin1String(one.row.value)});
    return pairs;
}

QStringList multipathKeywords094() { return listOf(keywords094); }

QStringList multipathHiddenNodes() { return {QStringLiteral("!^(sd[a-z]|dasd[a-z]|nvme[0-9])")}; }

QList<Release::Device> multipathHiddenDevices()
{
    QList<Release::Device> devices;
    for (const KeywordRow& row : hiddenDevices)
        devices.append({QLatin1String(row.keyword), QLatin1String(row.value), {}});
    return devices;
}

QStringList multipathdCommands() { return listOf(daemonCommands); }

} // namespace twinrail::lab
