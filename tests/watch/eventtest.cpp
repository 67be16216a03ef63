// SPDX-License-Identifier: Apache-2.0

// An event as a script sees it.

#include "core/watch/event.h"
#include "tests/print.h"

#include <QSet>

#include <gtest/gtest.h>

namespace twinrail {

namespace {

using Kind = WatchEvent::Kind;
using Source = WatchEvent::Source;

struct KindCase {
    Kind kind;
    const char* key;
    bool moves; ///< from one condition to another
};
std::ostream& operator<<(std::ostream& out, const KindCase& one) { return out << one.key; }

constexpr KindCase kinds[] = {{Kind::Path, "path", true},       {Kind::Lun, "lun", true},
                              {Kind::Client, "client", true},   {Kind::Lost, "lost", false},
                              {Kind::Heard, "heard", false},    {Kind::Drift, "drift", false},
                              {Kind::Righted, "righted", false}};

WatchEvent eventOf(Kind kind)
{
    WatchEvent event;
    event.time = QDateTime(QDate(2026, 11, 25), QTime(12, 0, 5, 70), Qt::UTC);
    event.kind = kind;
    event.source = Source::Kernel;
    event.client = QStringLiteral("prague");
    event.from = Condition::NotChecked;
    event.to = Condition::LastPath;
    event.text = QStringLiteral("A sentence.");
    return event;
}

class EventJson : public ::testing::TestWithParam<KindCase> {};

TEST_P(EventJson, hasTheMembersThatApply)
{
    QJsonObject expected{{u"time"_qs, u"2026-11-25T12:00:05.070Z"_qs},
                         {u"kind"_qs, QLatin1String(GetParam().key)},
                         {u"source"_qs, u"kernel"_qs},
                         {u"client"_qs, u"prague"_qs},
                         {u"text"_qs, u"A sentence."_qs}};
    if (GetParam().moves) {
        expected.insert(u"from"_qs, u"not-checked"_qs);
        expected.insert(u"to"_qs, u"last-path"_qs);
    }
    EXPECT_EQ(eventToJson(eventOf(GetParam().kind)), expected);
}

INSTANTIATE_TEST_SUITE_P(Kinds, EventJson, ::testing::ValuesIn(kinds),
                         [](const ::testing::TestParamInfo<KindCase>& one) { return std::string(one.param.key); });

} // namespace

TEST(EventsJson, sayWhichPathOfWhichLun)
{
    WatchEvent event = eventOf(Kind::Path);
    event.lun = 0; // a number like any other
    event.alias = QStringLiteral("hydra_db-a01");
    event.path = QStringLiteral("prague sw-iscsi-0 …");
    const QJsonObject json = eventToJson(event);
    EXPECT_EQ(json[u"lun"], QJsonValue(0));
    EXPECT_EQ(json[u"alias"].toString(), event.alias);
    EXPECT_EQ(json[u"path"].toString(), event.path);
    EXPECT_EQ(json.size(), 10);
}

TEST(EventsJson, sayTheTimeInUtc)
{
    WatchEvent event = eventOf(Kind::Heard);
    event.time = event.time.toOffsetFromUtc(7200);
    EXPECT_EQ(eventToJson(event)[u"time"].toString(), u"2026-11-25T12:00:05.070Z"_qs);
}

TEST(Events, haveASourceThatScriptsKnow)
{
    EXPECT_EQ(sourceKey(Source::Poll), QStringLiteral("poll"));
    EXPECT_EQ(sourceKey(Source::Kernel), QStringLiteral("kernel"));
    EXPECT_EQ(sourceKey(Source::Clock), QStringLiteral("clock"));
}

TEST(Events, haveANameOfTheirOwnForPeople)
{
    QSet<QString> names;
    for (const KindCase& one : kinds)
        names.insert(eventKindName(one.kind));
    EXPECT_EQ(names.size(), qsizetype(std::size(kinds)));
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace twinrail
