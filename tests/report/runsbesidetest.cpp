// SPDX-License-Identifier: Apache-2.0

// Which journals a report finds beside a site file.

#include "core/report/report.h"
#include "tests/examplesite.h"
#include "tests/orthrow.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace twinrail {

namespace {

class RunsBeside : public ::testing::Test {
protected:
    void journal(const char* name) { ASSERT_TRUE(Journal::create(path(name), exampleSite())); }
    void file(const char* name, const QByteArray& bytes)
    {
        QFile made(path(name));
        ASSERT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
    }
    QStringList names()
    {
        QStringList found;
        for (const RunRecord& run : runsBeside(path("hydra.twinrail"), &unread))
            found << run.journal;
        return found;
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    QStringList unread;
};

} // namespace

TEST_F(RunsBeside, areNoneWhereThereIsNoJournal)
{
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(runsBeside(QStringLiteral("/no/such/folder/hydra.twinrail"), &unread).size(), 0);
    EXPECT_EQ(unread, QStringList());
}

TEST_F(RunsBeside, comeTheOldestFirst)
{
    journal("hydra.20261125T090000.000Z.journal");
    journal("hydra.20251231T235959.999Z.journal");
    journal("hydra.20261125T085959.500Z.journal");
    EXPECT_EQ(names(), (QStringList{QStringLiteral("hydra.20251231T235959.999Z.journal"),
                                    QStringLiteral("hydra.20261125T085959.500Z.journal"),
                                    QStringLiteral("hydra.20261125T090000.000Z.journal")}));
}

TEST_F(RunsBeside, areThoseThatNewJournalPathNames)
{
    const QString made = newJournalPath(path("hydra.twinrail"), QDateTime::currentDateTimeUtc());
    ASSERT_TRUE(Journal::create(made, exampleSite()));
    EXPECT_EQ(names(), QStringList{QFileInfo(made).fileName()});
}

TEST_F(RunsBeside, leaveTheJournalsOfOthersOut)
{
    journal("hydra2.20261125T090000.000Z.journal");
    journal("hydra.old.20261125T090000.000Z.journal");
    journal("other-hydra.20261125T090000.000Z.journal");
    journal("hydra.notes.journal");
    file("hydra.20261125T090000.000Z.journal.bak", "{}\n");
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(unread, QStringList());
}

TEST_F(RunsBeside, takeASiteNameAsItIsWritten)
{
    journal("hydra+a.20261125T090000.000Z.journal");
    journal("hydraa.20261125T090000.000Z.journal");
    EXPECT_EQ(runsBeside(path("hydra+a.twinrail")).size(), 1);
}

TEST_F(RunsBeside, tellOfThoseThatCannotBeRead)
{
    journal("hydra.20261125T090000.000Z.journal");
    file("hydra.20261125T090001.000Z.journal", "not a journal\n");
    file("hydra.20261125T090002.000Z.journal", "");
    EXPECT_EQ(names(), QStringList{QStringLiteral("hydra.20261125T090000.000Z.journal")});
    ASSERT_EQ(unread.size(), 2);
    EXPECT_TRUE(unread.at(0).contains(QStringLiteral("hydra.20261125T090001.000Z.journal")));
    EXPECT_TRUE(unread.at(1).contains(QStringLiteral("hydra.20261125T090002.000Z.journal")));
}

TEST_F(RunsBeside, readWhatStandsBeforeATornLine)
{
    journal("hydra.20261125T090000.000Z.journal");
    QFile torn(path("hydra.20261125T090000.000Z.journal"));
    ASSERT_TRUE(torn.open(QIODevice::Append));
    torn.write("{\"kind\":\"beg");
    torn.close();
    const QList<RunRecord> runs = runsBeside(path("hydra.twinrail"), &unread);
    ASSERT_EQ(runs.size(), 1);
    EXPECT_EQ(runs.first().entries.size(), 1);
    EXPECT_EQ(unread, QStringList());
}

} // namespace twinrail
