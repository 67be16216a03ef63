// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/gravity.h"

namespace twinrail {

int compareGravity(Condition a, Condition b)
{
    if (a == b)
        return 0;
    return worst(a, b) == a ? -1 : 1;
}

bool gotWorse(const WatchEvent& event)
{
    switch (event.kind) {
    case WatchEvent::Kind::Lost:
    case WatchEvent::Kind::Drift:
        return true;
    case WatchEvent::Kind::Heard:
    case WatchEvent::Kind::Righted:
        return false;
    case WatchEvent::Kind::Path:
    case WatchEvent::Kind::Lun:
    case WatchEvent::Kind::Client:
        return compareGravity(event.to, event.from) < 0;
    }
    return false;
}

} // namespace twinrail
