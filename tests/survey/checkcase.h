// SPDX-License-Identifier: Apache-2.0
#pragma once

// One row of the tables of assumptions, and what spoils the example.

#include "core/survey/assumptions.h"
#include "tests/print.h"
#include "tests/survey/examplesurvey.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace twinrail {

using Severity = Finding::Severity;

/// The worst finding of one id on one machine after one change of the healthy example.
struct CheckCase {
    const char* name;
    const char* id;
    const char* machine;
    void (*spoil)(Site&, SiteSurvey&);
    Severity worst;
};
inline std::ostream& operator<<(std::ostream& out, const CheckCase& one) { return out << one.name; }

inline constexpr auto nothing = [](Site&, SiteSurvey&) {};

inline Findings findingsOf(const Findings& all, const char* id, const char* machine)
{
    Findings some;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(some), [&](const Finding& finding) {
        return finding.id == QLatin1String(id) && finding.place == QLatin1String(machine);
    });
    return some;
}

class Assumptions : public testing::TestWithParam<CheckCase> {};

inline ClientSurvey& prague(SiteSurvey& survey) { return survey.clients[0]; }
inline Nic& eth1(SiteSurvey& survey) { return survey.clients[0].nics.nics[0]; }
inline Nic& eth2(SiteSurvey& survey) { return survey.clients[0].nics.nics[1]; }

inline void makeMesh(Site& site, SiteSurvey& survey)
{
    site.pathPlan.kind = PathPlanKind::FullMesh;
    survey = exampleSurvey(site);
}

inline void cloneClient(Site& site, SiteSurvey& survey)
{
    site.clients.append(exampleClient());
    site.clients[1].name = QStringLiteral("vienna");
    survey = exampleSurvey(site);
}

inline NicAddress address(const char* text, const char* label)
{
    return {QHostAddress(QString::fromLatin1(text)), 24, QString::fromLatin1(label)};
}

} // namespace twinrail
