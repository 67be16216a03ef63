// SPDX-License-Identifier: Apache-2.0

// What the kernel of Debian 12 said while the cable of one of two rails was out, from pulling it to plugging it in
// again. The recording also has what udev said of the same events, which repeats them after its rules.

#include "core/watch/kernelevent.h"
#include "tests/fixture.h"
#include "tests/print.h"

namespace twinrail {

namespace {

using Kind = KernelEvent::Kind;

QByteArray recording() { return dataFile(QStringLiteral("udevadm/debian12-monitor-one-rail-pulled.txt")); }

QList<KernelEvent> readIn(const QByteArray& stream, qsizetype step)
{
    KernelEventReader reader;
    QList<KernelEvent> events;
    for (qsizetype at = 0; at < stream.size(); at += step)
        events += reader.take(stream.mid(at, step));
    return events;
}

QList<KernelEvent> expected()
{
    const auto path = [](Kind kind, const char* map, const char* devt, int left) {
        return KernelEvent{kind, QString::fromLatin1(map), QString::fromLatin1(devt), left};
    };
    return {KernelEvent(),
            KernelEvent(),
            KernelEvent(),
            path(Kind::PathFailed, "hydra_db-a01", "8:32", 1),
            path(Kind::PathFailed, "hydra_apps-a01", "8:0", 1),
            path(Kind::PathFailed, "hydra_db-a02", "8:64", 1),
            path(Kind::PathFailed, "hydra_db-a03", "8:96", 1),
            path(Kind::PathReinstated, "hydra_db-a03", "8:96", 2),
            path(Kind::PathReinstated, "hydra_db-a01", "8:32", 2),
            path(Kind::PathReinstated, "hydra_db-a02", "8:64", 2),
            path(Kind::PathReinstated, "hydra_apps-a01", "8:0", 2)};
}

} // namespace

TEST(RecordedEvents, areEachToldOnce)
{
    const QByteArray stream = recording();
    EXPECT_EQ(readIn(stream, stream.size()), expected());
}

TEST(RecordedEvents, areTheSameHoweverTheBytesArrive)
{
    for (const qsizetype step : {1, 13, 256, 4096})
        EXPECT_EQ(readIn(recording(), step), expected()) << step;
}

// The line broke in the middle: what is not whole is not told, and what was told stays so.
TEST(RecordedEvents, areTheFirstOfThemWhereTheStreamEnds)
{
    const QByteArray stream = recording();
    const QList<KernelEvent> all = expected();
    for (qsizetype length = 0; length < stream.size(); length += 97) {
        KernelEventReader reader;
        const QList<KernelEvent> some = reader.take(stream.left(length));
        EXPECT_EQ(some, all.mid(0, some.size())) << length;
        EXPECT_EQ(some + reader.take(stream.mid(length)), all) << length;
    }
}

} // namespace twinrail
