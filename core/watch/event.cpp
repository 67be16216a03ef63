// SPDX-License-Identifier: Apache-2.0
#include "core/watch/event.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

namespace twinrail {

namespace {

using Kind = WatchEvent::Kind;
using Source = WatchEvent::Source;

struct KindRow {
    Kind kind;
    const char* key;
    const char* name;
    bool moves; ///< from one condition to another
};

constexpr std::array kinds{
    KindRow{Kind::Path, "path", QT_TRANSLATE_NOOP("Tr", "Path"), true},
    KindRow{Kind::Lun, "lun", QT_TRANSLATE_NOOP("Tr", "LUN"), true},
    KindRow{Kind::Client, "client", QT_TRANSLATE_NOOP("Tr", "Client"), true},
    KindRow{Kind::Lost, "lost", QT_TRANSLATE_NOOP("Tr", "Out of reach"), false},
    KindRow{Kind::Heard, "heard", QT_TRANSLATE_NOOP("Tr", "In reach again"), false},
    KindRow{Kind::Drift, "drift", QT_TRANSLATE_NOOP("Tr", "Drift"), false},
    KindRow{Kind::Righted, "righted", QT_TRANSLATE_NOOP("Tr", "Put right"), false},
};

const KindRow& rowOf(Kind kind)
{
    return *std::find_if(kinds.cbegin(), kinds.cend(), [kind](const KindRow& row) { return row.kind == kind; });
}

void put(QJsonObject& json, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

} // namespace

QString eventKindKey(Kind kind) { return QLatin1String(rowOf(kind).key); }
QString eventKindName(Kind kind) { return Tr::tr(rowOf(kind).name); }

QString sourceKey(Source source)
{
    switch (source) {
    case Source::Poll:
        return QStringLiteral("poll");
    case Source::Kernel:
        return QStringLiteral("kernel");
    case Source::Clock:
        return QStringLiteral("clock");
    }
    return QStringLiteral("poll");
}

QJsonObject eventToJson(const WatchEvent& event)
{
    QJsonObject json{{u"time"_qs, event.time.toUTC().toString(Qt::ISODateWithMs)},
                     {u"kind"_qs, eventKindKey(event.kind)},
                     {u"source"_qs, sourceKey(event.source)},
                     {u"client"_qs, event.client},
                     {u"text"_qs, event.text}};
    if (event.lun >= 0)
        json.insert(u"lun"_qs, event.lun);
    put(json, u"alias"_qs, event.alias);
    put(json, u"path"_qs, event.path);
    if (rowOf(event.kind).moves) {
        json.insert(u"from"_qs, conditionKey(event.from));
        json.insert(u"to"_qs, conditionKey(event.to));
    }
    return json;
}

} // namespace twinrail
