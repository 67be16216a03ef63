// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"
#include "tests/print.h"

#include <QFile>

#include <gtest/gtest.h>

namespace twinrail {

using testing::Said;
using testing::twinrail;

namespace {

const QStringList commands{QStringLiteral("survey"), QStringLiteral("plan"),  QStringLiteral("apply"),
                           QStringLiteral("check"),  QStringLiteral("watch"), QStringLiteral("report"),
                           QStringLiteral("undo"),   QStringLiteral("lab"),   QStringLiteral("try")};

} // namespace

TEST(CommandLine, everyCommandHasHelpAndIsListed)
{
    const Said overview = twinrail({QStringLiteral("--help")});
    EXPECT_EQ(overview.exitCode, 0);
    for (const QString& command : commands) {
        const Said help = twinrail({command, QStringLiteral("--help")});
        EXPECT_EQ(help.exitCode, 0) << command.toStdString();
        EXPECT_TRUE(help.out.contains(QStringLiteral("twinrail ") + command)) << help.out.toStdString();
        EXPECT_TRUE(overview.out.contains(command)) << command.toStdString();
    }
}

TEST(CommandLine, whatItCannotUnderstandIsExit64WithASentence)
{
    const QList<QStringList> wrong{{},
                                   {QStringLiteral("fly")},
                                   {QStringLiteral("check")},
                                   {QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("b")},
                                   {QStringLiteral("check"), QStringLiteral("--yes"), QStringLiteral("a")},
                                   {QStringLiteral("lab"), QStringLiteral("a")}};
    for (const QStringList& arguments : wrong) {
        const Said said = twinrail(arguments);
        EXPECT_EQ(said.exitCode, 64) << arguments.join(u' ').toStdString();
        EXPECT_FALSE((said.err + said.out).trimmed().isEmpty());
    }
}

TEST(CommandLine, aSiteThatIsNotThereIsSaidInOneSentence)
{
    const Said planned = twinrail({QStringLiteral("plan"), QStringLiteral("no-such.twinrail")});
    EXPECT_EQ(planned.exitCode, 17);
    EXPECT_TRUE(planned.err.contains(QStringLiteral("no-such.twinrail"))) << planned.err.toStdString();

    EXPECT_EQ(twinrail({QStringLiteral("check"), QStringLiteral("no-such.twinrail")}).exitCode, 3)
        << "monitoring expects 0 to 3 only";
}

TEST(CommandLine, anUnknownWorldNamesTheOnesThereAre)
{
    const Said said = twinrail({QStringLiteral("lab"), QStringLiteral("--world"), QStringLiteral("mars")});

    EXPECT_EQ(said.exitCode, 17);
    EXPECT_TRUE(said.err.contains(QStringLiteral("half-done"))) << said.err.toStdString();
}

TEST(CommandLine, credentialsThatOthersCanReadAreRefused)
{
    const testing::LabProcess lab(QStringLiteral("seed"));
    QFile::setPermissions(lab.credentials().last(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);

    const Said said = twinrail(QStringList{QStringLiteral("plan"), lab.site()} + lab.credentials());

    EXPECT_EQ(said.exitCode, 10);
    EXPECT_TRUE(said.err.contains(QStringLiteral("chmod 600"))) << said.err.toStdString();
}

} // namespace twinrail
