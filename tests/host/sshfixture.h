// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/host/sshserver.h"
#include "tests/print.h"

#include <memory>

namespace twinrail {

/// Tests that talk to one shared sshd; skipped, with the reason, where none can run.
class SshTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        if (SshServer::missing().isEmpty())
            server = std::make_unique<SshServer>();
    }
    static void TearDownTestSuite() { server.reset(); }
    void SetUp() override
    {
        if (!server)
            GTEST_SKIP() << SshServer::missing().toStdString();
    }

    static inline std::unique_ptr<SshServer> server;
};

} // namespace twinrail
