// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/labsession.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

Draft emptyDraft(const QTemporaryDir& directory)
{
    return Draft{{}, directory.filePath(QStringLiteral("new.twinrail")), {}, {}};
}

QByteArray everythingBelow(const QString& directory)
{
    QByteArray all;
    for (const QFileInfo& info : QDir(directory).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

TEST(Draft, isSavedByItselfAMomentAfterAnEdit)
{
    const QTemporaryDir directory;
    SiteSession session(emptyDraft(directory), std::make_shared<SecretStore>());
    Site site;
    site.name = QStringLiteral("hydra");
    session.setSite(site);
    session.setRaw(QStringLiteral("/portalGroups/0/portal"), QStringLiteral("10.10.8."));
    session.setPage(QStringLiteral("portal-groups"));
    ASSERT_TRUE(LabSession::until([&] { return QFile::exists(session.path()); }, 5));
    ASSERT_TRUE(LabSession::until([&] { return readDraft(session.path()).value().page == session.page(); }, 5));
    const Draft read = readDraft(session.path()).value();
    EXPECT_EQ(read.site.name, QStringLiteral("hydra"));
    EXPECT_EQ(read.raw.value(QStringLiteral("/portalGroups/0/portal")), QStringLiteral("10.10.8."));
}

TEST(Draft, isSavedWhenTheSessionGoes)
{
    const QTemporaryDir directory;
    const Draft draft = emptyDraft(directory);
    {
        SiteSession session(draft, std::make_shared<SecretStore>());
        Site site;
        site.hostGroup = QStringLiteral("hg_hydra");
        session.setSite(site);
    }
    EXPECT_EQ(readDraft(draft.path).value().site.hostGroup, QStringLiteral("hg_hydra"));
}

TEST(Draft, isNeverWrittenWhenASetUpIsOnlyLookedAt)
{
    const QTemporaryDir directory;
    const Draft draft = emptyDraft(directory);
    {
        SiteSession session(draft, std::make_shared<SecretStore>(), SiteSession::Mode::ReadOnly);
        Site site;
        site.name = QStringLiteral("x");
        session.setSite(site);
        session.setPage(QStringLiteral("result"));
    }
    EXPECT_FALSE(QFile::exists(draft.path));
}

TEST(Draft, holdsNoPassword)
{
    LabSession lab(QStringLiteral("seed"));
    lab.session().setAppliancePassword(Secret("n0t-in-a-file"), true);
    lab.session().setClientPassword(QStringLiteral("prague"), Secret("n0t-in-a-file"), true);
    Site site = lab.session().site();
    site.name = QStringLiteral("changed");
    lab.session().setSite(site);
    ASSERT_TRUE(lab.session().saveNow());
    const QString directory = QFileInfo(lab.session().path()).path();
    EXPECT_FALSE(everythingBelow(directory).contains("n0t-in-a-file"));
}

TEST(Draft, saysWhenItCannotBeSaved)
{
    SiteSession session(Draft{{}, QStringLiteral("/proc/nowhere/x.twinrail"), {}, {}}, std::make_shared<SecretStore>());
    bool told = false;
    QObject::connect(&session, &SiteSession::saveFailed, &session, [&] { told = true; });
    Site site;
    site.name = QStringLiteral("x");
    session.setSite(site);
    EXPECT_TRUE(LabSession::until([&] { return told; }, 5));
}

TEST(Draft, canBeKeptUnderAnotherName)
{
    const QTemporaryDir directory;
    SiteSession session(emptyDraft(directory), std::make_shared<SecretStore>());
    Site site;
    site.name = QStringLiteral("hydra");
    session.setSite(site);
    const QString elsewhere = directory.filePath(QStringLiteral("other.twinrail"));
    ASSERT_TRUE(session.saveAs(elsewhere));
    EXPECT_EQ(session.path(), elsewhere);
    EXPECT_EQ(readDraft(elsewhere).value().site.name, QStringLiteral("hydra"));
}

TEST(RecentSites, listsTheNewestFirstAndOnlyThoseThatExist)
{
    const QTemporaryDir directory;
    const QString a = directory.filePath(QStringLiteral("a.twinrail"));
    const QString b = directory.filePath(QStringLiteral("b.twinrail"));
    for (const QString& path : {a, b}) {
        ASSERT_TRUE(writeDraft(Draft{{}, path, {}, {}}));
        noteRecentSite(path);
    }
    noteRecentSite(a);
    EXPECT_EQ(recentSites().mid(0, 2), (QStringList{a, b}));
    QFile::remove(a);
    EXPECT_EQ(recentSites().value(0), b);
}
