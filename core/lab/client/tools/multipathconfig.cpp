// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/multipathconfig.h"

#include "core/lab/client/tools/multipathparser.h"
#include "core/lab/client/tools/release.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

// The words that only one kind of section knows (§5.3).
struct SectionWords {
    const char* section;
    const char* word;
};
constexpr SectionWords ownWords[] = {
    {"blacklist", "devnode"},
    {"blacklist", "wwid"},
    {"blacklist_exceptions", "devnode"},
    {"blacklist_exceptions", "wwid"},
    {"blacklist device", "vendor"},
    {"blacklist device", "product"},
    {"blacklist_exceptions device", "vendor"},
    {"blacklist_exceptions device", "product"},
    {"devices device", "vendor"},
    {"devices device", "product"},
    {"devices device", "revision"},
    {"devices device", "product_blacklist"},
    {"multipaths multipath", "wwid"},
    {"multipaths multipath", "alias"},
    {"multipaths multipath", "path_grouping_policy"},
    {"multipaths multipath", "path_selector"},
    {"multipaths multipath", "prio"},
    {"multipaths multipath", "prio_args"},
    {"multipaths multipath", "failback"},
    {"multipaths multipath", "rr_weight"},
    {"multipaths multipath", "no_path_retry"},
    {"multipaths multipath", "rr_min_io"},
    {"multipaths multipath", "rr_min_io_rq"},
    {"multipaths multipath", "flush_on_last_del"},
    {"multipaths multipath", "user_friendly_names"},
    {"multipaths multipath", "reservation_key"},
};

// Of a newer release alone.
constexpr SectionWords newerWords[] = {
    {"blacklist", "property"},
    {"blacklist", "protocol"},
    {"blacklist_exceptions", "property"},
    {"blacklist_exceptions", "protocol"},
    {"multipaths multipath", "features"},
    {"devices device", "detect_prio"},
};

// Of defaults alone: a device or an override has no such thing.
constexpr const char* globalOnly[] = {"verbosity",   "polling_interval", "max_polling_interval", "find_multipaths",
                                      "udev_dir",    "multipath_dir",    "config_dir",           "queue_without_daemon",
                                      "max_fds",     "checker_timeout",  "bindings_file",        "wwids_file",
                                      "prkeys_file", "uxsock_timeout",   "reassign_maps"};

template <typename Rows> bool contains(const Rows& rows, const QString& section, const QString& word)
{
    return std::any_of(std::begin(rows), std::end(rows), [&](const SectionWords& row) {
        return section == QLatin1String(row.section) && word == QLatin1String(row.word);
    });
}

bool isSetting(const Release& release, const QString& word)
{
    const auto& compiled = release.multipathDefaults;
    return release.multipathKeywords.contains(word) ||
           std::any_of(compiled.begin(), compiled.end(), [&](const auto& pair) { return pair.first == word; });
}

bool isKnown(const QString& section, const QString& word, const Release& release)
{
    if (contains(ownWords, section, word) || (release.dumpsConfig && contains(newerWords, section, word)))
        return true;
    if (section == QLatin1String("defaults"))
        return isSetting(release, word);
    if (section != QLatin1String("devices device") && !(section == QLatin1String("overrides") && release.dumpsConfig))
        return false;
    const bool global = std::any_of(std::begin(globalOnly), std::end(globalOnly),
                                    [&](const char* one) { return word == QLatin1String(one); });
    return isSetting(release, word) && !global;
}

// What a release calls a value that it knows by several names.
QString normal(const Release& release, const QString& word, const QString& value)
{
    if (word != QLatin1String("find_multipaths") || !release.dumpsConfig)
        return value;
    if (value == QLatin1String("yes"))
        return QStringLiteral("on");
    return value == QLatin1String("no") ? QStringLiteral("off") : value;
}

MultipathConfig::Values valuesOf(const ConfigLine& section, const Release& release)
{
    MultipathConfig::Values values;
    for (const ConfigLine& line : section.inside)
        if (!line.isSection)
            values[line.keyword] = normal(release, line.keyword, line.value);
    return values;
}

MultipathConfig::Device deviceOf(const ConfigLine& section, const Release& release)
{
    MultipathConfig::Device device;
    device.values = valuesOf(section, release);
    device.vendor = device.values.take(QStringLiteral("vendor"));
    device.product = device.values.take(QStringLiteral("product"));
    return device;
}

void readRules(MultipathConfig::Rules& rules, const ConfigLine& section, const Release& release)
{
    for (const ConfigLine& line : section.inside) {
        if (line.isSection)
            rules.devices << deviceOf(line, release);
        else if (line.keyword == QLatin1String("devnode"))
            rules.devnodes << line.value;
        else if (line.keyword == QLatin1String("wwid"))
            rules.wwids << line.value;
        else if (line.keyword == QLatin1String("protocol"))
            rules.protocols << line.value;
        else
            rules.properties << line.value;
    }
}

/// A device entry of the file is merged over the built-in one for the same words, and goes to the end.
void addDevice(MultipathConfig& config, MultipathConfig::Device device)
{
    if (device.vendor.isEmpty() || device.product.isEmpty()) {
        config.messages << QStringLiteral("device config in /etc/multipath.conf missing vendor or product parameter");
        return;
    }
    for (qsizetype i = 0; i < config.devices.size(); ++i)
        if (config.devices[i].vendor == device.vendor && config.devices[i].product == device.product) {
            MultipathConfig::Values merged = config.devices.takeAt(i).values;
            for (auto one = device.values.cbegin(); one != device.values.cend(); ++one)
                merged[one.key()] = one.value();
            device.values = merged;
            break;
        }
    config.devices << device;
}

/// The longest interval follows from the shortest unless it was named too.
void setDefaults(MultipathConfig& config, const MultipathConfig::Values& values)
{
    const QString shortest = QStringLiteral("polling_interval");
    const QString longest = QStringLiteral("max_polling_interval");
    constexpr int times = 4;
    if (config.defaults.contains(longest) && values.contains(shortest))
        config.defaults[longest] = QString::number(times * values.value(shortest).toInt());
    for (auto one = values.cbegin(); one != values.cend(); ++one)
        config.defaults[one.key()] = one.value();
}

/// The rules of the program itself stand behind those of the file.
void addBuiltInRules(MultipathConfig& config, const Release& release)
{
    config.blacklist.devnodes += release.hiddenNodes;
    for (const Release::Device& device : release.hiddenDevices)
        config.blacklist.devices.append({device.vendor, device.product, {}});
    config.exceptions.properties += release.neededProperties;
}

/// no_path_retry says the same as this word of the features, and better; its value wins (§5.4).
void replaceOldFeatures(MultipathConfig& config, MultipathConfig::Device& device)
{
    const QString features = QStringLiteral("features");
    const QString retry = QStringLiteral("no_path_retry");
    const QString old = device.values.value(features);
    if (!old.contains(QLatin1String("queue_if_no_path")))
        return;
    const QString name = QStringLiteral("%1/%2").arg(device.vendor, device.product);
    config.messages << QStringLiteral("%1: option 'features \"1 queue_if_no_path\"' is deprecated, please use "
                                      "'no_path_retry queue' instead")
                           .arg(name);
    if (device.values.contains(retry))
        config.messages << QStringLiteral(
                               "%1: ignoring feature 'queue_if_no_path' because no_path_retry is set to '%2'")
                               .arg(name, device.values.value(retry));
    else
        device.values[retry] = QStringLiteral("queue");
    device.values[features] = QStringLiteral("0");
}

void addMultipath(MultipathConfig& config, const MultipathConfig::Values& values)
{
    if (values.value(QStringLiteral("wwid")).isEmpty())
        config.messages << QStringLiteral("multipaths config section missing wwid");
    else
        config.multipaths << values;
}

} // namespace

MultipathConfig parseMultipathConfig(const QByteArray* text, const Release& release)
{
    MultipathConfig config;
    for (const auto& pair : release.multipathDefaults)
        config.defaults[pair.first] = pair.second;
    for (const Release::Device& device : release.multipathDevices) {
        MultipathConfig::Device builtIn{device.vendor, device.product, {}};
        for (const auto& pair : device.values)
            builtIn.values[pair.first] = pair.second;
        config.devices << builtIn;
    }
    config.hidesEverything = text == nullptr && release.blacklistsWithoutConfig;
    if (text == nullptr) {
        addBuiltInRules(config, release);
        return config;
    }
    const ParsedConfig parsed = parseConfigLines(*text, isKnown, release);
    config.messages = parsed.messages;
    for (const ConfigLine& section : parsed.sections) {
        const MultipathConfig::Values values = valuesOf(section, release);
        if (section.keyword == QLatin1String("defaults"))
            setDefaults(config, values);
        else if (section.keyword == QLatin1String("overrides"))
            config.overrides = values;
        else if (section.keyword == QLatin1String("blacklist"))
            readRules(config.blacklist, section, release);
        else if (section.keyword == QLatin1String("blacklist_exceptions"))
            readRules(config.exceptions, section, release);
        else if (section.keyword == QLatin1String("devices"))
            for (const ConfigLine& device : section.inside)
                addDevice(config, deviceOf(device, release));
        else if (section.keyword == QLatin1String("multipaths"))
            for (const ConfigLine& multipath : section.inside)
                addMultipath(config, valuesOf(multipath, release));
    }
    addBuiltInRules(config, release);
    if (release.replacesOldFeatures)
        for (MultipathConfig::Device& device : config.devices)
            replaceOldFeatures(config, device);
    return config;
}

} // namespace twinrail::lab
