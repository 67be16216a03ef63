// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/wwidsfile.h"
#include "tests/fixture.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

Wwid wwid(const char* text) { return Wwid::parse(QString::fromLatin1(text)).value(); }

QByteArray recorded()
{
    const QByteArray out = fixture(QStringLiteral("wwids/debian12-four.txt")).out;
    const qsizetype start = out.indexOf("# Multipath wwids");
    return out.mid(start, out.indexOf("# Multipath bindings") - start);
}

} // namespace

TEST(WwidsFile, readsWhatMultipathRemembers)
{
    const QList<Wwid> wwids = readWwids(recorded());
    ASSERT_EQ(wwids.size(), 4);
    EXPECT_EQ(wwids.constFirst(), wwid("3600144f0f484400000004e8685e70001"));
    EXPECT_EQ(wwids.constLast(), wwid("3600144f0f484400000004e8686210004"));
}

TEST(WwidsFile, takesOutOnlyWhatIsAsked)
{
    QByteArray expected = recorded();
    expected.replace("/3600144f0f484400000004e8685f80002/\n", "");
    EXPECT_EQ(withoutWwids(recorded(), {wwid("3600144f0f484400000004e8685f80002")}), expected);
}

TEST(WwidsFile, leavesOtherLinesAlone)
{
    const QByteArray text = "#/3600144f0f484400000004e8685e70001/\n/QEMU_HARDDISK_1/\n//\n/\nnoise";
    EXPECT_TRUE(readWwids(text).isEmpty());
    EXPECT_EQ(withoutWwids(text, {wwid("3600144f0f484400000004e8685e70001")}), text);
}
