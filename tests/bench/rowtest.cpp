// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/multipath.h"
#include "tests/bench/measure.h"
#include "tests/bench/multipathtext.h"
#include "tests/bench/table.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace twinrail;
using namespace twinrail::bench;

namespace {

Row row(Goal::Kind kind, double limit, Result<Measured> measured)
{
    return {QStringLiteral("Survey"), QStringLiteral("ssh"), Unit::Seconds, {kind, limit}, std::move(measured), {}};
}
Measured against(double ours, double peer) { return {ours, peer}; }

/// A row, what its quotient is, and whether its goal is met.
struct Judged {
    const char* name;
    Row row;
    std::optional<double> ratio;
    std::optional<bool> met;
};
std::ostream& operator<<(std::ostream& out, const Judged& one) { return out << one.name; }

class Goals : public testing::TestWithParam<Judged> {};

const tl::unexpected<Error> notInstalled = fail(Error::Kind::NotFound, QStringLiteral("jq is not installed"));

} // namespace

TEST_P(Goals, areJudgedByTheRatioTheySpeakOf)
{
    EXPECT_EQ(GetParam().row.ratio(), GetParam().ratio);
    EXPECT_EQ(GetParam().row.met(), GetParam().met);
}

INSTANTIATE_TEST_SUITE_P(
    All, Goals,
    testing::Values(Judged{"fastEnough", row(Goal::Kind::TimesFaster, 10, against(2, 20)), 10, true},
                    Judged{"notFastEnough", row(Goal::Kind::TimesFaster, 10, against(4, 20)), 5, false},
                    Judged{"shortEnough", row(Goal::Kind::TimesAsLong, 1.5, against(3, 2)), 1.5, true},
                    Judged{"tooLong", row(Goal::Kind::TimesAsLong, 1.25, against(3, 2)), 1.5, false},
                    Judged{"belowTheLimit", row(Goal::Kind::AtMost, 4, Measured{3, {}}), {}, true},
                    Judged{"aboveTheLimit", row(Goal::Kind::AtMost, 4, Measured{5, {}}), {}, false},
                    Judged{"withoutGoal", row(Goal::Kind::None, 0, against(2, 20)), 10, {}},
                    Judged{"notMeasured", row(Goal::Kind::TimesFaster, 10, notInstalled), {}, {}}),
    testing::PrintToStringParamName());

TEST(Table, saysWhyThereIsNoNumber)
{
    const Row missing = row(Goal::Kind::TimesFaster, 10, notInstalled);
    const Row failed = row(Goal::Kind::TimesFaster, 10, fail(Error::Kind::Failed, QStringLiteral("ssh ended with 5")));
    EXPECT_FALSE(missing.broken());
    EXPECT_TRUE(failed.broken());
    const QString text = toText({missing, failed});
    EXPECT_TRUE(text.contains(QStringLiteral("not measured: jq is not installed"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("failed: ssh ended with 5"))) << text.toStdString();
}

TEST(Table, saysTheSameInAllThreeForms)
{
    const QList<Row> rows{row(Goal::Kind::TimesFaster, 10, against(0.25, 5))};
    const QJsonObject json = toJson(rows, {})[u"rows"].toArray().at(0).toObject();
    EXPECT_EQ(json[u"measured"].toDouble(), 0.25);
    EXPECT_EQ(json[u"ratio"].toDouble(), 20);
    EXPECT_TRUE(json[u"met"].toBool());
    EXPECT_EQ(toMarkdown(rows).section(u'\n', 2, 2),
              QStringLiteral("| Survey | 250 ms | 5.00 s (ssh) | 20.0 × | ≥ 10 × faster | yes |"));
    EXPECT_EQ(toText(rows).section(u'\n', 1, 1).simplified(),
              QStringLiteral("Survey 250 ms 5.00 s (ssh) 20.0 × ≥ 10 × faster yes"));
}

TEST(Quantities, areToldInTheMultipleThatFits)
{
    EXPECT_EQ(quantityText(12.3, Unit::Seconds), QStringLiteral("12.3 s"));
    EXPECT_EQ(quantityText(0.0123, Unit::Seconds), QStringLiteral("12.3 ms"));
    EXPECT_EQ(quantityText(2e-7, Unit::Seconds), QStringLiteral("0.20 µs"));
    EXPECT_EQ(quantityText(1.5e9, Unit::Bytes), QStringLiteral("1.50 GB"));
    EXPECT_EQ(quantityText(0.5, Unit::Percent), QStringLiteral("0.50 %"));
}

TEST(Runs, takeTurnsAndGiveMedians)
{
    QByteArray order;
    double next = 5;
    const auto measured = inTurns(
        3,
        [&]() -> Result<double> {
            order += 'o';
            return next -= 1;
        },
        [&]() -> Result<double> {
            order += 'p';
            return 100;
        });
    EXPECT_EQ(order, QByteArray("popopo"));
    ASSERT_TRUE(measured);
    EXPECT_EQ(measured->ours, 3);
    EXPECT_EQ(measured->peer, 100);
}

TEST(Runs, endWithTheFirstError)
{
    int runs = 0;
    const auto measured = alone(3, [&]() -> Result<double> {
        ++runs;
        return notInstalled;
    });
    EXPECT_FALSE(measured);
    EXPECT_EQ(runs, 1);
}

TEST(MultipathText, saysTheSameInItsThreeForms)
{
    const MultipathText text = multipathText(30, 8);
    const QJsonArray maps = QJsonDocument::fromJson(text.json).object()[u"maps"].toArray();
    const auto state = readMultipath({{text.paths, {}, 0}, {text.maps, {}, 0}});
    ASSERT_TRUE(state);
    ASSERT_EQ(maps.size(), 30);
    ASSERT_EQ(state->maps.size(), 30);
    ASSERT_EQ(state->paths.size(), 30 * 8);
    qsizetype at = 0;
    for (qsizetype i = 0; i < maps.size(); ++i) {
        EXPECT_EQ(maps[i].toObject()[u"uuid"].toString(), state->maps[i].wwid.text());
        for (const QJsonValue group : maps[i].toObject()[u"path_groups"].toArray())
            for (const QJsonValue path : group.toObject()[u"paths"].toArray())
                EXPECT_EQ(path.toObject()[u"dev"].toString(), state->paths[at++].disk);
    }
    EXPECT_EQ(at, state->paths.size());
    EXPECT_EQ(state->paths[27].disk, QStringLiteral("sdab")) << "the kernel's names go on after sdz";
}
