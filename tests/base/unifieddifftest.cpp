// SPDX-License-Identifier: Apache-2.0
#include "core/base/textedit.h"
#include "tests/print.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

const QString path = QStringLiteral("/etc/iscsi/iscsid.conf");

} // namespace

TEST(UnifiedDiff, isEmptyWhenNothingChanges) { EXPECT_EQ(unifiedDiff(path, "a\n", "a\n"), ""); }

TEST(UnifiedDiff, showsThreeLinesOfContext)
{
    EXPECT_EQ(unifiedDiff(path, "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"),
              "--- a/etc/iscsi/iscsid.conf\n+++ b/etc/iscsi/iscsid.conf\n"
              "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST(UnifiedDiff, joinsNeighboursAndSeparatesWhatIsFarApart)
{
    QByteArray before;
    for (int i = 1; i <= 20; ++i)
        before += QByteArray::number(i) + '\n';
    QByteArray after = before;
    after.replace("\n2\n", "\n2a\n2b\n").replace("\n8\n", "\n8a\n").replace("\n17\n", "\n");
    EXPECT_EQ(unifiedDiff(path, before, after),
              "--- a/etc/iscsi/iscsid.conf\n+++ b/etc/iscsi/iscsid.conf\n"
              "@@ -1,11 +1,12 @@\n 1\n-2\n+2a\n+2b\n 3\n 4\n 5\n 6\n 7\n-8\n+8a\n 9\n 10\n 11\n"
              "@@ -14,7 +15,6 @@\n 14\n 15\n 16\n-17\n 18\n 19\n 20\n");
}

TEST(UnifiedDiff, namesAnAbsentFileAsGitDoes)
{
    EXPECT_EQ(unifiedDiff(path, QByteArray(), "a\n"),
              "--- /dev/null\n+++ b/etc/iscsi/iscsid.conf\n@@ -0,0 +1 @@\n+a\n");
    EXPECT_EQ(unifiedDiff(path, "a\n", QByteArray()),
              "--- a/etc/iscsi/iscsid.conf\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
}

TEST(UnifiedDiff, saysWhereANewlineIsMissing)
{
    EXPECT_EQ(unifiedDiff(path, "a", "a\n"), "--- a/etc/iscsi/iscsid.conf\n+++ b/etc/iscsi/iscsid.conf\n"
                                             "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
}

TEST(UnifiedDiff, hidesPasswords)
{
    const QByteArray before = "#node.session.auth.password = alt\nnode.session.auth.password_in = geheim\n"
                              "discovery.sendtargets.auth.password = streng\na = 1\n";
    QByteArray after = before;
    after.replace("a = 1", "a = 2");
    const QByteArray diff = unifiedDiff(path, before, after);
    for (const QByteArray secret : {"alt", "geheim", "streng"})
        EXPECT_FALSE(diff.contains(secret)) << diff.toStdString();
    EXPECT_TRUE(diff.contains(" node.session.auth.password_in = ********\n")) << diff.toStdString();
}
