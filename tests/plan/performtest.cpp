// SPDX-License-Identifier: Apache-2.0
#include "tests/plan/fakehost.h"
#include "tests/print.h"

#include "core/plan/overlay.h"
#include "core/plan/perform.h"
#include "core/plan/steps/make.h"

#include <gtest/gtest.h>

namespace twinrail {

namespace {

const QString path = QStringLiteral("/etc/multipath.conf");
const FileImage old{"defaults {\n}\n", 0640, QStringLiteral("0:6")};
const Mutation reload(QStringLiteral("multipathd"), {QStringLiteral("-kreconfigure")});

Change edit(const std::optional<FileImage>& before, const QByteArray& after)
{
    return steps::fileChange(QStringLiteral("C11"), QStringLiteral("Edit"), path, before, after, {reload}).first();
}

} // namespace

TEST(Perform, aFileChangeKeepsModeAndOwnerAndTellsTheDaemon)
{
    testing::FakeHost host;
    host.files[path] = old;

    ASSERT_TRUE(performOnHost(host, edit(old, "defaults {\n\tx y\n}\n"), Direction::Forward));

    EXPECT_EQ(host.files[path], (FileImage{"defaults {\n\tx y\n}\n", 0640, QStringLiteral("0:6")}));
    EXPECT_EQ(host.performed, QStringList{QStringLiteral("multipathd -kreconfigure")});
}

TEST(Perform, takingItBackRestoresEveryByteAndTellsTheDaemonAgain)
{
    testing::FakeHost host;
    host.files[path] = old;
    const Change change = edit(old, "a\nb");
    ASSERT_TRUE(performOnHost(host, change, Direction::Forward));

    ASSERT_TRUE(performOnHost(host, change, Direction::Back));

    EXPECT_EQ(host.files[path], old);
    EXPECT_EQ(host.performed.size(), 2);
}

TEST(Perform, aNewFileGoesAgain)
{
    testing::FakeHost host;
    const Change change = edit(std::nullopt, "a\n");
    ASSERT_TRUE(performOnHost(host, change, Direction::Forward));
    ASSERT_TRUE(performOnHost(host, change, Direction::Back));

    EXPECT_TRUE(host.files.isEmpty());
}

TEST(Perform, whatSomebodyElseChangedMeanwhileIsLeftAlone)
{
    testing::FakeHost host;
    host.files[path] = FileImage{"something else\n", 0640, QStringLiteral("0:6")};

    const Result<> result = performOnHost(host, edit(old, "a\n"), Direction::Forward);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Conflict);
    EXPECT_TRUE(result.error().text.contains(path));
    EXPECT_EQ(host.files[path].bytes, QByteArray("something else\n"));
}

TEST(Perform, aNewFileThatSomebodyAddedToIsNotRemoved)
{
    testing::FakeHost host;
    const Change change = edit(std::nullopt, "a\n");
    ASSERT_TRUE(performOnHost(host, change, Direction::Forward));
    host.files[path].bytes += "theirs\n";

    EXPECT_FALSE(performOnHost(host, change, Direction::Back));
    EXPECT_TRUE(host.files.contains(path));
}

TEST(Perform, aSessionThatIsThereAlreadyIsNoFailureAndAMissingRecordIs)
{
    testing::FakeHost host;
    const auto login = [](const char* operation) {
        return steps::toolChange(QStringLiteral("C8"), QStringLiteral("Log in"), {}, {},
                                 {Mutation(QStringLiteral("iscsiadm"), {QLatin1String(operation)})},
                                 {Mutation(QStringLiteral("iscsiadm"), {QStringLiteral("-u")})});
    };

    host.answer.status = 15;
    EXPECT_TRUE(performOnHost(host, login("-l"), Direction::Forward));
    host.answer.status = 21;
    EXPECT_FALSE(performOnHost(host, login("-l"), Direction::Forward));
    EXPECT_TRUE(performOnHost(host, login("-l"), Direction::Back)) << "nothing there to log out";
}

TEST(Overlay, laterStepsPlanOnTopOfEarlierOnes)
{
    testing::FakeHost host;
    host.files[path] = old;
    Overlay later(host);

    ASSERT_TRUE(later.predict({edit(old, "first\n")}));

    EXPECT_EQ(later.read(path)->value().bytes, QByteArray("first\n"));
    EXPECT_EQ(host.files[path], old) << "nothing was written";
}

} // namespace twinrail
