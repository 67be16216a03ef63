// SPDX-License-Identifier: Apache-2.0
// appliance: identity, licence, and the command line (nms-api §3.1). The identity is that of the how-to's appliance.
#include "core/lab/san/nmsexecute.h"
#include "core/lab/san/nmsobjects.h"
#include "core/lab/san/nmsvalues.h"

namespace twinrail::lab {

namespace {

NmsReply getLicenseInfo(const NmsContext&, const QJsonArray&)
{
    return QJsonObject{{QStringLiteral("machine_sig"), QStringLiteral("8H4NA5LIP")},
                       {QStringLiteral("license_type"), QStringLiteral("Trial")},
                       {QStringLiteral("license_days_left"), QStringLiteral("211")},
                       {QStringLiteral("license_key"), QStringLiteral("LAB-8H4NA5LIP")},
                       {QStringLiteral("license_message"), QString()}};
}

NmsReply getFqdn(const NmsContext&, const QJsonArray&) { return QJsonValue(QStringLiteral("lab9.dom.homer")); }

NmsReply getProp(const NmsContext& context, const QJsonArray& arguments)
{
    const QMap<QString, QString> properties{
        {QStringLiteral("nms_version"), QString::fromLatin1(context.kind.nmsVersion)},
        {QStringLiteral("uuid"), QStringLiteral("1f0d7c2e-5a6b-4c1e-9a35-6d2f8e4b9c07")}};
    return property(properties, QStringLiteral("appliance"), textAt(arguments, 0));
}

/// A list of output lines, or an error reply (§3.1).
NmsReply execute(const NmsContext& context, const QJsonArray& arguments)
{
    const QString line = textAt(arguments, 0);
    const CommandOutput output = runCommand(context, line);
    if (!output)
        return tl::unexpected<QString>(QStringLiteral("Unable to execute '%1':\n %2").arg(line, output.error()));
    return QJsonArray::fromStringList(*output);
}

constexpr std::array<NmsMethod, 4> methods{{
    {"get_license_info", Effect::Read, 0, 0, getLicenseInfo},
    {"get_fqdn", Effect::Read, 0, 0, getFqdn},
    {"get_prop", Effect::Read, 1, 1, getProp},
    {"execute", Effect::Write, 1, 1, execute},
}};

} // namespace

NmsObject applianceObject() { return {"appliance", methods}; }

} // namespace twinrail::lab
