// SPDX-License-Identifier: Apache-2.0

// Questions, deeds and whole files on the lab's clients; and connections that break in the middle of them.

#include "tests/integration/labclient.h"
#include "tests/integration/sentence.h"

#include <QRandomGenerator>

namespace twinrail {

namespace {

/// Every byte value, in no order that a shell or a terminal could take for text.
QByteArray megabyte()
{
    QByteArray bytes(1 << 20, Qt::Uninitialized);
    QRandomGenerator source(20111);
    for (char& byte : bytes)
        byte = char(source.bounded(256));
    return bytes;
}

struct Way {
    const char* name;
    const char* client;
    const char* user;
};
std::ostream& operator<<(std::ostream& out, const Way& way) { return out << way.name; }

class Transfer : public testing::TestWithParam<Way> {
protected:
    Transfer() : client(GetParam().client), host(client.open(GetParam().user)) {}
    void SetUp() override { ASSERT_TRUE(host) << describe(host.error()).toStdString(); }
    HostHands& hands() { return *host->hands; }
    LabClient client;
    Result<OpenHost> host;
};

const QString place = QStringLiteral("/etc/twinrail test's \"$HOME\" file");

} // namespace

TEST_P(Transfer, replacesReadsAndRemovesAFileOfOneMegabyte)
{
    const FileImage image{megabyte(), 0640, QStringLiteral("0:0")};
    ASSERT_TRUE(hands().replace(place, image));
    const std::optional<lab::Node> node = client.look(place.toUtf8().constData());
    ASSERT_TRUE(node.has_value());
    EXPECT_TRUE(node->bytes == image.bytes) << node->bytes.size();
    EXPECT_EQ(node->mode, 0640);
    const Result<std::optional<FileImage>> read = hands().read(place);
    ASSERT_TRUE(read) << describe(read.error()).toStdString();
    EXPECT_TRUE(*read == image);
    ASSERT_TRUE(hands().replace(place, std::nullopt));
    EXPECT_FALSE(client.look(place.toUtf8().constData()).has_value());
    EXPECT_TRUE(hands().read(place).value() == std::nullopt);
}

TEST_P(Transfer, asksForOneMegabyteBetweenOtherQuestions)
{
    const QByteArray bytes = megabyte();
    ASSERT_TRUE(hands().replace(place, FileImage{bytes, 0600, QStringLiteral("0:0")}));
    const Result<QList<Output>> answers =
        hands().ask({Query(QStringLiteral("id"), {QStringLiteral("-u")}), Query(QStringLiteral("cat"), {place}),
                     Query(QStringLiteral("cat"), {QStringLiteral("/no such")})});
    ASSERT_TRUE(answers) << describe(answers.error()).toStdString();
    ASSERT_EQ(answers->size(), 3);
    EXPECT_EQ(answers->at(0), (Output{"0\n", {}, 0}));
    EXPECT_TRUE(answers->at(1).out == bytes) << answers->at(1).out.size();
    EXPECT_EQ(answers->at(2).status, 1);
    EXPECT_TRUE(answers->at(2).err.contains("No such file or directory"));
}

TEST_P(Transfer, performsADeedWithOneMegabyteOfInput)
{
    const QByteArray bytes = megabyte();
    const Result<Output> done = hands().perform(Mutation(Command{QStringLiteral("tee"), {place}, bytes}));
    ASSERT_TRUE(done) << describe(done.error()).toStdString();
    EXPECT_EQ(done->status, 0) << done->err.toStdString();
    EXPECT_TRUE(done->out == bytes) << done->out.size();
    EXPECT_TRUE(client.look(place.toUtf8().constData()).value_or(lab::Node()).bytes == bytes);
}

TEST_P(Transfer, aConnectionCutInMidCommandIsUnreachable)
{
    ASSERT_TRUE(hands().replace(place, FileImage{"before\n", 0644, QStringLiteral("0:0")}));
    client.server().setFault(lab::SshFault::Cut);
    const Result<Output> done = hands().perform(Mutation(QStringLiteral("rm"), {QStringLiteral("-f"), place}));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, Error::Kind::Unreachable);
    expectOneSentence(done.error());
    EXPECT_FALSE(client.look(place.toUtf8().constData()).has_value()) << "done, though nobody heard of it";
    client.server().setFault(lab::SshFault::None);
    EXPECT_TRUE(client.open(GetParam().user));
}

TEST_P(Transfer, aConnectionThatIsGoneIsUnreachableForEveryFurtherQuestion)
{
    client.server().dropConnections();
    for (int i = 0; i < 2; ++i) {
        const Result<Output> answer = hands().ask(Query(QStringLiteral("id"), {}));
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, Error::Kind::Unreachable);
        expectOneSentence(answer.error());
    }
}

INSTANTIATE_TEST_SUITE_P(Ways, Transfer,
                         testing::Values(Way{"rootOnCentos6", "prague", "root"},
                                         Way{"sudoOnCentos6", "prague", "admin"}, Way{"rootOnCentos9", "brno", "root"},
                                         Way{"sudoOnCentos9", "brno", "admin"}),
                         testing::PrintToStringParamName());

} // namespace twinrail
