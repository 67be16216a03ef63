// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/nms/convert.h"

#include "core/appliance/overlap.h"
#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace twinrail::nms {

namespace {

bool isNothing(const QJsonValue& value) { return value.isNull() || value.isUndefined(); }

auto malformed(const QJsonValue& value)
{
    return fail(
        Error::Kind::Malformed,
        Tr::tr("The appliance gave an answer in a form that Twinrail does not know; nothing was changed because of "
               "it."),
        QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(200)));
}

Result<TargetInfo> toTarget(const IscsiName& name, const QJsonObject& row)
{
    TWINRAIL_LET(status, toText(row.value(QLatin1String("status"))));
    TWINRAIL_LET(alias, toText(row.value(QLatin1String("alias"))));
    qint64 sessions = 0;
    if (const QJsonValue count = row.value(QLatin1String("sessions")); !isNothing(count)) {
        TWINRAIL_LET(number, toNumber(count));
        sessions = number;
    }
    if (alias == QLatin1String("-")) // stmfadm's way to say "none" (nms-api §3.6)
        alias.clear();
    return TargetInfo{name, {}, status, alias, static_cast<int>(sessions)};
}

} // namespace

Result<QString> toText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (isNothing(value))
        return QString();
    return malformed(value);
}

Result<qint64> toNumber(const QJsonValue& value)
{
    bool ok = false;
    qint64 number = 0;
    if (value.isString()) {
        number = value.toString().trimmed().toLongLong(&ok);
    } else if (value.isDouble()) {
        number = value.toInteger();
        ok = value.toDouble() == static_cast<double>(number);
    } else if (value.isBool()) {
        number = value.toBool() ? 1 : 0;
        ok = true;
    }
    if (!ok)
        return malformed(value);
    return number;
}

Result<QStringList> toNames(const QJsonValue& value)
{
    if (value.isObject())
        return value.toObject().keys();
    if (!value.isArray() && !isNothing(value))
        return malformed(value);
    QStringList names;
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString())
            return malformed(value);
        names += item.toString();
    }
    return names;
}

Result<QStringList> toLines(const QJsonValue& value)
{
    if (value.isObject())
        return malformed(value);
    QStringList lines;
    if (value.isString()) {
        lines = value.toString().split(u'\n');
    } else {
        TWINRAIL_LET(names, toNames(value));
        lines = names;
    }
    for (QString& line : lines) // each item of the list may keep its newline
        while (line.endsWith(u'\n') || line.endsWith(u'\r'))
            line.chop(1);
    return lines;
}

Result<QJsonObject> toObject(const QJsonValue& value)
{
    if (value.isObject())
        return value.toObject();
    if (isNothing(value) || (value.isArray() && value.toArray().isEmpty()))
        return QJsonObject();
    return malformed(value);
}

Result<QJsonArray> toList(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    if (isNothing(value))
        return QJsonArray();
    if (!value.isObject())
        return malformed(value);
    QJsonArray values;
    for (const QJsonValue item : value.toObject())
        values.append(item);
    return values;
}

Result<QMap<QString, QList<Portal>>> toPortalGroups(const QJsonValue& value)
{
    TWINRAIL_LET(groups, toObject(value));
    QMap<QString, QList<Portal>> portals;
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group) {
        QStringList texts = group.value().toString().split(u',', Qt::SkipEmptyParts);
        if (!group.value().isString()) {
            TWINRAIL_LET(names, toNames(group.value()));
            texts = names;
        }
        QList<Portal>& list = portals[group.key()];
        for (const QString& text : texts) {
            TWINRAIL_LET(portal, Portal::parse(text.trimmed()));
            list += portal;
        }
        std::sort(list.begin(), list.end());
    }
    return portals;
}

Result<QMap<QString, TargetInfo>> toTargets(const QJsonValue& value)
{
    QMap<QString, TargetInfo> targets;
    TWINRAIL_LET(rows, toObject(value));
    for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
        TWINRAIL_LET(props, toObject(row.value()));
        if (props.value(QLatin1String("protocol")).toString() != QLatin1String("iSCSI"))
            continue; // fibre-channel ports stand in the same list (nms-api §3.6)
        TWINRAIL_LET(name, IscsiName::parse(row.key()));
        TWINRAIL_LET(target, toTarget(name, props));
        targets.insert(name.text(), target);
    }
    return targets;
}

Result<QStringList> toPortalGroupNames(const QJsonObject& targetProps)
{
    const QJsonValue value = targetProps.value(QLatin1String("tpgs"));
    QStringList names = value.toString().split(u',', Qt::SkipEmptyParts);
    if (!value.isString()) {
        TWINRAIL_LET(list, toNames(value));
        names = list;
    }
    for (QString& name : names)
        name = name.trimmed();
    names.removeAll(QStringLiteral("default"));
    names.sort();
    return names;
}

Result<QList<MappingInfo>> toMappings(const QString& zvol, const QJsonValue& value)
{
    TWINRAIL_LET(rows, toList(value));
    QList<MappingInfo> mappings;
    for (const QJsonValue item : rows) {
        TWINRAIL_LET(row, toObject(item));
        TWINRAIL_LET(lun, toNumber(row.value(QLatin1String("lun"))));
        TWINRAIL_LET(entry, toText(row.value(QLatin1String("entry_number"))));
        TWINRAIL_LET(hostGroup, toText(row.value(QLatin1String("host_group"))));
        TWINRAIL_LET(targetGroup, toText(row.value(QLatin1String("target_group"))));
        mappings.append({zvol, static_cast<int>(lun), hostGroup.isEmpty() ? everyGroup() : hostGroup,
                         targetGroup.isEmpty() ? everyGroup() : targetGroup, entry});
    }
    std::sort(mappings.begin(), mappings.end(), earlier);
    return mappings;
}

} // namespace twinrail::nms
