// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

constexpr const char* key = "nms://admin@lab9:2000";
constexpr const char* secret = "correct horse battery staple";

/// A home of its own, no display, and the session bus that the test says.
class KeychainVaultTest : public testing::Test {
protected:
    QString run(const QString& program, const QStringList& arguments, const QString& bus)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        if (!bus.isEmpty())
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000))
            return QStringLiteral("hangs");
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString probe(const QStringList& words, const QString& bus = {})
    {
        return run(QStringLiteral(KEYCHAIN_PROBE), words, bus);
    }

    bool isWrittenAnywhere() const
    {
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                const QByteArray text = file.readAll();
                if (text.contains(secret) || text.contains(QByteArray(secret).toBase64()))
                    return true;
            }
        }
        return false;
    }

    const QStringList read{QStringLiteral("5000"), QStringLiteral("read"), QString::fromLatin1(key)};
    const QStringList write{QStringLiteral("5000"), QStringLiteral("write"), QString::fromLatin1(key),
                            QString::fromLatin1(secret)};
    const QStringList remove{QStringLiteral("5000"), QStringLiteral("remove"), QString::fromLatin1(key)};
    QTemporaryDir m_home;
};

} // namespace

TEST_F(KeychainVaultTest, saysThatThereIsNoKeychainWithoutASessionBus)
{
    QElapsedTimer clock;
    clock.start();
    for (const QStringList& words : {read, write, remove})
        EXPECT_EQ(probe(words), QStringLiteral("failed\n")) << words.value(1).toStdString();
    EXPECT_LT(clock.elapsed(), 20'000);
}

TEST_F(KeychainVaultTest, neverWritesAFileInstead)
{
    ASSERT_EQ(probe(write), QStringLiteral("failed\n"));
    EXPECT_FALSE(isWrittenAnywhere());
}

TEST_F(KeychainVaultTest, endsAtTheDeadlineWhenTheBusNeverAnswers)
{
    QLocalServer deaf;
    const QString socket = m_home.filePath(QStringLiteral("bus"));
    ASSERT_TRUE(deaf.listen(socket));
    QStringList words = read;
    words[0] = QStringLiteral("700");
    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(probe(words, QStringLiteral("unix:path=") + socket), QStringLiteral("failed\n"));
    EXPECT_GE(clock.elapsed(), 600);
    EXPECT_LT(clock.elapsed(), 20'000);
}

TEST_F(KeychainVaultTest, keepsFindsAndForgetsASecret)
{
    for (const char* program : {"dbus-run-session", "gnome-keyring-daemon"})
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            GTEST_SKIP() << program << " is not installed";
    // A private bus with an unlocked, throw-away keyring; one line of output for each call.
    const QString script = QStringLiteral(R"(
        printf test | gnome-keyring-daemon --unlock --components=secrets >"$HOME/daemon.log" 2>&1
        probe="$1"; key="$2"; secret="$3"
        "$probe" 5000 read "$key"
        "$probe" 5000 write "$key" "$secret"
        "$probe" 5000 read "$key"
        "$probe" 5000 remove "$key"
        "$probe" 5000 read "$key")");
    const QString said =
        run(QStringLiteral("dbus-run-session"),
            {QStringLiteral("--"), QStringLiteral("bash"), QStringLiteral("-c"), script, QStringLiteral("_"),
             QStringLiteral(KEYCHAIN_PROBE), QString::fromLatin1(key), QString::fromLatin1(secret)},
            {});
    EXPECT_EQ(said, QStringLiteral("not-found\nok \nok %1\nok \nnot-found\n").arg(QString::fromLatin1(secret)));
    EXPECT_FALSE(isWrittenAnywhere()); // not in clear
}
