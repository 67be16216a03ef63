// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/rules.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace twinrail::translations;

namespace {

const QString file = QStringLiteral("twinrail_en.ts");

bool says(const QString& text, const QString& word)
{
    return QRegularExpression(QStringLiteral("\\b%1\\b").arg(word)).match(text).hasMatch();
}

} // namespace

// The rest stands in the sources: a second copy of it would only grow old.
TEST(English, holdsThePluralsAndNothingElse)
{
    const QList<Message> messages = messagesOf(file);
    ASSERT_FALSE(messages.isEmpty());
    for (const Message& message : messages)
        EXPECT_TRUE(message.plural) << identity(message).toStdString();
}

TEST(English, isCompleteAndKeepsWhatTheProgramPutsIn)
{
    for (const Message& message : messagesOf(file)) {
        const QStringList faults = faultsOf(message, english);
        EXPECT_TRUE(faults.isEmpty()) << identity(message).toStdString() << "\n  "
                                      << faults.join(QStringLiteral(", ")).toStdString();
    }
}

// "%n change(s)": "1 change" and "2 changes", with nothing in parentheses left.
TEST(English, saysTheNounForOneAndForMany)
{
    const QRegularExpression noun(QStringLiteral("(\\w+)\\(s\\)"));
    for (const Message& message : messagesOf(file)) {
        const QString one = message.forms.value(0);
        const QString many = message.forms.value(1);
        EXPECT_FALSE(one.contains(QLatin1String("(s)")) || many.contains(QLatin1String("(s)")))
            << identity(message).toStdString();
        for (auto each = noun.globalMatch(message.source); each.hasNext();) {
            const QString word = each.next().captured(1);
            EXPECT_TRUE(says(one, word) && !says(one, word + u's')) << one.toStdString();
            EXPECT_TRUE(says(many, word + u's')) << many.toStdString();
        }
    }
}
