// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/credentialsfile.h"

#include "tests/print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace twinrail;

namespace {

class CredentialsFileTest : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("credentials.json")); }

    void write(const QByteArray& text, mode_t mode = 0600)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        ASSERT_EQ(::chmod(QFile::encodeName(path()).constData(), mode), 0);
    }

    Error errorOf() const
    {
        const Result<CredentialsFile> file = readCredentialsFile(path());
        return file ? Error{} : file.error();
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray whole = R"({
    "appliance": { "password": "nexenta" },
    "clients": {
        "prague": { "password": "p1", "sudo": "p2" },
        "*": { "keyFile": "/keys/id_ed25519", "passphrase": "p3" }
    } })";

} // namespace

TEST_F(CredentialsFileTest, readsEveryAccount)
{
    write(whole);
    const Result<CredentialsFile> file = readCredentialsFile(path());
    ASSERT_TRUE(file) << describe(file.error()).toStdString();
    ASSERT_TRUE(file->appliance);
    EXPECT_EQ(file->appliance->password.reveal(), QByteArray("nexenta"));
    const FileAccount* prague = file->client(QStringLiteral("prague"));
    ASSERT_TRUE(prague);
    EXPECT_EQ(prague->password.reveal(), QByteArray("p1"));
    EXPECT_EQ(prague->sudo.reveal(), QByteArray("p2"));
    EXPECT_EQ(prague->keyFile, QString());
}

TEST_F(CredentialsFileTest, servesUnnamedClientsWithTheStar)
{
    write(whole);
    const CredentialsFile file = readCredentialsFile(path()).value();
    const FileAccount* oslo = file.client(QStringLiteral("oslo"));
    ASSERT_TRUE(oslo);
    EXPECT_EQ(oslo->keyFile, QStringLiteral("/keys/id_ed25519"));
    EXPECT_EQ(oslo->passphrase.reveal(), QByteArray("p3"));
    EXPECT_TRUE(oslo->password.isEmpty());
    EXPECT_EQ(CredentialsFile().client(QStringLiteral("oslo")), nullptr);
}

TEST_F(CredentialsFileTest, keepsUnicodeOfPasswords)
{
    write(R"({"appliance":{"password":"pä ss\u20ac\""}})");
    EXPECT_EQ(readCredentialsFile(path()).value().appliance->password.reveal(), QByteArray("pä ss€\""));
}

TEST_F(CredentialsFileTest, refusesAFileThatOthersMayTouch)
{
    for (const mode_t mode : {0640U, 0604U, 0660U, 0602U, 0610U, 0777U}) {
        write(whole, mode);
        const Error error = errorOf();
        EXPECT_EQ(error.kind, Error::Kind::Refused) << mode;
        EXPECT_TRUE(error.text.contains(QStringLiteral("chmod 600 ") + path())) << error.text.toStdString();
    }
    for (const mode_t mode : {0600U, 0400U, 0700U}) {
        write(whole, mode);
        EXPECT_TRUE(readCredentialsFile(path())) << mode;
    }
}

TEST_F(CredentialsFileTest, refusesAFileOfSomebodyElse)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "only root can give a file away";
    write(whole);
    ASSERT_EQ(::chown(QFile::encodeName(path()).constData(), 1, 1), 0);
    EXPECT_EQ(errorOf().kind, Error::Kind::Refused);
}

TEST_F(CredentialsFileTest, refusesWhatIsNoFile)
{
    EXPECT_EQ(errorOf().kind, Error::Kind::NotFound);
    ASSERT_EQ(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    EXPECT_EQ(errorOf().kind, Error::Kind::Refused);
}

TEST_F(CredentialsFileTest, namesThePlaceAndNoSecretWhenItIsMalformed)
{
    struct Row {
        const char* text;
        const char* place;
    };
    for (const Row& row : {Row{R"({"appliance":{"passwrod":"s3cret"}})", "/appliance/passwrod"},
                           Row{R"({"appliance":{"password":17}})", "/appliance/password"},
                           Row{R"({"appliance":"s3cret"})", "/appliance"}, Row{R"({"client":{}})", "/client"},
                           Row{R"({"clients":["s3cret"]})", "/clients"},
                           Row{R"({"clients":{"prague":{"sudo":null}}})", "/clients/prague/sudo"},
                           Row{R"({"appliance":{"password":"s3cret")", "byte"}, Row{"[]", "byte"}, Row{"", "byte"}}) {
        write(row.text);
        const Error error = errorOf();
        EXPECT_EQ(error.kind, Error::Kind::Malformed) << row.text;
        EXPECT_TRUE(error.text.contains(QString::fromUtf8(row.place))) << error.text.toStdString();
        EXPECT_FALSE(describe(error).contains(QStringLiteral("s3cret"))) << row.text;
    }
}
