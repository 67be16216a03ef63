// SPDX-License-Identifier: Apache-2.0

// Login and certificate: what is not the agreed appliance, or does not let us in, gets nothing and is told nothing.

#include "tests/integration/labappliance.h"
#include "tests/integration/sentence.h"

namespace twinrail {

namespace {

class AtTheDoor : public testing::TestWithParam<Generation> {
protected:
    AtTheDoor() : lab9(GetParam()) {}
    LabAppliance lab9;
};

/// Counts the questions and always answers the same.
struct Answering {
    bool answer = true;
    QStringList asked;
    CertificateQuestion question()
    {
        return [this](const QString&, const QString& fingerprint) {
            asked << fingerprint;
            return answer;
        };
    }
};

Result<OpenAppliance> openWith(const ApplianceAccess& access, Answering& answering)
{
    return openNms(access, Secret("nexenta"), answering.question(), Stop());
}

} // namespace

TEST_P(AtTheDoor, aWrongPasswordIsRefusedAndNeverShown)
{
    const Result<OpenAppliance> opened = lab9.open(Secret("open-sesame"));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Refused);
    EXPECT_EQ(opened.error().where, qs("lab9"));
    expectOneSentence(opened.error());
    EXPECT_FALSE(describe(opened.error()).contains(u"sesame"));
    EXPECT_TRUE(lab9.server->calls().byName.isEmpty());
}

TEST_P(AtTheDoor, aWrongUserIsRefused)
{
    ApplianceAccess access = lab9.access();
    access.user = qs("nobody");
    const Result<OpenAppliance> opened = openNms(access, Secret("nexenta"), {}, Stop());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Refused);
}

TEST_P(AtTheDoor, anotherPortIsUnreachable)
{
    const ApplianceAccess access = lab9.access();
    lab9.server.reset();
    const Result<OpenAppliance> opened = openNms(access, Secret("nexenta"), {}, Stop());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Unreachable);
    expectOneSentence(opened.error());
}

INSTANTIATE_TEST_SUITE_P(Generations, AtTheDoor, testing::Values(thirdOverHttp, fourthOverHttps),
                         testing::PrintToStringParamName());

TEST(Certificate, isAskedAboutOnceAndThenKnown)
{
    const LabAppliance lab9(fourthOverHttps);
    ApplianceAccess access = lab9.access();
    access.certificate.clear();
    Answering yes;
    const Result<OpenAppliance> opened = openWith(access, yes);
    ASSERT_TRUE(opened) << describe(opened.error()).toStdString();
    EXPECT_EQ(yes.asked, QStringList{lab9.server->certificateFingerprint()});
    access.certificate = opened->certificate;
    EXPECT_TRUE(openWith(access, yes));
    EXPECT_EQ(yes.asked.size(), 1);
}

TEST(Certificate, thatIsNotAcceptedEndsTheWork)
{
    const LabAppliance lab9(fourthOverHttps);
    ApplianceAccess access = lab9.access();
    access.certificate.clear();
    Answering no{false, {}};
    const Result<OpenAppliance> opened = openWith(access, no);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Untrusted);
    EXPECT_TRUE(lab9.server->calls().byName.isEmpty());
}

TEST(Certificate, thatHasChangedIsNeverAskedAboutAndBothAreShown)
{
    const LabAppliance lab9(fourthOverHttps);
    ApplianceAccess access = lab9.access();
    const QString seen = access.certificate;
    access.certificate.replace(0, 2, seen.startsWith(u"00") ? qs("FF") : qs("00"));
    Answering yes;
    const Result<OpenAppliance> opened = openWith(access, yes);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Error::Kind::Untrusted);
    expectOneSentence(opened.error());
    for (const QString& one : {access.certificate, seen})
        EXPECT_TRUE(opened.error().evidence.contains(one)) << describe(opened.error()).toStdString();
    EXPECT_TRUE(yes.asked.isEmpty());
    EXPECT_TRUE(lab9.server->calls().byName.isEmpty());
}

} // namespace twinrail
