// SPDX-License-Identifier: Apache-2.0

// Twinrail's own listener on the clients of the lab.

#include "tests/integration/labclient.h"

#include "core/watch/kernelears.h"

#include <QElapsedTimer>
#include <QThread>

#include <ctime>

namespace twinrail {

namespace {

using namespace std::chrono_literals;

const QString brnosStorage = QStringLiteral("10.20.0.90");

/// brno has a session to a storage of somebody else's, and a map of one path over it.
class LabListen : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        auto opened = client.open(GetParam());
        ASSERT_TRUE(opened.has_value()) << describe(opened.error()).toStdString();
        host = std::move(*opened);
        ears = std::make_unique<KernelEars>(host.listener);
        ASSERT_TRUE(ears->open().has_value());
    }

    void plug(bool in)
    {
        client.withWorld([in](lab::World& world) {
            if (in)
                world.fabric.sanPortsDown.erase(brnosStorage);
            else
                world.fabric.sanPortsDown.insert(brnosStorage);
        });
    }

    /// The events that come until there is one, or for as long as given.
    QList<KernelEvent> hear(std::chrono::milliseconds patience = 10s)
    {
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired()) {
            const Result<QList<KernelEvent>> events = ears->hear(100ms);
            if (!events) {
                ADD_FAILURE() << describe(events.error()).toStdString();
                return {};
            }
            if (!events->isEmpty())
                return *events;
        }
        return {};
    }

    LabClient client{"brno"};
    OpenHost host;
    std::unique_ptr<KernelEars> ears;
};

KernelEvent turned(KernelEvent::Kind kind, int left)
{
    return {kind, QStringLiteral("backup_store"), QStringLiteral("8:16"), left};
}

} // namespace

// Kernel events need no rights: admin listens without sudo.
INSTANTIATE_TEST_SUITE_P(As, LabListen, testing::Values("root", "admin"),
                         [](const auto& one) { return std::string(one.param); });

TEST_P(LabListen, hearsThatAPathFailsAndComesBack)
{
    plug(false);
    EXPECT_EQ(hear(), QList<KernelEvent>{turned(KernelEvent::Kind::PathFailed, 0)});
    plug(true);
    EXPECT_EQ(hear(), QList<KernelEvent>{turned(KernelEvent::Kind::PathReinstated, 1)});
}

TEST_P(LabListen, hearsNothingWhereNothingHappens) { EXPECT_EQ(hear(500ms), QList<KernelEvent>()); }

TEST_P(LabListen, hearsWhatHappensWhileQuestionsAreAsked)
{
    for (const bool in : {false, true}) {
        plug(in);
        QThread::msleep(150);
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(host.hands->ask(Query(QStringLiteral("id"), {QStringLiteral("-u")})).value().out,
                      QByteArray("0\n"));
    }
    QList<KernelEvent> all = hear();
    if (all.size() < 2)
        all += hear();
    EXPECT_EQ(all, (QList<KernelEvent>{turned(KernelEvent::Kind::PathFailed, 0),
                                       turned(KernelEvent::Kind::PathReinstated, 1)}));
}

TEST_P(LabListen, saysWhenTheConnectionIsDropped)
{
    client.server().dropConnections();
    for (int i = 0; i < 50; ++i)
        if (const auto events = ears->hear(100ms); !events) {
            EXPECT_EQ(events.error().kind, Error::Kind::Unreachable);
            return;
        }
    FAIL() << "nobody said so";
}

TEST_P(LabListen, mayGoAwayAtAnyTime)
{
    host = {};
    ears.reset();
    plug(false);
    auto again = client.open(GetParam());
    ASSERT_TRUE(again.has_value()) << describe(again.error()).toStdString();
    EXPECT_TRUE(client.tryWorld()) << "nobody holds the world";
}

TEST(LabListeners, areDeafWithoutUdevadm)
{
    LabClient client("brno");
    client.withMachine([](lab::Machine& machine) { return machine.programs.erase(QStringLiteral("udevadm")); });
    const auto host = client.open();
    ASSERT_TRUE(host.has_value());
    KernelEars ears(host->listener);
    ASSERT_TRUE(ears.open().has_value());
    for (int i = 0; i < 50 && !ears.deaf(); ++i)
        ASSERT_TRUE(ears.hear(100ms).has_value());
    EXPECT_TRUE(ears.deaf());
    EXPECT_EQ(host->hands->ask(Query(QStringLiteral("true"), {})).value().status, 0) << "it can be asked all the same";
}

TEST(LabListeners, costLittleWhileNothingHappens)
{
    LabClient client("brno");
    std::vector<OpenHost> hosts;
    for (int i = 0; i < 100; ++i) {
        auto host = client.open();
        ASSERT_TRUE(host.has_value()) << describe(host.error()).toStdString();
        ASSERT_TRUE(KernelEars(host->listener).open().has_value());
        hosts.push_back(std::move(*host));
    }
    QThread::msleep(500); // all have been announced
    const std::clock_t before = std::clock();
    QThread::sleep(2);
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    RecordProperty("cpuPercent", std::to_string(seconds / 2 * 100));
    EXPECT_LT(seconds, 1.0) << "half a processor for a hundred listeners";
}

} // namespace twinrail
