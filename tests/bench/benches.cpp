// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benches.h"

namespace twinrail::bench {

const QList<Bench>& benches()
{
    static const QList<Bench> all{
        {QStringLiteral("set-up"), benchSetUp},         {QStringLiteral("survey"), benchSurvey},
        {QStringLiteral("parse"), benchParse},          {QStringLiteral("event"), benchEvent},
        {QStringLiteral("frames"), benchFrames},        {QStringLiteral("start-up"), benchStartUp},
        {QStringLiteral("watch-load"), benchWatchLoad},
    };
    return all;
}

} // namespace twinrail::bench
