// SPDX-License-Identifier: Apache-2.0
#include "core/watch/flapping.h"

#include <algorithm>

namespace twinrail {

bool Flapping::inWindow(const QDateTime& change, const QDateTime& now) const
{
    return change.msecsTo(now) < m_window.count();
}

void Flapping::note(bool usable, const QDateTime& now)
{
    if (m_usable && *m_usable != usable) {
        m_changes.removeIf([&](const QDateTime& change) { return !inWindow(change, now); });
        m_changes.append(now);
    }
    m_usable = usable;
}

int Flapping::changes(const QDateTime& now) const
{
    return static_cast<int>(std::count_if(m_changes.cbegin(), m_changes.cend(),
                                          [&](const QDateTime& change) { return inWindow(change, now); }));
}

} // namespace twinrail
