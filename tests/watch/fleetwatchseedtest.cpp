// SPDX-License-Identifier: Apache-2.0

// The how-to's own site, set up by Twinrail, then watched.

#include "core/watch/access.h"
#include "tests/watch/watchedlab.h"

namespace twinrail {

TEST(FleetWatchOnTheSeed, findsAllWellAfterApply)
{
    testing::LabFleet lab(QStringLiteral("seed"));
    const std::optional<Error> failure = lab.apply().firstError();
    ASSERT_FALSE(failure) << describe(*failure).toStdString();
    testing::Told told;
    const FleetWatch fleet(lab.site, watchAccess(lab.site, std::make_shared<testing::LabCredentials>(*lab.lab)),
                           testing::unhurried(), [&](const WatchUpdate& update) { told(update); });
    for (const Client& client : lab.site.clients) {
        EXPECT_TRUE(told.waitFor(client.name,
                                 [](const ClientLive& live) {
                                     return live.condition == Condition::Ok && live.driftChecked.isValid() &&
                                            live.drift.isEmpty();
                                 }))
            << client.name.toStdString() << ": " << conditionKey(told.live(client.name).condition).toStdString();
        EXPECT_EQ(told.live(client.name).luns.size(), lab.site.luns.size());
    }
}

} // namespace twinrail
