// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/nmsvalues.h"

#include <QRegularExpression>

namespace twinrail::lab {

QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString textAt(const QJsonArray& arguments, qsizetype index)
{
    return index < arguments.size() ? textOf(arguments.at(index)) : QString();
}

bool flagAt(const QJsonArray& arguments, qsizetype index)
{
    const QJsonValue value = index < arguments.size() ? arguments.at(index) : QJsonValue();
    const QString word = textOf(value);
    return value.toBool() || word == u"1" || word == u"true";
}

QJsonObject optionsAt(const QJsonArray& arguments, qsizetype index)
{
    return index < arguments.size() ? arguments.at(index).toObject() : QJsonObject();
}

NmsReply wrapped(const Comstar::Answer& answer, const QString& sentence)
{
    if (answer)
        return tl::unexpected<QString>(sentence.arg(*answer));
    return QJsonValue();
}

tl::unexpected<QString> nmsError(const QString& kind, const QString& object, const QString& what)
{
    return tl::unexpected<QString>(QStringLiteral("com.nexenta.nms.%1: %2: %3\n").arg(kind, object, what));
}

QJsonArray namesMatching(const QStringList& names, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    QJsonArray matching;
    for (const QString& name : names)
        if (expression.match(name).hasMatch())
            matching << name;
    return matching;
}

QJsonObject propertiesMatching(const QMap<QString, QString>& properties, const QString& pattern)
{
    const QRegularExpression expression(pattern);
    QJsonObject matching;
    for (auto entry = properties.begin(); entry != properties.end(); ++entry)
        if (expression.match(entry.key()).hasMatch())
            matching.insert(entry.key(), *entry);
    return matching;
}

NmsReply property(const QMap<QString, QString>& properties, const QString& object, const QString& name)
{
    const auto found = properties.find(name);
    if (found == properties.end())
        return nmsError(QStringLiteral("PropertyNotFound"), object, QStringLiteral("no property %1").arg(name));
    return QJsonValue(*found);
}

} // namespace twinrail::lab
