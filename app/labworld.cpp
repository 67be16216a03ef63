// SPDX-License-Identifier: Apache-2.0
#include "app/labworld.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

struct Size {
    const char* option;
    QString WorldWords::*word;
    int lab::WorldSpec::*number;
};
constexpr Size sizes[] = {
    {"--clients", &WorldWords::clients, &lab::WorldSpec::clients},
    {"--luns", &WorldWords::luns, &lab::WorldSpec::luns},
    {"--paths", &WorldWords::paths, &lab::WorldSpec::paths},
};

} // namespace

Result<lab::WorldSpec> worldAskedFor(const WorldWords& words)
{
    lab::WorldSpec spec;
    spec.name = words.world;
    for (const Size& size : sizes) {
        const QString word = words.*(size.word);
        if (word.isEmpty())
            continue;
        const QString option = QLatin1String(size.option);
        if (spec.name != lab::scaleWorld)
            return fail(Error::Kind::Failed,
                        //: %1 is an option such as --clients
                        Tr::tr("%1 is for the world “%2” alone: add “--world %2”.").arg(option, lab::scaleWorld));
        bool isNumber = false;
        spec.*(size.number) = word.toInt(&isNumber);
        if (!isNumber)
            //: %1 is an option such as --clients
            return fail(Error::Kind::Failed, Tr::tr("%1 takes a number, not “%2”.").arg(option, word));
    }
    return spec;
}

} // namespace twinrail
