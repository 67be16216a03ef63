// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/kernel/kernel.h"
#include "core/lab/client/tools/multipathconfig.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace twinrail::lab {

namespace {

bool matches(const QString& pattern, const QString& text)
{
    thread_local QHash<QString, QRegularExpression> known; // the built-in rules are asked again and again
    const bool anythingBut = pattern.startsWith(u'!');     // the newer parsers know this
    auto expression = known.find(pattern);
    if (expression == known.end())
        expression = known.insert(pattern, QRegularExpression(anythingBut ? pattern.mid(1) : pattern));
    return expression->match(text).hasMatch() != anythingBut;
}

bool matches(const MultipathConfig::Device& device, const KernelDisk& disk)
{
    return matches(device.vendor, disk.vendor) && matches(device.product, disk.product);
}

bool anyMatches(const QStringList& patterns, const QString& text)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString& one) { return matches(one, text); });
}

bool anyMatches(const QList<MultipathConfig::Device>& devices, const KernelDisk& disk)
{
    return std::any_of(devices.begin(), devices.end(), [&](const auto& one) { return matches(one, disk); });
}

} // namespace

QString MultipathConfig::value(const QString& keyword, const KernelDisk& disk) const
{
    for (auto entry = multipaths.crbegin(); entry != multipaths.crend(); ++entry)
        if (entry->value(QStringLiteral("wwid")) == disk.wwid && entry->contains(keyword))
            return entry->value(keyword);
    if (overrides.contains(keyword))
        return overrides.value(keyword);
    for (auto device = devices.crbegin(); device != devices.crend(); ++device)
        if (matches(*device, disk) && device->values.contains(keyword))
            return device->values.value(keyword);
    return defaults.value(keyword);
}

QString MultipathConfig::alias(const QString& wwid) const
{
    for (auto entry = multipaths.crbegin(); entry != multipaths.crend(); ++entry)
        if (entry->value(QStringLiteral("wwid")) == wwid && entry->contains(QStringLiteral("alias")))
            return entry->value(QStringLiteral("alias"));
    return {};
}

// An exception only cancels a hit of the same kind (§5.8).
bool MultipathConfig::isHidden(const KernelDisk& disk) const
{
    if (hidesEverything)
        return true;
    if (anyMatches(blacklist.devnodes, disk.name) && !anyMatches(exceptions.devnodes, disk.name))
        return true;
    if (anyMatches(blacklist.devices, disk) && !anyMatches(exceptions.devices, disk))
        return true;
    const QString protocol = disk.isLocal() ? QStringLiteral("scsi:unspec") : QStringLiteral("scsi:iscsi");
    if (anyMatches(blacklist.protocols, protocol) && !anyMatches(exceptions.protocols, protocol))
        return true;
    return anyMatches(blacklist.wwids, disk.wwid) && !anyMatches(exceptions.wwids, disk.wwid);
}

} // namespace twinrail::lab
