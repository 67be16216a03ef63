// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/deed.h"

#include "core/base/table.h"
#include "core/base/tr.h"

#include <QJsonDocument>

namespace twinrail {

namespace {

// The words of the journal, in the order of DeedObject.
const std::array kinds{
    Word<DeedObject>{"portal-group", PortalGroupDeed{}},
    Word<DeedObject>{"target", TargetDeed{}},
    Word<DeedObject>{"target-group", TargetGroupDeed{}},
    Word<DeedObject>{"target-member", TargetMemberDeed{}},
    Word<DeedObject>{"host-group", HostGroupDeed{}},
    Word<DeedObject>{"host-member", HostMemberDeed{}},
    Word<DeedObject>{"zvol", ZvolDeed{}},
    Word<DeedObject>{"logical-unit", LogicalUnitDeed{}},
    Word<DeedObject>{"mapping", MappingDeed{}},
};
static_assert(std::tuple_size_v<decltype(kinds)> == std::variant_size_v<DeedObject>);

constexpr std::array presences{
    Word<Presence>{"absent", Presence::Absent},
    Word<Presence>{"present", Presence::Present},
};

// The members of each deed, said once for both directions.
template <typename Visit> void fields(PortalGroupDeed& deed, Visit& visit)
{
    visit("name", deed.name);
    visit("portal", deed.portal);
}
template <typename Visit> void fields(TargetDeed& deed, Visit& visit)
{
    visit("name", deed.name);
    visit("portalGroup", deed.portalGroup);
    visit("alias", deed.alias);
}
template <typename Visit> void fields(TargetGroupDeed& deed, Visit& visit) { visit("name", deed.name); }
template <typename Visit> void fields(TargetMemberDeed& deed, Visit& visit)
{
    visit("group", deed.group);
    visit("target", deed.target);
}
template <typename Visit> void fields(HostGroupDeed& deed, Visit& visit) { visit("name", deed.name); }
template <typename Visit> void fields(HostMemberDeed& deed, Visit& visit)
{
    visit("group", deed.group);
    visit("initiator", deed.initiator);
}
template <typename Visit> void fields(ZvolDeed& deed, Visit& visit)
{
    visit("zvol", deed.zvol);
    visit("sizeBytes", deed.sizeBytes);
    visit("blockSize", deed.blockSize);
    visit("sparse", deed.sparse);
}
template <typename Visit> void fields(LogicalUnitDeed& deed, Visit& visit) { visit("zvol", deed.zvol); }
template <typename Visit> void fields(MappingDeed& deed, Visit& visit)
{
    visit("zvol", deed.zvol);
    visit("lun", deed.lun);
    visit("hostGroup", deed.hostGroup);
    visit("targetGroup", deed.targetGroup);
}

struct Writer {
    QJsonObject json;

    void operator()(const char* key, const QString& value) { json.insert(QLatin1String(key), value); }
    void operator()(const char* key, const IscsiName& value) { json.insert(QLatin1String(key), value.text()); }
    void operator()(const char* key, const Portal& value) { json.insert(QLatin1String(key), value.text()); }
    void operator()(const char* key, int value) { json.insert(QLatin1String(key), value); }
    void operator()(const char* key, bool value) { json.insert(QLatin1String(key), value); }
    // A JSON number is exact only up to 2^53.
    void operator()(const char* key, quint64 value) { json.insert(QLatin1String(key), QString::number(value)); }
};

/// Keeps the first key whose value is missing or of the wrong kind.
struct Reader {
    QJsonObject json;
    QString bad;

    void operator()(const char* key, QString& value) { text(key, value); }
    void operator()(const char* key, IscsiName& value) { parsed(key, value); }
    void operator()(const char* key, Portal& value) { parsed(key, value); }
    void operator()(const char* key, int& value)
    {
        const QJsonValue found = json.value(QLatin1String(key));
        value = found.toInt(-1);
        check(key, found.isDouble() && found.toDouble() == value);
    }
    void operator()(const char* key, bool& value)
    {
        const QJsonValue found = json.value(QLatin1String(key));
        value = found.toBool();
        check(key, found.isBool());
    }
    void operator()(const char* key, quint64& value)
    {
        bool ok = false;
        value = json.value(QLatin1String(key)).toString().toULongLong(&ok);
        check(key, ok);
    }

private:
    void check(const char* key, bool good)
    {
        if (!good && bad.isEmpty())
            bad = QLatin1String(key);
    }
    void text(const char* key, QString& value)
    {
        const QJsonValue found = json.value(QLatin1String(key));
        value = found.toString();
        check(key, found.isString());
    }
    template <typename T> void parsed(const char* key, T& value)
    {
        const auto read = T::parse(json.value(QLatin1String(key)).toString());
        check(key, read.has_value());
        if (read)
            value = *read;
    }
};

auto malformed(const QString& key, const QJsonObject& json)
{
    return fail(
        Error::Kind::Malformed,
        Tr::tr("A recorded change of the appliance cannot be read, because “%1” is missing or has a wrong value; "
               "use the journal as Twinrail wrote it.")
            .arg(key),
        QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace

QJsonObject deedToJson(const Deed& deed)
{
    Writer writer;
    writer("kind", QString::fromLatin1(kinds.at(deed.object.index()).word));
    writer("wanted", wordFor(presences, deed.wanted));
    DeedObject object = deed.object;
    std::visit([&writer](auto& one) { fields(one, writer); }, object);
    return writer.json;
}

Result<Deed> deedFromJson(const QJsonObject& json)
{
    std::optional<DeedObject> object = lookup(kinds, json.value(QLatin1String("kind")).toString());
    if (!object)
        return malformed(QStringLiteral("kind"), json);
    const std::optional<Presence> wanted = lookup(presences, json.value(QLatin1String("wanted")).toString());
    if (!wanted)
        return malformed(QStringLiteral("wanted"), json);
    Reader reader{json, {}};
    std::visit([&reader](auto& one) { fields(one, reader); }, *object);
    if (!reader.bad.isEmpty())
        return malformed(reader.bad, json);
    return Deed{*std::move(object), *wanted};
}

} // namespace twinrail
