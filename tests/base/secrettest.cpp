// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QJsonValue>
#include <QString>

#include <type_traits>
#include <utility>

using namespace twinrail;

namespace {

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_constructible_v<QString, Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_constructible_v<QJsonValue, Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret>, "making a secret must be said aloud");

TEST(Secret, movesAndLeavesNothingBehind)
{
    Secret first(QByteArrayLiteral("swordfish"));
    const Secret second(std::move(first));
    EXPECT_EQ(second.reveal(), QByteArrayLiteral("swordfish"));
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move): being empty after a move is the promise
}

TEST(Secret, assignedOverIsReplaced)
{
    Secret secret(QByteArrayLiteral("old"));
    secret = Secret(QByteArrayLiteral("new"));
    EXPECT_EQ(secret.reveal(), QByteArrayLiteral("new"));
}

TEST(Secret, cloneIsIndependent)
{
    Secret secret(QByteArrayLiteral("swordfish"));
    const Secret twin = secret.clone();
    secret = Secret();
    EXPECT_TRUE(secret.isEmpty());
    EXPECT_EQ(twin.reveal(), QByteArrayLiteral("swordfish"));
}

TEST(Secret, doesNotShareItsBytesWithWhatItWasMadeFrom)
{
    const QByteArray text("swordfish");
    const Secret secret(text);
    EXPECT_NE(secret.reveal().constData(), text.constData());
}

} // namespace
