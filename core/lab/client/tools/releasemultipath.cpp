// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/releasemultipath.h"

#include "core/lab/client/tools/keywordrows.h"

namespace twinrail::lab {

namespace {

constexpr KeywordRow defaults049[] = {
    {"verbosity", "2"},
    {"polling_interval", "5"},
    {"udev_dir", "/dev"},
    {"multipath_dir", "/lib64/multipath"},
    {"path_selector", "round-robin 0"},
    {"path_grouping_policy", "failover"},
    {"getuid_callout", "/lib/udev/scsi_id --whitelisted --device=/dev/%n"},
    {"prio", "const"},
    {"features", "0"},
    {"path_checker", "directio"},
    {"failback", "manual"},
    {"rr_min_io", "1000"},
    {"rr_min_io_rq", "1"},
    {"max_fds", "1048576"},
    {"rr_weight", "uniform"},
    {"queue_without_daemon", "no"},
    {"flush_on_last_del", "no"},
    {"user_friendly_names", "no"},
    {"log_checker_err", "always"},
    {"find_multipaths", "no"},
    {"retain_attached_hw_handler", "no"},
    {"detect_prio", "no"},
    {"hw_str_match", "no"},
    {"force_sync", "no"},
    {"config_dir", "/etc/multipath/conf.d"},
};

constexpr KeywordRow defaults087[] = {
    {"verbosity", "2"},
    {"polling_interval", "5"},
    {"max_polling_interval", "20"},
    {"reassign_maps", "no"},
    {"multipath_dir", "/lib64/multipath"},
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
    {"config_dir", "/etc/multipath/conf.d"},
    {"delay_watch_checks", "no"},
    {"delay_wait_checks", "no"},
    {"san_path_err_threshold", "no"},
    {"san_path_err_forget_rate", "no"},
    {"san_path_err_recovery_time", "no"},
    {"marginal_path_err_sample_time", "no"},
    {"marginal_path_err_rate_threshold", "no"},
    {"marginal_path_err_recheck_gap_time", "no"},
    {"marginal_path_double_failed_time", "no"},
    {"find_multipaths", "off"},
    {"uxsock_timeout", "4000"},
    {"retrigger_tries", "0"},
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

constexpr const char* keywords049[] = {"dev_loss_tmo",
                                       "fast_io_fail_tmo",
                                       "checker_timeout",
                                       "no_path_retry",
                                       "pg_timeout",
                                       "prio_args",
                                       "hardware_handler",
                                       "gid",
                                       "uid",
                                       "mode",
                                       "attribute_flags",
                                       "reservation_key",
                                       "default_features"};

constexpr const char* keywords087[] = {"dev_loss_tmo",
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
                                       "auto_resize",
                                       "partition_delimiter",
                                       "max_sectors_kb",
                                       "unpriv_sgio",
                                       "san_path_err_threshold"};

} // namespace

QList<QPair<QString, QString>> multipathDefaults049() { return pairsOf(defaults049); }
QList<QPair<QString, QString>> multipathDefaults087() { return pairsOf(defaults087); }

QList<Release::Device> multipathDevices087()
{
    constexpr KeywordRow nexenta[] = {{"path_grouping_policy", "group_by_serial"}, {"no_path_retry", "30"}};
    constexpr KeywordRow illumos[] = {{"path_grouping_policy", "group_by_prio"},
                                      {"prio", "alua"},
                                      {"failback", "immediate"},
                                      {"no_path_retry", "30"}};
    return {{QStringLiteral("NEXENTA"), QStringLiteral("COMSTAR"), pairsOf(nexenta)},
            {QStringLiteral("SUN"), QStringLiteral("(Sun Storage|ZFS Storage|COMSTAR)"), pairsOf(illumos)}};
}

QStringList multipathKeywords049() { return listOf(keywords049); }
QStringList multipathKeywords087() { return listOf(keywords087); }

} // namespace twinrail::lab
