// SPDX-License-Identifier: Apache-2.0
#include "app/exitcodes.h"

namespace twinrail {

int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Refused:
        return 10;
    case Error::Kind::Unreachable:
        return 11;
    case Error::Kind::Untrusted:
        return 12;
    case Error::Kind::Conflict:
        return 13;
    case Error::Kind::Malformed:
        return 14;
    case Error::Kind::Stopped:
        return 15;
    case Error::Kind::Failed:
        return 16;
    case Error::Kind::NotFound:
        return 17;
    case Error::Kind::Bug:
        return 70;
    }
    return 70;
}

} // namespace twinrail
