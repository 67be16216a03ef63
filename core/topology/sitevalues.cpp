// SPDX-License-Identifier: Apache-2.0
#include "core/topology/sitevalues.h"

#include "core/base/tr.h"
#include "core/topology/address.h"
#include "core/topology/sitewords.h"
#include "core/topology/size.h"

#include <cmath>
#include <limits>

namespace twinrail {

namespace {

/// Above 2^53 a JSON number is no longer exact everywhere.
constexpr qint64 largestExact = qint64(1) << 53;

/// A whole number within the limits; nothing for 1.5, 1e300, "1".
std::optional<qint64> wholeNumber(const QJsonValue& json, qint64 lowest, qint64 highest)
{
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!json.isDouble() || std::trunc(number) != number || std::abs(number) > static_cast<double>(largestExact))
        return std::nullopt;
    const auto whole = static_cast<qint64>(number);
    return whole < lowest || whole > highest ? std::nullopt : std::optional(whole);
}

template <typename Integer> QString readInteger(const QJsonValue& json, Integer& value)
{
    constexpr auto lowest = qint64(std::numeric_limits<Integer>::min());
    constexpr auto highest = qint64(std::numeric_limits<Integer>::max());
    const std::optional<qint64> number = wholeNumber(json, lowest, highest);
    if (!number)
        return Tr::tr("a whole number from %1 to %2 is expected").arg(lowest).arg(highest);
    value = static_cast<Integer>(*number);
    return {};
}

template <typename Table, typename Enum> QString readWord(const QJsonValue& json, const Table& table, Enum& value)
{
    const auto known = json.isString() ? lookup(table, json.toString()) : std::nullopt;
    if (!known) {
        QStringList words;
        for (const auto& row : table)
            words.append(QLatin1String(row.word));
        return Tr::tr("one of these words is expected: %1").arg(words.join(QStringLiteral(", ")));
    }
    value = *known;
    return {};
}

template <typename T, typename Parse> QString readParsed(const QJsonValue& json, T& value, Parse parse)
{
    if (!json.isString())
        return Tr::tr("a text is expected");
    if (json.toString().isEmpty()) {
        value = T();
        return {};
    }
    const Result<T> result = parse(json.toString());
    if (!result)
        return result.error().text;
    value = *result;
    return {};
}

} // namespace

QString readValue(const QJsonValue& json, QString& value)
{
    if (!json.isString())
        return Tr::tr("a text is expected");
    value = json.toString();
    return {};
}

QString readValue(const QJsonValue& json, bool& value)
{
    if (!json.isBool())
        return Tr::tr("true or false is expected");
    value = json.toBool();
    return {};
}

QString readValue(const QJsonValue& json, quint64& value)
{
    const std::optional<qint64> number = wholeNumber(json, 0, largestExact);
    const std::optional<quint64> size = number            ? std::optional(static_cast<quint64>(*number))
                                        : json.isString() ? parseSize(json.toString())
                                                          : std::nullopt;
    if (!size)
        return Tr::tr("a size is expected: a number of bytes, or a text such as \"1G\"");
    value = *size;
    return {};
}

QString readValue(const QJsonValue& json, int& value) { return readInteger(json, value); }
QString readValue(const QJsonValue& json, quint16& value) { return readInteger(json, value); }
QString readValue(const QJsonValue& json, ApplianceApi& value) { return readWord(json, apiWords, value); }
QString readValue(const QJsonValue& json, Scheme& value) { return readWord(json, schemeWords, value); }
QString readValue(const QJsonValue& json, PathPlanKind& value) { return readWord(json, planWords, value); }
QString readValue(const QJsonValue& json, IscsiName& value) { return readParsed(json, value, &IscsiName::parse); }
QString readValue(const QJsonValue& json, MacAddress& value) { return readParsed(json, value, &MacAddress::parse); }
QString readValue(const QJsonValue& json, Portal& value) { return readParsed(json, value, &Portal::parse); }
QString readValue(const QJsonValue& json, Subnet& value) { return readParsed(json, value, &Subnet::parse); }
QString readValue(const QJsonValue& json, QHostAddress& value) { return readParsed(json, value, &parseAddress); }

QJsonValue jsonValue(const QString& value) { return value; }
QJsonValue jsonValue(bool value) { return value; }
QJsonValue jsonValue(int value) { return value; }
QJsonValue jsonValue(quint16 value) { return value; }
QJsonValue jsonValue(quint64 value)
{
    return value <= quint64(largestExact) ? QJsonValue(static_cast<qint64>(value)) : QJsonValue(QString::number(value));
}
QJsonValue jsonValue(ApplianceApi value) { return wordFor(apiWords, value); }
QJsonValue jsonValue(Scheme value) { return wordFor(schemeWords, value); }
QJsonValue jsonValue(PathPlanKind value) { return wordFor(planWords, value); }
QJsonValue jsonValue(const IscsiName& value) { return value.text(); }
QJsonValue jsonValue(const MacAddress& value) { return value.text(); }
QJsonValue jsonValue(const Portal& value) { return value.text(); }
QJsonValue jsonValue(const Subnet& value) { return value.text(); }
QJsonValue jsonValue(const QHostAddress& value) { return value.toString(); }

} // namespace twinrail
