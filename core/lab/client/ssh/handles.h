// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libssh/libssh.h>
#include <libssh/server.h>

#include <memory>

/// Owners of libssh's objects.
namespace twinrail::lab {

struct SessionCloser {
    void operator()(ssh_session session) const
    {
        ssh_disconnect(session);
        ssh_free(session);
    }
};
struct BindCloser {
    void operator()(ssh_bind bind) const { ssh_bind_free(bind); }
};
struct KeyCloser {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
struct EventCloser {
    void operator()(ssh_event event) const { ssh_event_free(event); }
};

using SessionHandle = std::unique_ptr<std::remove_pointer_t<ssh_session>, SessionCloser>;
using BindHandle = std::unique_ptr<std::remove_pointer_t<ssh_bind>, BindCloser>;
using KeyHandle = std::unique_ptr<std::remove_pointer_t<ssh_key>, KeyCloser>;
using EventHandle = std::unique_ptr<std::remove_pointer_t<ssh_event>, EventCloser>;

} // namespace twinrail::lab
