// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/desktopportal.h"

#include <gtest/gtest.h>

#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace twinrail;

namespace {

const QString group = QStringLiteral("org.freedesktop.appearance");

} // namespace

/// Answers as a desktop's portal does: the value in a variant in a variant.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QMap<QString, uint> values;
    bool silent = false;

public slots:
    QDBusVariant Read(const QString& asked, const QString& key)
    {
        setDelayedReply(silent);
        if (asked != group || !values.contains(key))
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("no such setting"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key))));
    }
signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

namespace {

// A bus of our own, with a portal on it.
struct Portal : ::testing::Test {
    QProcess daemon;
    FakePortal fake;
    QString address;

    void SetUp() override
    {
        qRegisterMetaType<QDBusVariant>(); // QtDBus relays only what it knows by name
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            GTEST_SKIP() << "no dbus-daemon here";
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        ASSERT_TRUE(daemon.waitForStarted() && daemon.waitForReadyRead());
        address = QString::fromUtf8(daemon.readLine()).trimmed();
        QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
        ASSERT_TRUE(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &fake,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        daemon.terminate();
        daemon.waitForFinished();
    }
    QDBusConnection program() const { return QDBusConnection::connectToBus(address, QStringLiteral("program")); }
};

} // namespace

TEST_F(Portal, saysDarkAndHighContrast)
{
    fake.values = {{QStringLiteral("color-scheme"), 1}, {QStringLiteral("contrast"), 1}};
    DesktopPortal portal(program());
    EXPECT_FALSE(portal.dark() || portal.highContrast()) << "nothing is known before it answers";
    portal.ask();
    EXPECT_TRUE(QTest::qWaitFor([&] { return portal.dark() && portal.highContrast(); }));
}

TEST_F(Portal, tellsNothingNewWhenThereIsNoPreference)
{
    fake.values = {{QStringLiteral("color-scheme"), 0}}; // an older portal knows no contrast
    DesktopPortal portal(program());
    QSignalSpy answers(&portal, &DesktopPortal::answered);
    portal.ask();
    QTest::qWait(300);
    EXPECT_EQ(answers.size(), 0);
    EXPECT_FALSE(portal.dark());
}

TEST_F(Portal, isFollowedWhileTheProgramRuns)
{
    DesktopPortal portal(program());
    QSignalSpy answers(&portal, &DesktopPortal::answered);
    // The bus takes the question for signals in order, so it is in force once a later one is answered.
    ASSERT_TRUE(program().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.portal.Desktop")));
    emit fake.SettingChanged(QStringLiteral("org.gnome.something"), QStringLiteral("color-scheme"),
                             QDBusVariant(QVariant(1U)));
    emit fake.SettingChanged(group, QStringLiteral("color-scheme"), QDBusVariant(QVariant(1U)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return portal.dark(); }));
    emit fake.SettingChanged(group, QStringLiteral("color-scheme"), QDBusVariant(QVariant(2U)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !portal.dark(); }));
    EXPECT_EQ(answers.size(), 2);
}

TEST_F(Portal, isNotWaitedFor)
{
    fake.silent = true;
    fake.values = {{QStringLiteral("color-scheme"), 1}, {QStringLiteral("contrast"), 1}};
    DesktopPortal portal(program());
    QElapsedTimer time;
    time.start();
    portal.ask();
    EXPECT_LT(time.elapsed(), 1500) << "the limit of a question";
    QTest::qWait(1800);
    EXPECT_FALSE(portal.dark());
}

#include "desktopportaltest.moc"
