// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

namespace twinrail {

/// A shared wish to stop. Questions may be abandoned when it is set; a deed finishes first.
class Stop {
public:
    void request() const { m_flag->store(true); }
    [[nodiscard]] bool requested() const { return m_flag->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace twinrail
