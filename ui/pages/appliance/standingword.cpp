// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/standingword.h"

#include "core/appliance/standing.h"
#include "core/base/tr.h"
#include "ui/pages/clients/clientwords.h"

namespace twinrail {

QString standingWord(const ApplianceFacts& facts, const Deed& deed)
{
    if (!hasAnswer(facts))
        return Tr::tr("? not known yet");
    const Result<Standing> found = standing(facts.state, deed);
    if (!found)
        //: %1 is a whole sentence that says what is in the way
        return Tr::tr("! %1").arg(found.error().text);
    switch (*found) {
    case Standing::Done:
        return Tr::tr("✓ there already");
    case Standing::Open:
        return Tr::tr("+ will be created");
    }
    return {};
}

} // namespace twinrail
