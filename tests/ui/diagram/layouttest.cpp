// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/layout.h"
#include "tests/print.h"
#include "tests/ui/diagram/sites.h"
#include "ui/diagram/linepath.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace twinrail;

namespace {

const LayoutHints wide{870, 500, 17, 8};
const LayoutHints narrow{390, 500, 17, 8};

QHash<QString, QRectF> placesIn(const DiagramLayout& layout)
{
    QHash<QString, QRectF> places;
    for (const DiagramBox& box : layout.boxes)
        places.insert(box.key, box.rect);
    return places;
}

DiagramLayout drawn(const Site& site, const Snapshot& snapshot, const LayoutHints& hints = wide)
{
    return layoutOf(site, snapshot, hints);
}

const DiagramLine& lineFrom(const DiagramLayout& layout, const QString& from)
{
    for (const DiagramLine& line : layout.lines)
        if (line.from == from)
            return line;
    throw std::logic_error("no line from there");
}

/// The line as a chain of short pieces.
QPolygonF chain(const DiagramLine& line)
{
    constexpr int pieces = 40;
    QPolygonF points;
    const QPainterPath path = pathOf(line);
    for (int i = 0; i <= pieces; ++i)
        points << path.pointAtPercent(qreal(i) / pieces);
    return points;
}

bool cross(const DiagramLine& a, const DiagramLine& b)
{
    const QPolygonF one = chain(a);
    const QPolygonF other = chain(b);
    for (qsizetype i = 1; i < one.size(); ++i)
        for (qsizetype j = 1; j < other.size(); ++j)
            if (QLineF(one.at(i - 1), one.at(i)).intersects(QLineF(other.at(j - 1), other.at(j)), nullptr) ==
                QLineF::BoundedIntersection)
                return true;
    return false;
}

/// All pairs of lines that cross, of these kinds, and from one box where `ofOneBox`.
QStringList crossings(const DiagramLayout& layout, const QList<LineKind>& kinds, bool ofOneBox)
{
    QStringList found;
    for (qsizetype i = 0; i < layout.lines.size(); ++i)
        for (qsizetype j = i + 1; j < layout.lines.size(); ++j) {
            const DiagramLine& a = layout.lines.at(i);
            const DiagramLine& b = layout.lines.at(j);
            if (kinds.contains(a.kind) && kinds.contains(b.kind) && (!ofOneBox || a.from == b.from) && cross(a, b))
                found << a.key + QStringLiteral(" × ") + b.key;
        }
    return found;
}

} // namespace

TEST(PathLayout, keepsPlacesWhenOnePathDies)
{
    const Site site = wideSite(3, 2, 5);
    const DiagramLayout before = drawn(site, allActive(site));
    const DiagramLayout after = drawn(site, oneRailDown(site));
    EXPECT_EQ(placesIn(before), placesIn(after));
    ASSERT_EQ(before.lines.size(), after.lines.size());
    for (qsizetype i = 0; i < before.lines.size(); ++i) {
        EXPECT_EQ(before.lines.at(i).key, after.lines.at(i).key);
        EXPECT_EQ(before.lines.at(i).start, after.lines.at(i).start);
        EXPECT_EQ(before.lines.at(i).end, after.lines.at(i).end);
    }
    EXPECT_NE(before, after) << "the states are others";
}

TEST(PathLayout, hasABoxForEverythingAndALineForEverySession)
{
    const Site site = exampleSite();
    const DiagramLayout layout = drawn(site, plannedOnly(site));
    for (const char* key : {"client/prague", "nic/prague/sw-iscsi-0", "nic/prague/sw-iscsi-1", "rail/rail-a",
                            "rail/rail-b", "portal/tpg_lab9_e1000g1", "portal/tpg_lab9_e1000g2", "lun/10", "lun/13"})
        EXPECT_TRUE(layout.box(QLatin1String(key))) << key;
    EXPECT_EQ(layout.boxes.size(), 1 + 2 + 2 + 2 + 2 + 4);
    EXPECT_EQ(layout.lines.size(), 2 + 2 + 8);
    EXPECT_EQ(layout.headings.size(), 5);
    EXPECT_TRUE(layout.note.isEmpty());
}

TEST(PathLayout, crossesNoLinesInTheSimpleCase)
{
    const Site site = exampleSite();
    for (const LayoutHints& hints : {wide, narrow}) {
        const DiagramLayout layout = drawn(site, plannedOnly(site), hints);
        EXPECT_EQ(crossings(layout, {LineKind::Session, LineKind::Binding}, false), QStringList());
        EXPECT_EQ(crossings(layout, {LineKind::Mapping}, true), QStringList()) << "the lines of one target";
    }
}

TEST(PathLayout, crossesNoLinesOfOneNic)
{
    Site site = wideSite(3, 2, 4);
    site.pathPlan.kind = PathPlanKind::FullMesh;
    EXPECT_EQ(crossings(drawn(site, plannedOnly(site)), {LineKind::Session}, true), QStringList());
}

TEST(PathLayout, laysNoBoxOnAnother)
{
    for (const Site& site : {exampleSite(), wideSite(12, 2, 8), wideSite(64, 2, 64), Site()})
        for (const LayoutHints& hints : {wide, narrow}) {
            const DiagramLayout layout = drawn(site, plannedOnly(site), hints);
            for (const DiagramBox& a : layout.boxes)
                for (const DiagramBox& b : layout.boxes) {
                    const bool holds =
                        a.kind == BoxKind::Rail || b.parent == a.key || a.parent == b.key || b.kind == BoxKind::Rail;
                    if (a.key != b.key && !holds) {
                        EXPECT_FALSE(a.rect.intersects(b.rect)) << qPrintable(a.key) << " on " << qPrintable(b.key);
                    }
                }
            const QRectF picture({0, 0}, layout.size);
            for (const DiagramBox& box : layout.boxes)
                EXPECT_TRUE(picture.contains(box.rect)) << qPrintable(box.key);
        }
}

TEST(PathLayout, drawsEachSessionInTheWorstStateOfItsLuns)
{
    const Site site = exampleSite();
    const Snapshot snapshot = snapshotWith(site, PathState::Active, PathState::Failed, [](const PathRowState& row) {
        return row.lun == 12 && row.rail == QLatin1String("rail-b");
    });
    const DiagramLayout layout = drawn(site, snapshot);
    const DiagramLine& sick = lineFrom(layout, QStringLiteral("nic/prague/sw-iscsi-1"));
    EXPECT_EQ(sick.state(), PathState::Failed);
    EXPECT_EQ(sick.tally.total(), 4);
    EXPECT_EQ(sick.tally.count(PathState::Failed), 1);
    EXPECT_FALSE(sick.tally.reason().isEmpty());
    EXPECT_EQ(lineFrom(layout, QStringLiteral("nic/prague/sw-iscsi-0")).state(), PathState::Active);
    EXPECT_EQ(layout.box(QStringLiteral("lun/12"))->tally.worst(), PathState::Failed);
    EXPECT_EQ(layout.box(QStringLiteral("lun/11"))->tally.worst(), PathState::Active);
    EXPECT_EQ(layout.box(QStringLiteral("client/prague"))->tally.total(), 8);
}

TEST(PathLayout, showsWhatIsNotInTheSiteBelowWithoutMovingTheRest)
{
    const Site site = exampleSite();
    SiteSurvey survey = exampleSurvey(site);
    const DiagramLayout before = drawn(site, snapshotOf(site, survey, false));
    Session session = survey.clients[0].sessions.at(0);
    session.sid = 9;
    session.interface = QStringLiteral("default");
    session.portal = parsed<Portal>("10.10.7.1");
    survey.clients[0].sessions.append(session);

    const DiagramLayout after = drawn(site, snapshotOf(site, survey, false));

    const auto places = placesIn(before);
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        EXPECT_EQ(after.box(place.key())->rect, place.value());
    for (const DiagramLine& line : before.lines) {
        EXPECT_EQ(after.line(line.key)->start, line.start) << qPrintable(line.key);
        EXPECT_EQ(after.line(line.key)->end, line.end) << qPrintable(line.key);
    }
    const DiagramBox* portal = after.box(QStringLiteral("at/10.10.7.1:3260"));
    ASSERT_TRUE(portal);
    EXPECT_GE(portal->rect.top(), before.size.height());
    EXPECT_EQ(lineFrom(after, QStringLiteral("client/prague")).state(), PathState::Unexpected);
}

TEST(PathLayout, takesNothingFromAClientThatIsNoLongerInTheSite)
{
    const Snapshot old = allActive(wideSite(2, 1, 2));
    const DiagramLayout layout = drawn(wideSite(1, 1, 2), old);
    EXPECT_EQ(layout.box(QStringLiteral("client/node-01"))->tally.total(), 4);
    EXPECT_FALSE(layout.box(QStringLiteral("client/node-02")));
}

TEST(PathLayout, givesEveryBoxAKeyOfItsOwnWhileTheSiteIsTyped)
{
    Site site = exampleSite();
    site.clients.append(site.clients.at(0));
    site.clients.append(Client());
    site.clients.append(Client());
    site.luns.append(Lun());
    site.luns.append(Lun());
    site.targets.append(Target());
    site.portalGroups.append(PortalGroup());
    const DiagramLayout layout = drawn(site, plannedOnly(site));
    QSet<QString> keys;
    for (const DiagramBox& box : layout.boxes)
        keys.insert(box.key);
    for (const DiagramLine& line : layout.lines)
        keys.insert(line.key);
    EXPECT_EQ(keys.size(), layout.boxes.size() + layout.lines.size());
}

TEST(PathLayout, saysWhatWillAppearBeforeThereIsAnything)
{
    const DiagramLayout layout = drawn({}, {});
    EXPECT_EQ(layout.headings.size(), 5);
    EXPECT_FALSE(layout.note.isEmpty());
    EXPECT_EQ(layout.boxes.size(), 5);
    for (const DiagramBox& box : layout.boxes)
        EXPECT_TRUE(box.ghost);
}

TEST(PathLayout, fillsTheWidthItIsGivenAndNoMore)
{
    const Site site = exampleSite();
    EXPECT_NEAR(drawn(site, plannedOnly(site)).size.width(), wide.width, 1);
    EXPECT_LT(drawn(site, plannedOnly(site), {5000, 500, 17, 8}).size.width(), 2000);
    EXPECT_GT(drawn(site, plannedOnly(site), {50, 500, 17, 8}).size.width(), 300) << "names can be told apart";
}
