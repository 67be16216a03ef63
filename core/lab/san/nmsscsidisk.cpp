// SPDX-License-Identifier: Apache-2.0
// scsidisk: logical units and LUN mappings, addressed by their zvol (nms-api §3.8).
#include "core/lab/san/comstarnames.h"
#include "core/lab/san/nmsobjects.h"
#include "core/lab/san/nmsvalues.h"

#include <set>

namespace twinrail::lab {

namespace {

using Reply = NmsReply;

tl::unexpected<QString> noZvol(const QString& zvol)
{
    return tl::unexpected<QString>(QStringLiteral("Zvol '%1' does not exist\n").arg(zvol));
}

/// The one that clients look for is "does not exist for zvol" (§2.3).
tl::unexpected<QString> noUnit(const QString& zvol)
{
    return tl::unexpected<QString>(QStringLiteral("LU does not exist for zvol '%1'\n").arg(zvol));
}

tl::expected<const Comstar::LogicalUnit*, QString> findUnit(const Comstar& san, const QString& zvol)
{
    const auto found = san.zvols.constFind(zvol);
    if (found == san.zvols.cend())
        return noZvol(zvol);
    if (!found->unit)
        return noUnit(zvol);
    return &*found->unit;
}

QJsonObject entry(const QString& zvol, const Comstar::View& view)
{
    return {{QStringLiteral("zvol"), zvol},
            {QStringLiteral("lun"), QString::number(view.lun)},
            {QStringLiteral("host_group"), view.hostGroup},
            {QStringLiteral("target_group"), view.targetGroup},
            {QStringLiteral("entry_number"), QString::number(view.entry)}};
}

Reply luExists(const NmsContext& context, const QJsonArray& arguments)
{
    const QString zvol = textAt(arguments, 0);
    const auto found = context.san.zvols.constFind(zvol);
    if (found == context.san.zvols.cend())
        return noZvol(zvol);
    return QJsonValue(found->unit ? 1 : 0);
}

Reply luShared(const NmsContext& context, const QJsonArray& arguments)
{
    return findUnit(context.san, textAt(arguments, 0)).map([](const Comstar::LogicalUnit* unit) {
        return QJsonValue(static_cast<int>(unit->views.size()));
    });
}

Reply createLu(const NmsContext& context, const QJsonArray& arguments)
{
    const QString zvol = textAt(arguments, 0);
    const QString serial = textOf(optionsAt(arguments, 1).value(QLatin1String("serial")));
    if (!context.san.zvols.contains(zvol))
        return noZvol(zvol);
    return wrapped(context.san.createUnit(zvol, serial),
                   QStringLiteral("Unable to create lu with zvol '%1':\n %2: %3\n")
                       .arg(zvol, QLatin1String(context.kind.unitTool), QStringLiteral("%1")));
}

Reply deleteLu(const NmsContext& context, const QJsonArray& arguments)
{
    const QString zvol = textAt(arguments, 0);
    return wrapped(context.san.deleteUnit(zvol),
                   QStringLiteral("Unable to delete lu with zvol '%1':\n %2\n").arg(zvol, QStringLiteral("%1")));
}

Reply realignSize(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.realignUnit(textAt(arguments, 0)), QStringLiteral("%1\n"));
}

/// The model has no cache: the call only insists on a unit.
Reply writebackCacheEnable(const NmsContext& context, const QJsonArray& arguments)
{
    return findUnit(context.san, textAt(arguments, 0)).map([](const Comstar::LogicalUnit*) { return QJsonValue(); });
}

Reply getLuProps(const NmsContext& context, const QJsonArray& arguments)
{
    const QString zvol = textAt(arguments, 0);
    return findUnit(context.san, zvol).map([&](const Comstar::LogicalUnit* unit) {
        const quint64 size = unit->staleBytes.value_or(context.san.zvols.value(zvol).sizeBytes);
        return QJsonValue(QJsonObject{{QStringLiteral("guid"), unit->guid.text()},
                                      {QStringLiteral("state"), QStringLiteral("Online")},
                                      {QStringLiteral("serial"), unit->serial},
                                      {QStringLiteral("size"), QString::number(size)},
                                      {QStringLiteral("views"), QString::number(unit->views.size())}});
    });
}

Reply getLuList(const NmsContext& context, const QJsonArray&)
{
    QJsonArray zvols;
    for (auto zvol = context.san.zvols.begin(); zvol != context.san.zvols.end(); ++zvol)
        if (zvol->unit)
            zvols << zvol.key();
    return zvols;
}

/// No unit and no zvol give the same words here (§2.3).
Reply listLunMappingEntries(const NmsContext& context, const QJsonArray& arguments)
{
    const QString zvol = textAt(arguments, 0);
    const auto unit = findUnit(context.san, zvol);
    if (!unit)
        return tl::unexpected<QString>(QStringLiteral("Unable to locate the specified zvol\n"));
    QJsonArray entries;
    for (const Comstar::View& view : (*unit)->views)
        entries << entry(zvol, view);
    return entries;
}

QString viewRefusal(const NmsContext& context, const QString& zvol, const QString& answer)
{
    const bool duplicate = answer == u"view entry exists";
    return QString::fromLatin1(context.kind.viewRefusal)
        .arg(zvol, duplicate ? QString::fromLatin1(context.kind.viewExists) : answer);
}

Reply addLunMappingEntry(const NmsContext& context, const QJsonArray& arguments)
{
    const QString zvol = textAt(arguments, 0);
    const QJsonObject options = optionsAt(arguments, 1);
    const auto unit = findUnit(context.san, zvol);
    if (!unit)
        return tl::unexpected<QString>(unit.error());
    std::optional<int> lun;
    if (const QString wanted = textOf(options.value(QLatin1String("lun"))); !wanted.isEmpty()) {
        bool isNumber = false;
        lun = wanted.toInt(&isNumber);
        if (!isNumber)
            return tl::unexpected<QString>(
                viewRefusal(context, zvol, QStringLiteral("%1: invalid logical unit number").arg(wanted)));
    }
    Comstar::View made;
    const Comstar::Answer no = context.san.addView(zvol, lun, textOf(options.value(QLatin1String("host_group"))),
                                                   textOf(options.value(QLatin1String("target_group"))), &made);
    if (no)
        return tl::unexpected<QString>(viewRefusal(context, zvol, *no));
    return entry(zvol, made);
}

Reply removeLunMappingEntry(const NmsContext& context, const QJsonArray& arguments)
{
    const QString zvol = textAt(arguments, 0);
    bool isNumber = false;
    const int number = textAt(arguments, 1).toInt(&isNumber);
    if (!isNumber)
        return nmsError(QStringLiteral("WrongArguments"), QStringLiteral("scsidisk"), textAt(arguments, 1));
    return wrapped(
        context.san.removeView(zvol, number),
        QStringLiteral("Unable to remove view from zvol '%1':\n stmfadm: %2\n").arg(zvol, QStringLiteral("%1")));
}

Reply resolveLunToTargets(const NmsContext& context, const QJsonArray& arguments)
{
    const auto unit = findUnit(context.san, textAt(arguments, 0));
    if (!unit)
        return tl::unexpected<QString>(unit.error());
    std::set<QString> names;
    for (const Comstar::View& view : (*unit)->views) {
        const QStringList targets = view.targetGroup == allGroups ? context.san.targets.keys()
                                                                  : context.san.targetGroups.value(view.targetGroup);
        names.insert(targets.begin(), targets.end());
    }
    return QJsonArray::fromStringList(QStringList(names.begin(), names.end()));
}

constexpr std::array<NmsMethod, 12> methods{{
    {"lu_exists", Effect::Read, 1, 1, luExists},
    {"lu_shared", Effect::Read, 1, 1, luShared},
    {"create_lu", Effect::Write, 1, 2, createLu},
    {"delete_lu", Effect::Write, 1, 1, deleteLu},
    {"realign_size", Effect::Write, 1, 1, realignSize},
    {"writeback_cache_enable", Effect::Write, 1, 1, writebackCacheEnable},
    {"get_lu_props", Effect::Read, 1, 1, getLuProps},
    {"get_lu_list", Effect::Read, 0, 0, getLuList},
    {"list_lun_mapping_entries", Effect::Read, 1, 1, listLunMappingEntries},
    {"add_lun_mapping_entry", Effect::Write, 1, 2, addLunMappingEntry},
    {"remove_lun_mapping_entry", Effect::Write, 2, 2, removeLunMappingEntry},
    {"resolve_lun_to_targets", Effect::Read, 1, 1, resolveLunToTargets},
}};

} // namespace

NmsObject scsidiskObject() { return {"scsidisk", methods}; }

} // namespace twinrail::lab
