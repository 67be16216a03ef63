// SPDX-License-Identifier: Apache-2.0
#include "core/watch/watchedpath.h"

#include "core/base/tr.h"
#include "core/watch/condition.h"

namespace twinrail {

void WatchedPath::note(const QDateTime& time)
{
    const Condition condition = conditionOf(now.row.state);
    if (condition != Condition::Unknown && condition != Condition::NotChecked && condition != Condition::Unexpected)
        flapping.note(condition == Condition::Ok, time);
}

bool WatchedPath::fail()
{
    if (now.row.state != PathState::Active && now.row.state != PathState::Unknown)
        return false;
    now.row.state = PathState::Failed;
    //: %1: name of a disk ("sdf")
    now.row.reason = Tr::tr("The kernel says that the path %1 has failed.").arg(now.disk);
    return true;
}

// A session that was down in the last answer, or a disk of another logical unit, is not made good by the kernel's word
// alone: then the next answer decides.
bool WatchedPath::reinstate()
{
    if (now.row.state != PathState::Failed || !now.fit)
        return false;
    now.row.state = PathState::Active;
    now.row.reason.clear();
    return true;
}

} // namespace twinrail
