// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipathconf.h"

#include "core/base/tr.h"
#include "core/initiator/multipath/match.h"

#include <algorithm>

namespace twinrail {

namespace {

using Settings = QList<QPair<QString, QString>>;

QString valueOf(const Settings& settings, const QString& word)
{
    for (const auto& [key, value] : settings)
        if (key == word)
            return value;
    return {};
}

// A later value takes the place of an earlier one.
void overlay(Settings& settings, const Settings& later)
{
    for (const auto& [word, value] : later) {
        const auto found =
            std::find_if(settings.begin(), settings.end(),
                         [word = word](const QPair<QString, QString>& each) { return each.first == word; });
        if (found != settings.end())
            found->second = value;
        else
            settings << qMakePair(word, value);
    }
}

// What one pass over the file collects.
struct Collector {
    MultipathWish wish;
    Settings overrides;
    bool hidesAll = false;
    bool showsOurs = false;

    void section(const ConfNode& node)
    {
        switch (node.inside) {
        case ConfPlace::Defaults:
            overlay(wish.defaults, settingsOf(node.children));
            break;
        case ConfPlace::Overrides:
            overlay(overrides, settingsOf(node.children));
            break;
        case ConfPlace::BlacklistDevice:
            hidesAll = hidesAll || matchesEverything(node);
            break;
        case ConfPlace::ExceptionDevice:
            showsOurs = showsOurs || matchesNexenta(node);
            break;
        case ConfPlace::Device:
            // The built-in table comes first, and the last entry that fits wins; the user's stands behind it.
            if (matchesNexenta(node))
                wish.device = settingsOf(node.children);
            break;
        case ConfPlace::Multipath:
            wish.aliases << MultipathWish::Alias{lastValue(node.children, QStringLiteral("wwid")),
                                                 lastValue(node.children, QStringLiteral("alias"))};
            break;
        case ConfPlace::Blacklist:
            for (const ConfNode& line : node.children)
                if (line.kind == ConfNode::Kind::Setting && hidesSanDisks(line, {}))
                    wish.hiding << line.value;
            break;
        case ConfPlace::Top:
        case ConfPlace::Exceptions:
        case ConfPlace::Devices:
        case ConfPlace::Protocol:
        case ConfPlace::Multipaths:
        case ConfPlace::Unknown:
            break;
        }
    }
};

//: %1: a keyword of multipath.conf with its section; %2, %3: values
QString difference(const QString& what, const QString& wanted, const QString& is)
{
    return is.isEmpty() ? Tr::tr("%1: wanted %2, is not set").arg(what, wanted)
                        : Tr::tr("%1: wanted %2, is %3").arg(what, wanted, is);
}

QStringList differences(const QString& section, const Settings& wanted, const Settings& inForce)
{
    QStringList result;
    for (const auto& [word, value] : wanted) {
        const QString is = valueOf(inForce, word);
        if (is.isEmpty() || !sameValue(is, value))
            result << difference(section + u' ' + word, value, is);
    }
    return result;
}

QString aliasOf(const MultipathWish& wish, const QString& wwid)
{
    QString result;
    for (const MultipathWish::Alias& each : wish.aliases)
        if (each.wwid == wwid && !each.alias.isEmpty())
            result = each.alias;
    return result;
}

} // namespace

MultipathWish multipathInForce(const QByteArray& text)
{
    Collector found;
    visitConf(parseConf(text, ConfReading::AsDaemon), [&](ConfPlace, const ConfNode& node) {
        if (node.kind == ConfNode::Kind::Section)
            found.section(node);
    });
    // overrides{} beats device{} (linux-initiator §5.4).
    overlay(found.wish.device, found.overrides);
    found.wish.device.removeIf([](const QPair<QString, QString>& each) {
        return each.first == QLatin1String("vendor") || each.first == QLatin1String("product");
    });
    found.wish.whitelist = found.hidesAll && found.showsOurs;
    return found.wish;
}

QStringList multipathDifferences(const MultipathWish& wish, const MultipathWish& inForce)
{
    QStringList result = differences(QStringLiteral("defaults"), wish.defaults, inForce.defaults) +
                         differences(QStringLiteral("device"), wish.device, inForce.device);
    if (wish.whitelist && !inForce.whitelist)
        result << Tr::tr("blacklist: wanted everything but NEXENTA/COMSTAR, is something else");
    for (const QString& pattern : inForce.hiding)
        //: %1: a pattern of the blacklist in multipath.conf
        result << Tr::tr("blacklist: wanted no pattern that hides disks of the appliance, is %1").arg(pattern);
    for (const MultipathWish::Alias& alias : wish.aliases) {
        const QString is = aliasOf(inForce, alias.wwid);
        if (is != alias.alias)
            result << difference(QStringLiteral("multipath %1 alias").arg(alias.wwid), alias.alias, is);
    }
    return result;
}

} // namespace twinrail
