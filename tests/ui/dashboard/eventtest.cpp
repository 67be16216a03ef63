// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/ui/dashboard/fleet.h"
#include "ui/dashboard/eventfilter.h"
#include "ui/dashboard/eventpane.h"
#include "ui/dashboard/livesite.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace twinrail;

namespace {

struct Shown {
    Shown()
    {
        live.showSite(site);
        pane.resize(420, 400);
        pane.show();
        table = pane.findChild<QTableView*>(QStringLiteral("eventTable"));
    }
    void add(const QList<WatchEvent>& events)
    {
        QSignalSpy added(&live, &LiveSite::eventsAdded);
        live.take({clientLive(site, QStringLiteral("node-01"), always(PathState::Active), noon()), events});
        ASSERT_TRUE(added.wait(2000));
    }
    void addMany(int count, int from = 0)
    {
        QList<WatchEvent> events;
        for (int i = 0; i < count; ++i)
            events << lunEvent(i % 2 ? QStringLiteral("node-01") : QStringLiteral("node-02"), from + i, Condition::Ok,
                               i % 3 ? Condition::Failed : Condition::Ok, noon().addSecs(i));
        add(events);
    }
    template <typename Widget> Widget* child(const char* name) { return pane.findChild<Widget*>(QLatin1String(name)); }
    QString text(int row) const { return table->model()->index(row, EventModel::What).data().toString(); }
    QString topText() const { return text(table->rowAt(1)); }

    Site site = wideSite(2, 1, 4);
    LiveSite live;
    EventPane pane{live};
    QTableView* table;
};

} // namespace

TEST(EventModel, hasTheNewestOnTopAndForgetsTheOldest)
{
    EventModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<WatchEvent> many;
    for (int i = 0; i < LiveSite::mostEvents - 1; ++i)
        many << lunEvent(QStringLiteral("a"), i, Condition::Ok, Condition::Failed);
    model.setEvents(many);
    model.add({lunEvent(QStringLiteral("b"), 1, Condition::Ok, Condition::Failed),
               lunEvent(QStringLiteral("b"), 2, Condition::Ok, Condition::Failed),
               lunEvent(QStringLiteral("b"), 3, Condition::Ok, Condition::Failed)});
    EXPECT_EQ(model.rowCount(), LiveSite::mostEvents);
    EXPECT_EQ(model.eventAt(0).lun, 3);
    EXPECT_EQ(model.eventAt(LiveSite::mostEvents - 1).lun, 2);
}

TEST(EventFilter, isASoundModelWhateverIsChosen)
{
    EventModel model;
    EventFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEvents({lunEvent(QStringLiteral("a"), 1, Condition::Ok, Condition::Failed),
                     lunEvent(QStringLiteral("b"), 2, Condition::Failed, Condition::Ok)});
    filter.choose({QStringLiteral("b"), {}, false, {}});
    EXPECT_EQ(filter.rowCount(), 1);
    model.add({lunEvent(QStringLiteral("b"), 3, Condition::Ok, Condition::Failed)});
    EXPECT_EQ(filter.rowCount(), 2);
    filter.choose({{}, WatchEvent::Kind::Path, false, {}});
    EXPECT_EQ(filter.rowCount(), 0);
}

TEST(EventPane, filtersByClientKindGravityAndText)
{
    Shown shown;
    shown.addMany(6); // 0…5; 0 and 3 stayed ok
    EXPECT_EQ(shown.table->model()->rowCount(), 6);
    shown.child<QCheckBox>("onlyWorse")->click();
    EXPECT_EQ(shown.table->model()->rowCount(), 4);
    auto* client = shown.child<QComboBox>("eventClient");
    client->setFocus();
    QTest::keyClicks(client, QStringLiteral("node-02"));
    EXPECT_EQ(shown.table->model()->rowCount(), 2) << "2 and 4";
    QTest::keyClicks(shown.child<QLineEdit>("eventText"), QStringLiteral("lun 4"));
    EXPECT_EQ(shown.table->model()->rowCount(), 1);
    auto* kind = shown.child<QComboBox>("eventKind");
    kind->setCurrentIndex(kind->findData(int(WatchEvent::Kind::Drift)));
    EXPECT_EQ(shown.table->model()->rowCount(), 0);
    EXPECT_EQ(shown.child<QLabel>("eventCount")->text(), QStringLiteral("No events"));
}

TEST(EventPane, showsTheNewestToWhoeverLooksAtTheTop)
{
    Shown shown;
    shown.addMany(100);
    shown.addMany(3, 500);
    EXPECT_EQ(shown.table->verticalScrollBar()->value(), 0);
    EXPECT_TRUE(shown.topText().contains(QLatin1String("LUN 502")));
}

TEST(EventPane, staysWhereTheReaderHasScrolled)
{
    Shown shown;
    shown.addMany(100);
    shown.table->verticalScrollBar()->setValue(40);
    const QString before = shown.topText();
    shown.addMany(7, 500);
    EXPECT_EQ(shown.topText(), before);
    auto* newest = shown.child<QPushButton>("newestEvents");
    EXPECT_TRUE(shown.child<QLabel>("eventCount")->text().startsWith(QLatin1String("47 newer"))) << "above";
    QTest::mouseClick(newest, Qt::LeftButton);
    EXPECT_TRUE(shown.topText().contains(QLatin1String("LUN 506")));
    EXPECT_FALSE(newest->isEnabled());
}

TEST(EventPane, keepsTheSelectedEventInItsPlace)
{
    Shown shown;
    shown.addMany(100);
    shown.table->setCurrentIndex(shown.table->model()->index(2, 0));
    const QString selected = shown.text(2);
    const QString details = shown.child<QLabel>("eventDetails")->text();
    EXPECT_TRUE(details.endsWith(selected)) << details.toStdString();
    shown.addMany(5, 500);
    EXPECT_EQ(shown.text(shown.table->currentIndex().row()), selected);
    EXPECT_EQ(shown.table->verticalScrollBar()->value(), 5);
    EXPECT_EQ(shown.child<QLabel>("eventDetails")->text(), details);
}

TEST(EventPane, saysWhatIsSelectedAndWhatSomebodyOpens)
{
    Shown shown;
    shown.addMany(4);
    QSignalSpy selected(&shown.pane, &EventPane::selected);
    QSignalSpy opened(&shown.pane, &EventPane::opened);
    shown.table->setFocus();
    QTest::keyClick(shown.table, Qt::Key_Down);
    QTest::keyClick(shown.table, Qt::Key_Return);
    ASSERT_GE(selected.count(), 1);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).value<Place>(), selected.constLast().at(0).value<Place>());
    EXPECT_FALSE(opened.at(0).at(0).value<Place>().client.isEmpty());
}
