// SPDX-License-Identifier: Apache-2.0
#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/survey/verdict.h"

namespace twinrail {

namespace {

constexpr std::array healthKeys{
    Word<Health>{"as planned", Health::AsPlanned},
    Word<Health>{"degraded", Health::Degraded},
    Word<Health>{"critical", Health::Critical},
    Word<Health>{"unknown", Health::Unknown},
};

} // namespace

QString healthKey(Health health) { return wordFor(healthKeys, health); }

QString healthWord(Health health)
{
    switch (health) {
    case Health::AsPlanned:
        return Tr::tr("as planned");
    case Health::Degraded:
        return Tr::tr("degraded");
    case Health::Critical:
        return Tr::tr("critical");
    case Health::Unknown:
        return Tr::tr("unknown");
    }
    return Tr::tr("unknown");
}

int exitCode(Health health)
{
    switch (health) {
    case Health::AsPlanned:
        return 0;
    case Health::Degraded:
        return 1;
    case Health::Critical:
        return 2;
    case Health::Unknown:
        return 3;
    }
    return 3;
}

} // namespace twinrail
