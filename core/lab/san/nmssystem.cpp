// SPDX-License-Identifier: Apache-2.0
// server, netsvc and plugin: the small objects that clients ask when they connect (nms-api §3.1).
#include "core/lab/san/nmsobjects.h"
#include "core/lab/san/nmsvalues.h"

namespace twinrail::lab {

namespace {

NmsReply serverProp(const NmsContext&, const QJsonArray& arguments)
{
    const QMap<QString, QString> properties{{QStringLiteral("volroot"), QStringLiteral("/volumes")}};
    return property(properties, QStringLiteral("server"), textAt(arguments, 0));
}

NmsReply serviceState(const NmsContext& context, const QJsonArray& arguments)
{
    const QString service = textAt(arguments, 0);
    if (service != u"svc:/network/iscsi/target:default")
        return tl::unexpected<QString>(QStringLiteral("Service '%1' does not exist\n").arg(service));
    return QJsonValue(context.san.serviceOnline ? QStringLiteral("online") : QStringLiteral("disabled"));
}

/// No plugins, so no nms-rsf-cluster: the lab appliance stands alone.
NmsReply pluginNames(const NmsContext&, const QJsonArray& arguments)
{
    return namesMatching(QStringList(), textAt(arguments, 0));
}

constexpr std::array<NmsMethod, 1> serverMethods{{{"get_prop", Effect::Read, 1, 1, serverProp}}};
constexpr std::array<NmsMethod, 1> netsvcMethods{{{"get_state", Effect::Read, 1, 1, serviceState}}};
constexpr std::array<NmsMethod, 1> pluginMethods{{{"get_names", Effect::Read, 1, 1, pluginNames}}};

} // namespace

NmsObject serverObject() { return {"server", serverMethods}; }
NmsObject netsvcObject() { return {"netsvc", netsvcMethods}; }
NmsObject pluginObject() { return {"plugin", pluginMethods}; }

} // namespace twinrail::lab
