// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/server.h"

#include <libssh/libssh.h>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace twinrail::lab;

/// The library that the product uses, with many short sessions at once.
TEST(SshServer, servesManyLibsshClientsAtOnce)
{
    std::recursive_mutex lock;
    Machine machine;
    machine.passwords[QStringLiteral("root")] = "toor";
    auto server = SshServer::start(lock, machine);
    ASSERT_TRUE(server);
    std::atomic<int> good = 0;
    const auto client = [&] {
        ssh_session session = ssh_new();
        const int port = (*server)->port();
        const bool no = false;
        ssh_options_set(session, SSH_OPTIONS_HOST, "127.0.0.1");
        ssh_options_set(session, SSH_OPTIONS_USER, "root");
        ssh_options_set(session, SSH_OPTIONS_PORT, &port);
        ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &no);
        if (ssh_connect(session) == SSH_OK && ssh_userauth_password(session, nullptr, "toor") == SSH_AUTH_SUCCESS) {
            for (int i = 0; i < 5; ++i) {
                ssh_channel channel = ssh_channel_new(session);
                char buffer[16] = {};
                if (ssh_channel_open_session(channel) == SSH_OK &&
                    ssh_channel_request_exec(channel, "cat; exit 3") == SSH_OK &&
                    ssh_channel_write(channel, "hello", 5) == 5 && ssh_channel_send_eof(channel) == SSH_OK &&
                    ssh_channel_read(channel, buffer, sizeof buffer, 0) == 5 && QByteArray(buffer) == "hello") {
                    while (ssh_channel_read(channel, buffer, sizeof buffer, 0) > 0) {
                    }
                    good += ssh_channel_get_exit_status(channel) == 3 ? 1 : 0;
                }
                ssh_channel_close(channel);
                ssh_channel_free(channel);
            }
        }
        ssh_disconnect(session);
        ssh_free(session);
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 12; ++i)
        threads.emplace_back(client);
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(good, 60);
}
