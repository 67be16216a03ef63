// SPDX-License-Identifier: Apache-2.0
#include "ui/companion/helptext.h"

#include "core/base/tr.h"
#include "core/plan/steptable.h"

namespace twinrail {

namespace {

// What the how-to takes for granted (howto-steps, A1 … A10); the steps themselves say what they are.
QList<HelpStep> assumptions()
{
    return {
        {QStringLiteral("A1"), Tr::tr("Known distribution"),
         Tr::tr("A client without a known profile is not changed.")},
        {QStringLiteral("A2"), Tr::tr("Two interfaces"),
         Tr::tr("Client and appliance have two interfaces each, in two subnets.")},
        {QStringLiteral("A3"), Tr::tr("No alias addresses"), Tr::tr("Each storage interface has one address.")},
        {QStringLiteral("A4"), Tr::tr("No single point of failure"),
         Tr::tr("The rails share no card, no switch, no subnet and no cable.")},
        {QStringLiteral("A5"), Tr::tr("Bound targets"), Tr::tr("Each target is bound to one portal group.")},
        {QStringLiteral("A6"), Tr::tr("One portal each"),
         Tr::tr("Each portal group has one address of a physical interface, with port 3260.")},
        {QStringLiteral("A7"), Tr::tr("Separate ways"),
         Tr::tr("Each portal answers over its own interface, with full packets too.")},
        {QStringLiteral("A8"), Tr::tr("One target group"), Tr::tr("All targets are in the same target group.")},
        {QStringLiteral("A10"), Tr::tr("Groups"), Tr::tr("Host group and target group are there; else they are made.")},
    };
}

template <typename Steps> std::optional<HelpStep> among(const Steps& steps, const QString& id)
{
    for (const auto& step : steps)
        if (const StepInfo info = step->info(); info.id == id)
            return HelpStep{info.id, info.title, info.purpose};
    return {};
}

} // namespace

QList<HelpText> helpTexts() { return helptexts::appliance() + helptexts::clients() + helptexts::run(); }

HelpText helpTextFor(const QString& page)
{
    for (const HelpText& text : helpTexts())
        if (text.page == page)
            return text;
    return {};
}

std::optional<HelpStep> helpStep(const QString& id)
{
    for (const HelpStep& assumption : assumptions())
        if (assumption.id == id)
            return assumption;
    if (const auto step = among(applianceSteps(), id))
        return step;
    return among(clientSteps(), id);
}

} // namespace twinrail
