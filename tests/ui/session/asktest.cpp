// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/ssh/server.h"
#include "tests/ui/labsession.h"

#include <gtest/gtest.h>

using namespace twinrail;

TEST(SiteSession, asksAllMachinesAndKeepsTheirAnswers)
{
    LabSession lab(QStringLiteral("seed"));
    ASSERT_TRUE(lab.ask());
    const Facts& facts = lab.session().facts();
    EXPECT_EQ(facts.appliance.asked, Asked::Answered);
    EXPECT_FALSE(facts.appliance.state.zvols.isEmpty());
    ASSERT_EQ(facts.clients.size(), 2);
    for (const ClientFacts& client : facts.clients) {
        EXPECT_EQ(client.asked, Asked::Answered);
        EXPECT_TRUE(client.survey.profile.has_value());
    }
}

TEST(SiteSession, showsUnknownFingerprintsAndGoesOnOnceTheyAreTrusted)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Addresses, false);
    SiteSession& session = lab.session();
    ASSERT_TRUE(lab.ask());
    EXPECT_EQ(session.facts().appliance.asked, Asked::Failed);
    const QList<UnknownPrint> prints = session.unknownPrints();
    ASSERT_EQ(prints.size(), 3);
    const Site ready = lab.lab().site();
    EXPECT_EQ(prints[0].print, ready.appliance.certificate);
    EXPECT_EQ(prints[1].print, ready.clients[0].hostKey);

    session.trust({prints[0], prints[2]});
    ASSERT_TRUE(LabSession::until([&] { return !session.asking(); }));
    EXPECT_EQ(session.facts().appliance.asked, Asked::Answered);
    EXPECT_EQ(session.facts().client(QStringLiteral("brno")).asked, Asked::Answered);
    EXPECT_EQ(session.facts().client(QStringLiteral("prague")).asked, Asked::Failed);
    EXPECT_EQ(session.unknownPrints().size(), 1);
    EXPECT_EQ(session.site().clients[1].hostKey, ready.clients[1].hostKey);
}

TEST(SiteSession, doesNotOfferToTrustAPrintThatHasChanged)
{
    LabSession lab(QStringLiteral("seed"));
    Site site = lab.session().site();
    site.clients[0].hostKey = QStringLiteral("SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    lab.session().setSite(site);
    ASSERT_TRUE(lab.ask());
    EXPECT_TRUE(lab.session().unknownPrints().isEmpty());
    const ClientFacts facts = lab.session().facts().client(QStringLiteral("prague"));
    ASSERT_TRUE(facts.error.has_value());
    EXPECT_EQ(facts.error->kind, Error::Kind::Untrusted);
    EXPECT_TRUE(facts.error->text.contains(site.clients[0].hostKey));
}

TEST(SiteSession, asksForThePasswordThatIsMissingOrWrong)
{
    LabSession lab(QStringLiteral("seed"));
    SiteSession& session = lab.session();
    session.setAppliancePassword(Secret("wrong"), false);
    session.setClientPassword(QStringLiteral("brno"), Secret("wrong"), false);
    ASSERT_TRUE(lab.ask());
    const QList<WantedLogin> logins = session.wantedLogins();
    ASSERT_EQ(logins.size(), 2);
    EXPECT_EQ(logins[0].machine, QStringLiteral("lab9"));
    EXPECT_FALSE(logins[0].refusal.isEmpty());
    EXPECT_EQ(logins[1].client, QStringLiteral("brno"));

    session.setAppliancePassword(Secret("nexenta"), false);
    session.askAppliance();
    ASSERT_TRUE(LabSession::until([&] { return !session.asking(); }));
    EXPECT_EQ(session.wantedLogins().size(), 1);
}

TEST(SiteSession, letsADeadMachineCostOnlyItself)
{
    LabSession lab(QStringLiteral("seed"));
    lab.lab().client(QStringLiteral("prague"))->setFault(lab::SshFault::Refuse);
    ASSERT_TRUE(lab.ask());
    const Facts& facts = lab.session().facts();
    EXPECT_EQ(facts.client(QStringLiteral("prague")).asked, Asked::Failed);
    EXPECT_EQ(facts.client(QStringLiteral("prague")).error->kind, Error::Kind::Unreachable);
    EXPECT_EQ(facts.client(QStringLiteral("brno")).asked, Asked::Answered);
}

TEST(SiteSession, ignoresTheAnswerToAnOldQuestion)
{
    LabSession lab(QStringLiteral("seed"));
    SiteSession& session = lab.session();
    session.askClient(QStringLiteral("prague"));
    Site site = session.site();
    site.clients.removeFirst();
    session.setSite(site); // while the question runs
    QTest::qWait(1500);
    EXPECT_FALSE(session.facts().clients.contains(QStringLiteral("prague")));
}

TEST(SiteSession, forgetsWhatWasFoundBehindAnotherDoor)
{
    LabSession lab(QStringLiteral("seed"));
    SiteSession& session = lab.session();
    ASSERT_TRUE(lab.ask());
    Site site = session.site();
    site.appliance.host = QStringLiteral("127.0.0.2");
    site.clients[0].port = 1;
    session.setSite(site);
    EXPECT_EQ(session.facts().appliance.asked, Asked::NotYet);
    EXPECT_TRUE(session.site().appliance.certificate.isEmpty()) << "a pin belongs to one machine";
    EXPECT_TRUE(session.site().clients[0].hostKey.isEmpty());
    EXPECT_EQ(session.facts().client(QStringLiteral("prague")).asked, Asked::NotYet);
    EXPECT_EQ(session.facts().client(QStringLiteral("brno")).asked, Asked::Answered);
}

TEST(SiteSession, stopsAskingWhenToldAndKeepsTheEarlierAnswer)
{
    LabSession lab(QStringLiteral("seed"));
    SiteSession& session = lab.session();
    ASSERT_TRUE(lab.ask());
    session.askAll();
    session.stopAsking();
    EXPECT_FALSE(session.asking()) << "at once, not when the machines have noticed";
    EXPECT_EQ(session.facts().client(QStringLiteral("prague")).asked, Asked::Answered);
}
