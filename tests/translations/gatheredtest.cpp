// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/translations/tsfile.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace twinrail::translations;

namespace {

// What the sources say now, gathered as translations/update does, into a copy.
class Gathered : public testing::TestWithParam<QString> {
protected:
    void SetUp() override
    {
        const QString copy = m_folder.filePath(GetParam());
        ASSERT_TRUE(QFile::copy(QStringLiteral(TRANSLATIONS "/") + GetParam(), copy));
        QProcess update;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LUPDATE"), QStringLiteral(LUPDATE));
        update.setProcessEnvironment(environment);
        update.start(QStringLiteral(TRANSLATIONS "/update"), {copy});
        ASSERT_TRUE(update.waitForFinished(120000)) << update.errorString().toStdString();
        ASSERT_EQ(update.exitCode(), 0) << update.readAllStandardError().toStdString();
        now = messagesOf(copy);
        ASSERT_FALSE(now.isEmpty());
    }

    QList<Message> now;

private:
    QTemporaryDir m_folder;
};

QSet<QString> identities(const QList<Message>& messages)
{
    QSet<QString> all;
    for (const Message& message : messages)
        all += identity(message);
    return all;
}

std::string lines(const QSet<QString>& some) { return QStringList(some.values()).join(u'\n').toStdString(); }

} // namespace

INSTANTIATE_TEST_SUITE_P(EveryLanguage, Gathered,
                         testing::Values(QStringLiteral("twinrail_de.ts"), QStringLiteral("twinrail_en.ts")));

TEST_P(Gathered, areTheTextsThatAreTranslated)
{
    const QSet<QString> said = identities(now);
    const QSet<QString> translated = identities(messagesOf(GetParam()));
    EXPECT_TRUE((said - translated).isEmpty()) << "Run translations/update and translate:\n"
                                               << lines(said - translated);
    EXPECT_TRUE((translated - said).isEmpty()) << "Run translations/update; nobody says any more:\n"
                                               << lines(translated - said);
}

// Tr::tr looks in this context only: a text in another one is translated in the file and English on the screen.
TEST_P(Gathered, standInTheOneContextThatIsLookedIn)
{
    for (const Message& message : now)
        EXPECT_EQ(message.context, QStringLiteral("Tr")) << message.source.toStdString();
}
