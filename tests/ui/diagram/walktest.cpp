// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/walk.h"
#include "tests/print.h"
#include "tests/ui/diagram/sites.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace twinrail;

namespace {

const LayoutHints hints{870, 500, 17, 8};

DiagramLayout pictureOf(const Site& site) { return layoutOf(site, plannedOnly(site), hints); }

} // namespace

TEST(PathWalk, leadsFromTheClientToItsLunsAndBack)
{
    const DiagramLayout layout = pictureOf(exampleSite());
    QString key = neighbour(layout, {}, Step::Right);
    QStringList way{key};
    for (QString next = neighbour(layout, key, Step::Right); next != key; next = neighbour(layout, key, Step::Right))
        way << (key = next);
    ASSERT_EQ(way.size(), 9) << way.join(u'\n').toStdString();
    EXPECT_EQ(way.at(0), QStringLiteral("client/prague"));
    EXPECT_EQ(way.at(1), QStringLiteral("nic/prague/sw-iscsi-0"));
    EXPECT_TRUE(layout.line(way.at(2)));
    EXPECT_EQ(way.at(3), QStringLiteral("rail/rail-a"));
    EXPECT_EQ(way.at(4), QStringLiteral("portal/tpg_lab9_e1000g1"));
    EXPECT_TRUE(layout.line(way.at(5)));
    EXPECT_EQ(way.at(6), QStringLiteral("target/") + exampleSite().targets.at(0).name.text());
    EXPECT_TRUE(layout.line(way.at(7)));
    EXPECT_EQ(way.at(8), QStringLiteral("lun/10"));
    for (qsizetype i = way.size() - 2; i >= 0; --i)
        EXPECT_EQ(key = neighbour(layout, key, Step::Left), way.at(i));
}

TEST(PathWalk, leadsUpAndDownAColumnAndStaysAtItsEnds)
{
    const DiagramLayout layout = pictureOf(exampleSite());
    QString key = QStringLiteral("lun/10");
    EXPECT_EQ(neighbour(layout, key, Step::Up), key);
    for (const char* next : {"lun/11", "lun/12", "lun/13", "lun/13"})
        EXPECT_EQ(key = neighbour(layout, key, Step::Down), QLatin1String(next));
}

TEST(PathWalk, reachesEverythingThatIsDrawn)
{
    for (const Site& site : {exampleSite(), wideSite(3, 2, 4), wideSite(64, 2, 64)}) {
        const DiagramLayout layout = pictureOf(site);
        QSet<QString> seen;
        QStringList open{neighbour(layout, {}, Step::First)};
        while (!open.isEmpty()) {
            const QString key = open.takeLast();
            if (seen.contains(key))
                continue;
            seen.insert(key);
            for (const Step step : {Step::Left, Step::Right, Step::Up, Step::Down})
                open << neighbour(layout, key, step);
        }
        EXPECT_EQ(seen.size(), layout.boxes.size() + layout.lines.size());
    }
}

TEST(PathWalk, hasNowhereToGoInAnEmptyPicture)
{
    EXPECT_EQ(neighbour(layoutOf({}, {}, hints), {}, Step::Right), QString());
}
