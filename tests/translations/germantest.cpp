// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/rules.h"

#include <gtest/gtest.h>

using namespace twinrail::translations;

TEST(German, isCompleteAndKeepsWhatTheProgramPutsIn)
{
    const QList<Message> messages = messagesOf(QStringLiteral("twinrail_de.ts"));
    ASSERT_FALSE(messages.isEmpty());
    for (const Message& message : messages) {
        const QStringList faults = faultsOf(message, german);
        EXPECT_TRUE(faults.isEmpty()) << identity(message).toStdString() << "\n  "
                                      << message.forms.join(u'/').toStdString() << "\n  "
                                      << faults.join(QStringLiteral(", ")).toStdString();
    }
}
