// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/faults.h"

#include <algorithm>

namespace twinrail::lab {

void Faults::plan(PlannedFault fault)
{
    const std::lock_guard guard(m_lock);
    if (fault.count > 0)
        m_planned << std::move(fault);
}

void Faults::clear()
{
    const std::lock_guard guard(m_lock);
    m_planned.clear();
}

bool Faults::isEmpty() const
{
    const std::lock_guard guard(m_lock);
    return m_planned.isEmpty();
}

std::optional<PlannedFault> Faults::take(const QString& call)
{
    const std::lock_guard guard(m_lock);
    const auto hit = std::find_if(m_planned.begin(), m_planned.end(), [&](const PlannedFault& planned) {
        return planned.call.isEmpty() || planned.call == call;
    });
    if (hit == m_planned.end())
        return std::nullopt;
    const PlannedFault taken = *hit;
    if (--hit->count == 0)
        m_planned.erase(hit);
    return taken;
}

} // namespace twinrail::lab
