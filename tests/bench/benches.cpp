// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benches.h"

namespace twinrail::bench {

const QList<Bench>& benches()
{
    static const QList<Bench> all{
        {QStringLiteral("parse"), benchParse},
        {QStringLiteral("frames"), benchFrames},
        {QStringLiteral("start-up"), benchStartUp},
    };
    return all;
}

} // namespace twinrail::bench
