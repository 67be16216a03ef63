// SPDX-License-Identifier: Apache-2.0
// volume (pools) and folder (nms-api §3.3).
#include "core/lab/san/nmsobjects.h"
#include "core/lab/san/nmsvalues.h"
#include "core/lab/san/sizes.h"

namespace twinrail::lab {

namespace {

/// Every appliance also has its system pool; clients have to hide it.
QStringList poolNames(const Comstar& san) { return san.pools + QStringList{QStringLiteral("syspool")}; }

QMap<QString, QString> propertiesOf(const Comstar& san, const QString& pool)
{
    const quint64 used = san.usedBytes(pool);
    const quint64 free = used < san.poolBytes ? san.poolBytes - used : 0;
    return {{QStringLiteral("name"), pool},
            {QStringLiteral("health"), QStringLiteral("ONLINE")},
            {QStringLiteral("size"), shortSize(san.poolBytes)},
            {QStringLiteral("used"), shortSize(used)},
            {QStringLiteral("allocated"), shortSize(used)},
            {QStringLiteral("free"), shortSize(free)},
            {QStringLiteral("available"), shortSize(free)}};
}

NmsReply getNames(const NmsContext& context, const QJsonArray& arguments)
{
    return namesMatching(poolNames(context.san), textAt(arguments, 0));
}

NmsReply objectExists(const NmsContext& context, const QJsonArray& arguments)
{
    return QJsonValue(poolNames(context.san).contains(textAt(arguments, 0)) ? 1 : 0);
}

tl::unexpected<QString> noVolume(const QString& name)
{
    return tl::unexpected<QString>(QStringLiteral("Volume '%1' does not exist\n").arg(name));
}

NmsReply getChildProps(const NmsContext& context, const QJsonArray& arguments)
{
    const QString pool = textAt(arguments, 0);
    if (!poolNames(context.san).contains(pool))
        return noVolume(pool);
    return propertiesMatching(propertiesOf(context.san, pool), textAt(arguments, 1));
}

NmsReply getChildProp(const NmsContext& context, const QJsonArray& arguments)
{
    const QString pool = textAt(arguments, 0);
    if (!poolNames(context.san).contains(pool))
        return noVolume(pool);
    return property(propertiesOf(context.san, pool), pool, textAt(arguments, 1));
}

constexpr std::array<NmsMethod, 5> volumeMethods{{
    {"get_names", Effect::Read, 1, 1, getNames},
    {"get_all_names", Effect::Read, 1, 1, getNames},
    {"object_exists", Effect::Read, 1, 1, objectExists},
    {"get_child_props", Effect::Read, 2, 2, getChildProps},
    {"get_child_prop", Effect::Read, 2, 2, getChildProp},
}};

/// The lab has no folders of its own, and a folder call takes a pool name too (§3.3).
constexpr std::array<NmsMethod, 1> folderMethods{{{"get_child_props", Effect::Read, 2, 2, getChildProps}}};

} // namespace

NmsObject volumeObject() { return {"volume", volumeMethods}; }
NmsObject folderObject() { return {"folder", folderMethods}; }

} // namespace twinrail::lab
