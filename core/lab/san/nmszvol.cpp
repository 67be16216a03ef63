// SPDX-License-Identifier: Apache-2.0
// zvol and snapshot (nms-api §3.4).
#include "core/lab/san/nmsobjects.h"
#include "core/lab/san/nmsvalues.h"
#include "core/lab/san/sizes.h"

namespace twinrail::lab {

namespace {

tl::unexpected<QString> noZvol(const QString& path)
{
    return tl::unexpected<QString>(QStringLiteral("Zvol '%1' does not exist\n").arg(path));
}

QMap<QString, QString> propertiesOf(const Comstar::Zvol& zvol)
{
    QMap<QString, QString> all = zvol.properties;
    all.insert(QStringLiteral("size_bytes"), QString::number(zvol.sizeBytes));
    all.insert(QStringLiteral("volsize"), shortSize(zvol.sizeBytes));
    all.insert(QStringLiteral("volblocksize"), zvol.blockSize);
    all.insert(QStringLiteral("origin"), zvol.origin.isEmpty() ? QStringLiteral("-") : zvol.origin);
    all.insert(QStringLiteral("refreservation"), zvol.sparse ? QStringLiteral("none") : shortSize(zvol.sizeBytes));
    return all;
}

NmsReply getNames(const NmsContext& context, const QJsonArray& arguments)
{
    return namesMatching(context.san.zvols.keys(), textAt(arguments, 0));
}

NmsReply objectExists(const NmsContext& context, const QJsonArray& arguments)
{
    return QJsonValue(context.san.zvols.contains(textAt(arguments, 0)) ? 1 : 0);
}

NmsReply getChildProps(const NmsContext& context, const QJsonArray& arguments)
{
    const auto zvol = context.san.zvols.constFind(textAt(arguments, 0));
    if (zvol == context.san.zvols.cend())
        return noZvol(textAt(arguments, 0));
    return propertiesMatching(propertiesOf(*zvol), textAt(arguments, 1));
}

NmsReply getChildProp(const NmsContext& context, const QJsonArray& arguments)
{
    const auto zvol = context.san.zvols.constFind(textAt(arguments, 0));
    if (zvol == context.san.zvols.cend())
        return noZvol(textAt(arguments, 0));
    return property(propertiesOf(*zvol), zvol.key(), textAt(arguments, 1));
}

NmsReply create(const NmsContext& context, const QJsonArray& arguments)
{
    const QString path = textAt(arguments, 0);
    const std::optional<quint64> size = bytesOf(textAt(arguments, 1));
    if (!size)
        return nmsError(QStringLiteral("WrongArguments"), QStringLiteral("zvol"),
                        QStringLiteral("bad size '%1'").arg(textAt(arguments, 1)));
    return wrapped(context.san.createZvol(path, *size, textAt(arguments, 2), flagAt(arguments, 3)),
                   QStringLiteral("Unable to create zvol '%1': %2\n").arg(path, QStringLiteral("%1")));
}

NmsReply createWithProps(const NmsContext& context, const QJsonArray& arguments)
{
    const NmsReply created = create(context, arguments);
    if (!created)
        return created;
    const QJsonObject properties = optionsAt(arguments, 4);
    Comstar::Zvol& zvol = context.san.zvols[textAt(arguments, 0)];
    for (auto wanted = properties.begin(); wanted != properties.end(); ++wanted)
        zvol.properties.insert(wanted.key(), textOf(*wanted));
    return QJsonValue();
}

// What follows from the size or the history cannot be set; "attempted: w" as in the form of §2.3.
bool isReadOnly(const QString& name)
{
    return name == u"size_bytes" || name == u"volblocksize" || name == u"origin" || name == u"refreservation";
}

NmsReply setChildProp(const NmsContext& context, const QJsonArray& arguments)
{
    const QString path = textAt(arguments, 0);
    const QString name = textAt(arguments, 1);
    const QString value = textAt(arguments, 2);
    if (!context.san.zvols.contains(path))
        return noZvol(path);
    if (isReadOnly(name))
        return nmsError(QStringLiteral("PropertyAccessDenied"), path,
                        QStringLiteral("denied access to property %1 - allowed: ri, attempted: w").arg(name));
    if (name != u"volsize") {
        context.san.zvols[path].properties.insert(name, value);
        return QJsonValue();
    }
    const std::optional<quint64> size = bytesOf(value);
    if (!size)
        return nmsError(QStringLiteral("WrongArguments"), path, QStringLiteral("bad size '%1'").arg(value));
    return wrapped(context.san.resizeZvol(path, *size), QStringLiteral("%1\n"));
}

NmsReply destroy(const NmsContext& context, const QJsonArray& arguments)
{
    const QString path = textAt(arguments, 0);
    if (!context.san.zvols.contains(path))
        return noZvol(path);
    return wrapped(context.san.destroyZvol(path, textAt(arguments, 1).contains(u"-r")),
                   QStringLiteral("Unable to destroy zvol '%1': %2\n").arg(path, QStringLiteral("%1")));
}

NmsReply createSnapshot(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.createSnapshot(textAt(arguments, 0), textAt(arguments, 1)),
                   QStringLiteral("Unable to create snapshot: %1\n"));
}

NmsReply clone(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.cloneSnapshot(textAt(arguments, 0), textAt(arguments, 1)),
                   QStringLiteral("Unable to clone: %1\n"));
}

NmsReply destroySnapshot(const NmsContext& context, const QJsonArray& arguments)
{
    return wrapped(context.san.destroySnapshot(textAt(arguments, 0)),
                   QStringLiteral("Unable to destroy snapshot: %1\n"));
}

constexpr std::array<NmsMethod, 11> zvolMethods{{
    {"get_names", Effect::Read, 1, 1, getNames},
    {"get_all_names", Effect::Read, 1, 1, getNames},
    {"object_exists", Effect::Read, 1, 1, objectExists},
    {"get_child_props", Effect::Read, 2, 2, getChildProps},
    {"get_child_prop", Effect::Read, 2, 2, getChildProp},
    {"create", Effect::Write, 4, 4, create},
    {"create_with_props", Effect::Write, 5, 5, createWithProps},
    {"set_child_prop", Effect::Write, 3, 3, setChildProp},
    {"destroy", Effect::Write, 2, 2, destroy},
    {"create_snapshot", Effect::Write, 3, 3, createSnapshot},
    {"clone", Effect::Write, 2, 2, clone},
}};

constexpr std::array<NmsMethod, 1> snapshotMethods{{{"destroy", Effect::Write, 2, 2, destroySnapshot}}};

} // namespace

NmsObject zvolObject() { return {"zvol", zvolMethods}; }
NmsObject snapshotObject() { return {"snapshot", snapshotMethods}; }

} // namespace twinrail::lab
