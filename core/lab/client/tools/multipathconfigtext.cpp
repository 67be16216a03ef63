// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/multipathconfig.h"
#include "core/lab/client/tools/release.h"

#include <iterator>

namespace twinrail::lab {

namespace {

// The words whose value 0.4.9 puts in quotes; the newer ones quote everything but numbers.
constexpr const char* quoted049[] = {"udev_dir",        "multipath_dir", "path_selector", "path_grouping_policy",
                                     "getuid_callout",  "prio",          "features",      "path_checker",
                                     "rr_weight",       "config_dir",    "vendor",        "product",
                                     "hardware_handler"};

// In an entry the words stand in the order in which the program registers them.
constexpr const char* entryOrder[] = {"wwid",
                                      "alias",
                                      "path_grouping_policy",
                                      "uid_attribute",
                                      "getuid_callout",
                                      "path_selector",
                                      "path_checker",
                                      "features",
                                      "hardware_handler",
                                      "prio",
                                      "prio_args",
                                      "failback",
                                      "rr_weight",
                                      "no_path_retry",
                                      "rr_min_io",
                                      "rr_min_io_rq",
                                      "flush_on_last_del",
                                      "fast_io_fail_tmo",
                                      "dev_loss_tmo",
                                      "user_friendly_names",
                                      "retain_attached_hw_handler",
                                      "detect_prio",
                                      "detect_checker"};

QStringList ordered(const MultipathConfig::Values& values)
{
    QStringList keywords;
    for (const char* keyword : entryOrder)
        if (values.contains(QLatin1String(keyword)))
            keywords << QLatin1String(keyword);
    for (auto one = values.cbegin(); one != values.cend(); ++one)
        if (!keywords.contains(one.key()))
            keywords << one.key();
    return keywords;
}

class Printer {
public:
    explicit Printer(const Release& release) : m_release(release) {}

    void open(const QString& name)
    {
        line(name + QStringLiteral(" {"));
        ++m_depth;
    }
    void close()
    {
        --m_depth;
        line(QStringLiteral("}"));
    }
    void pair(const QString& keyword, const QString& value)
    {
        const bool quote = isQuoted(keyword, value);
        line(keyword + u' ' + (quote ? u'"' + value + u'"' : value));
    }
    void pairs(const MultipathConfig::Values& values)
    {
        for (const QString& keyword : ordered(values))
            pair(keyword, values.value(keyword));
    }
    void rules(const QString& name, const MultipathConfig::Rules& rules)
    {
        open(name);
        for (const QString& one : rules.devnodes)
            pair(QStringLiteral("devnode"), one);
        for (const QString& one : rules.wwids)
            pair(QStringLiteral("wwid"), one);
        for (const QString& one : rules.protocols)
            pair(QStringLiteral("protocol"), one);
        for (const QString& one : rules.properties)
            pair(QStringLiteral("property"), one);
        for (const MultipathConfig::Device& one : rules.devices)
            device(one);
        close();
    }
    void device(const MultipathConfig::Device& device)
    {
        open(QStringLiteral("device"));
        pair(QStringLiteral("vendor"), device.vendor);
        pair(QStringLiteral("product"), device.product);
        pairs(device.values);
        close();
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    void line(const QString& text) { m_text += QByteArray(m_depth, '\t') + text.toUtf8() + '\n'; }
    [[nodiscard]] bool isQuoted(const QString& keyword, const QString& value) const
    {
        bool number = false;
        (void)value.toInt(&number);
        if (m_release.dumpsConfig)
            return !number || keyword == QLatin1String("features");
        for (const char* word : quoted049)
            if (keyword == QLatin1String(word))
                return true;
        return !number && (keyword == QLatin1String("devnode") || value.contains(u' '));
    }

    const Release& m_release;
    QByteArray m_text;
    qsizetype m_depth = 0;
};

} // namespace

QByteArray MultipathConfig::text(const Release& release) const
{
    Printer printer(release);
    printer.open(QStringLiteral("defaults"));
    Values rest = defaults;
    for (const auto& pair : release.multipathDefaults)
        printer.pair(pair.first, rest.take(pair.first));
    printer.pairs(rest);
    printer.close();
    printer.rules(QStringLiteral("blacklist"), blacklist);
    printer.rules(QStringLiteral("blacklist_exceptions"), exceptions);
    printer.open(QStringLiteral("devices"));
    for (const Device& one : devices)
        printer.device(one);
    printer.close();
    if (release.dumpsConfig) {
        printer.open(QStringLiteral("overrides"));
        printer.pairs(overrides);
        printer.close();
    }
    if (multipaths.isEmpty() && release.leavesOutNoMultipaths)
        return printer.text();
    printer.open(QStringLiteral("multipaths"));
    for (const Values& one : multipaths) {
        printer.open(QStringLiteral("multipath"));
        printer.pairs(one);
        printer.close();
    }
    printer.close();
    return printer.text();
}

} // namespace twinrail::lab
