// SPDX-License-Identifier: Apache-2.0

// Law 4 of DESIGN.md §4: planned versus actual is the same everywhere. In every lab world, before and after an apply.

#include "tests/watch/agreement.h"
#include "core/topology/pathplan.h"
#include "tests/plan/labfleet.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QSet>

namespace twinrail {

using testing::LabFleet;

namespace {

class Agreement : public ::testing::TestWithParam<std::string> {
protected:
    void expectAgreement(const char* when)
    {
        const SiteSurvey survey = surveySite(m_lab.site, m_lab.fleet, m_lab.stop);
        const Verdict verdict = judge(m_lab.site, survey);
        for (const bool settingUp : {true, false}) {
            m_snapshot = snapshotOf(m_lab.site, survey, settingUp);
            EXPECT_EQ(disagreements(verdict, m_snapshot).join(u'\n').toStdString(), "") << when;
            QSet<QString> keys;
            for (const PathRowState& row : m_snapshot.paths)
                keys.insert(row.key());
            EXPECT_EQ(keys.size(), m_snapshot.paths.size()) << "each row has a key of its own, " << when;
        }
    }
    [[nodiscard]] int planned() const { return predict(m_lab.site).paths; }

    LabFleet m_lab{QString::fromStdString(GetParam())};
    Snapshot m_snapshot; ///< after the set-up
};

TEST_P(Agreement, withTheVerdictBeforeAndAfterAnApply)
{
    expectAgreement("before");
    EXPECT_LT(m_snapshot.count(PathState::Active), planned());
    ASSERT_FALSE(m_lab.apply().firstError());
    expectAgreement("after");
    const bool cut = GetParam() == "one-rail-down"; // prague's second rail: one path of each of its four LUNs
    EXPECT_EQ(m_snapshot.count(PathState::Active), planned() - (cut ? 4 : 0));
    EXPECT_EQ(m_snapshot.count(PathState::Missing) + m_snapshot.count(PathState::Failed), cut ? 4 : 0);
    EXPECT_EQ(m_snapshot.count(PathState::Unexpected), 0);
}

std::vector<std::string> worlds()
{
    std::vector<std::string> names;
    for (const QString& name : lab::howtoWorldNames())
        names.push_back(name.toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Worlds, Agreement, ::testing::ValuesIn(worlds()),
                         [](const ::testing::TestParamInfo<std::string>& one) {
                             std::string name = one.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

} // namespace

} // namespace twinrail
