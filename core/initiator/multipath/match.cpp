// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/match.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinrail {

namespace {

QString normalised(const QString& value)
{
    const QString word = value.trimmed().toLower();
    if (word == QLatin1String("on"))
        return QStringLiteral("yes");
    if (word == QLatin1String("off"))
        return QStringLiteral("no");
    bool isNumber = false;
    const qlonglong number = word.toLongLong(&isNumber);
    return isNumber ? QString::number(number) : word;
}

QString withoutAnchors(QString pattern)
{
    if (pattern.startsWith(u'^'))
        pattern.remove(0, 1);
    if (pattern.endsWith(u'$'))
        pattern.chop(1);
    if (pattern.endsWith(QLatin1String(".*")))
        pattern.chop(2);
    return pattern;
}

// The patterns are POSIX, unanchored; "*" alone is one that only POSIX accepts, and people mean "everything" by it.
bool finds(const QString& pattern, const QString& text)
{
    if (pattern == QLatin1String("*"))
        return true;
    const QRegularExpression expression(pattern);
    return expression.isValid() && !pattern.isEmpty() && expression.match(text).hasMatch();
}

// From 0.8 on "!" turns a pattern round.
bool hides(const QString& pattern, const QString& name)
{
    return pattern.startsWith(u'!') ? !finds(pattern.mid(1), name) : finds(pattern, name);
}

// Disks of a machine with few and with many, and a partition: ^sda[0-9] is of no use either.
const QStringList diskNames = {QStringLiteral("sda"), QStringLiteral("sda1"), QStringLiteral("sdb"),
                               QStringLiteral("sdz"), QStringLiteral("sdaa"), QStringLiteral("sdba")};
const QString someWwid = QStringLiteral("3600144f000000000000000000000000");

} // namespace

bool sameValue(const QString& a, const QString& b) { return normalised(a) == normalised(b); }

QString lastValue(const ConfNodes& nodes, const QString& word)
{
    QString value;
    for (const ConfNode& node : nodes)
        if (node.kind == ConfNode::Kind::Setting && node.word == word)
            value = node.value;
    return value;
}

QList<QPair<QString, QString>> settingsOf(const ConfNodes& nodes)
{
    QList<QPair<QString, QString>> settings;
    for (const ConfNode& node : nodes)
        if (node.kind == ConfNode::Kind::Setting)
            settings << qMakePair(node.word, node.value);
    return settings;
}

bool isNexentaEntry(const ConfNode& device)
{
    return withoutAnchors(lastValue(device.children, QStringLiteral("vendor"))) == nexentaVendor &&
           withoutAnchors(lastValue(device.children, QStringLiteral("product"))) == nexentaProduct;
}

bool matchesNexenta(const ConfNode& device)
{
    return finds(lastValue(device.children, QStringLiteral("vendor")), nexentaVendor) &&
           finds(lastValue(device.children, QStringLiteral("product")), nexentaProduct);
}

bool matchesEverything(const ConfNode& device)
{
    const QString vendor = lastValue(device.children, QStringLiteral("vendor"));
    const QString product = lastValue(device.children, QStringLiteral("product"));
    return withoutAnchors(vendor).isEmpty() && !vendor.isEmpty() && withoutAnchors(product).isEmpty() &&
           !product.isEmpty();
}

bool hidesSanDisks(const ConfNode& setting, const QStringList& wwids)
{
    const auto hidden = [&](const QString& name) { return hides(setting.value, name); };
    if (setting.value.isEmpty())
        return false;
    if (setting.word == QLatin1String("wwid"))
        return hidden(someWwid) || std::any_of(wwids.begin(), wwids.end(), hidden);
    if (setting.word != QLatin1String("devnode"))
        return false;
    // A turned pattern names what is wanted, and may well leave partitions out.
    const bool turned = setting.value.startsWith(u'!');
    return std::any_of(diskNames.begin(), diskNames.end(),
                       [&](const QString& name) { return !(turned && name.back().isDigit()) && hidden(name); });
}

} // namespace twinrail
