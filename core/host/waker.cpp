// SPDX-License-Identifier: Apache-2.0
#include "core/host/waker.h"

#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace twinrail {

Waker::Waker() : m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Waker::~Waker()
{
    if (m_event >= 0)
        close(m_event);
}

void Waker::wake() const
{
    const std::uint64_t one = 1;
    (void)!write(m_event, &one, sizeof one);
}

bool Waker::waitFor(int descriptor, std::chrono::milliseconds atMost) const
{
    pollfd watched[] = {{descriptor, POLLIN, 0}, {m_event, POLLIN, 0}};
    poll(watched, 2, int(atMost.count()));
    std::uint64_t count = 0;
    return (watched[1].revents & POLLIN) != 0 && read(m_event, &count, sizeof count) > 0;
}

} // namespace twinrail
