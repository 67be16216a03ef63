// SPDX-License-Identifier: Apache-2.0
#include "tests/examplesite.h"
#include "tests/print.h"

#include "core/plan/journal.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace twinrail {

namespace {

Change moduleChange()
{
    return Change{
        QStringLiteral("C2"),
        QStringLiteral("Load the kernel module dm_multipath"),
        ToolChange{QStringLiteral("absent"),
                   QStringLiteral("loaded"),
                   {Mutation(QStringLiteral("modprobe"), {QStringLiteral("dm_multipath")})},
                   {Mutation(QStringLiteral("modprobe"), {QStringLiteral("-r"), QStringLiteral("dm_multipath")})}},
        {},
        Change::OnFailure::Halt};
}

class JournalFile : public ::testing::Test {
protected:
    QTemporaryDir m_directory;
    QString m_path = m_directory.filePath(QStringLiteral("x.20260101T000000.000Z.journal"));
};

} // namespace

TEST_F(JournalFile, isPrivateAndNeverOverwritten)
{
    ASSERT_TRUE(Journal::create(m_path, exampleSite()));

    EXPECT_EQ(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
    EXPECT_FALSE(Journal::create(m_path, exampleSite()));
}

TEST_F(JournalFile, readsBackWhatWasWritten)
{
    {
        const auto journal = Journal::create(m_path, exampleSite());
        ASSERT_TRUE(journal);
        const auto number = (*journal)->begin(QStringLiteral("prague"), moduleChange());
        ASSERT_TRUE(number);
        EXPECT_EQ(*number, 1);
        ASSERT_TRUE(
            (*journal)->append(JournalEntry{JournalEntry::Kind::Done, {}, QStringLiteral("prague"), 1, {}, {}, {}}));
    }

    const auto entries = Journal::read(m_path);

    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 3);
    EXPECT_EQ(entries->at(1).change, moduleChange());
    EXPECT_EQ(entries->at(2).kind, JournalEntry::Kind::Done);
    EXPECT_EQ(entries->at(0).site[u"hostGroup"].toString(), exampleSite().hostGroup);
}

TEST_F(JournalFile, leavesOutATornLastLineAndGoesOnAfterIt)
{
    {
        ASSERT_TRUE(Journal::create(m_path, exampleSite()));
    }
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write("{\"kind\":\"begin\",\"numb");
    }
    EXPECT_EQ(Journal::read(m_path)->size(), 1);

    const auto journal = Journal::open(m_path);
    ASSERT_TRUE(journal);
    ASSERT_TRUE((*journal)->begin(QStringLiteral("prague"), moduleChange()));

    EXPECT_EQ(Journal::read(m_path)->size(), 2);
}

TEST_F(JournalFile, refusesAProgramThatTwinrailNeverRuns)
{
    {
        ASSERT_TRUE((*Journal::create(m_path, exampleSite()))->begin(QStringLiteral("prague"), moduleChange()));
    }
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray edited = file.readAll().replace("\"program\":\"modprobe\"", "\"program\":\"halt\"");
    file.close();
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(edited);
    file.close();

    const auto entries = Journal::read(m_path);

    ASSERT_FALSE(entries);
    EXPECT_EQ(entries.error().kind, Error::Kind::Malformed);
}

TEST_F(JournalFile, isFoundAgainUntilItsRunHasEnded)
{
    const QString site = m_directory.filePath(QStringLiteral("x.twinrail"));
    const auto journal = Journal::create(m_path, exampleSite());
    EXPECT_EQ(unfinishedJournal(site), m_path);

    ASSERT_TRUE((*journal)->append(JournalEntry{JournalEntry::Kind::End, {}, {}, 0, {}, {}, {}}));

    EXPECT_EQ(unfinishedJournal(site), std::nullopt);
}

} // namespace twinrail
