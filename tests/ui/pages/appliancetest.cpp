// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/pageprobe.h"
#include "ui/pages/appliance/accessfields.h"
#include "ui/pages/appliance/answerwords.h"
#include "ui/pages/appliance/appliancepage.h"

#include <QComboBox>

namespace twinrail {

namespace {

using AppliancePageProbe = Probe<AppliancePage>;

[[nodiscard]] bool leaveAndWait(AppliancePageProbe& probe)
{
    const int before = probe.finished();
    return probe.page().leave() == Page::Leaving::Later && LabSession::until([&] { return probe.finished() > before; });
}

} // namespace

TEST(AppliancePage, isFilledInByKeyboardAndConnects)
{
    LabSession lab(QStringLiteral("seed"));
    const ApplianceAccess access = lab.session().site().appliance;
    const QTemporaryDir directory;
    SiteSession session({{}, directory.filePath(QStringLiteral("new.twinrail")), {}, {}},
                        std::make_shared<SecretStore>());
    AppliancePageProbe probe(session);
    EXPECT_TRUE(findingAt(probe.page().problems(), "site.appliance.no-host"));
    EXPECT_EQ(probe.page().leave(), Page::Leaving::Now) << "there is nobody to ask";

    probe.type("siteName", QStringLiteral("Hydra databases"));
    probe.type("applianceHost", access.host);
    probe.type("appliancePort", QString::number(access.port));
    probe.type("appliancePassword", QStringLiteral("nexenta"));
    EXPECT_EQ(session.site().name, QStringLiteral("Hydra databases"));
    EXPECT_EQ(session.site().appliance.host, access.host);
    EXPECT_EQ(session.site().appliance.port, access.port);
    EXPECT_EQ(probe.page().forwardText(), QStringLiteral("Connect"));
    EXPECT_FALSE(session.hasAppliancePassword()) << "the password goes with the question";

    ASSERT_TRUE(leaveAndWait(probe));
    EXPECT_EQ(probe.find<QLineEdit>("appliancePassword")->text(), QString());
    EXPECT_TRUE(session.hasAppliancePassword());
    EXPECT_EQ(session.site().appliance.name, access.host) << "proposed where nobody has named it";
    const auto unknown = findingAt(probe.atFinish(), "appliance.unknown-print");
    ASSERT_TRUE(unknown);
    EXPECT_TRUE(unknown->advice.contains(QStringLiteral("fingerprint")));
    EXPECT_EQ(probe.page().forwardText(), QStringLiteral("Connect"));

    session.trust(session.unknownPrints());
    ASSERT_TRUE(LabSession::until([&] { return !session.asking(); }));
    EXPECT_FALSE(hasError(probe.page().problems()));
    EXPECT_EQ(probe.page().forwardText(), QString());
    EXPECT_EQ(probe.page().leave(), Page::Leaving::Now);
}

TEST(AppliancePage, saysThatAnUnpinnedCertificateMustBeCompared)
{
    LabSession lab(QStringLiteral("seed"), LabSession::Start::Addresses, false);
    AppliancePageProbe probe(lab.session());
    ASSERT_TRUE(leaveAndWait(probe));
    EXPECT_TRUE(findingAt(probe.atFinish(), "appliance.unknown-print"));
    EXPECT_TRUE(probe.text("applianceAnswer").startsWith(u'?'));
}

TEST(AppliancePage, saysWhatTheApplianceHas)
{
    LabSession lab(QStringLiteral("half-done"));
    AppliancePageProbe probe(lab.session());
    ASSERT_TRUE(leaveAndWait(probe));
    EXPECT_TRUE(probe.text("applianceAnswer").startsWith(QStringLiteral("✓ lab9")));
    QStringList shown;
    for (const AnswerRow& row : answerRows(lab.session().site(), lab.session().facts().appliance))
        shown += row.lines;
    const ApplianceState& state = lab.session().facts().appliance.state;
    EXPECT_TRUE(shown.contains(state.version));
    EXPECT_TRUE(shown.contains(state.targets.firstKey()));
    EXPECT_TRUE(shown.contains(lab.session().site().appliance.certificate));
    QStringList labels;
    for (const QLabel* label : probe.page().findChildren<QLabel*>())
        labels << label->text();
    for (const QString& line : shown)
        EXPECT_TRUE(labels.contains(line)) << line.toStdString();
}

TEST(AppliancePage, aWrongPasswordIsSaidAndNothingThatWasTypedIsLost)
{
    LabSession lab(QStringLiteral("seed"));
    AppliancePageProbe probe(lab.session());
    probe.retype("siteName", QStringLiteral("mine"));
    probe.type("appliancePassword", QStringLiteral("wrong"));
    const Site before = lab.session().site();
    ASSERT_TRUE(leaveAndWait(probe));
    const auto refused = findingAt(probe.atFinish(), "appliance.refused");
    ASSERT_TRUE(refused);
    EXPECT_FALSE(refused->text.isEmpty());
    EXPECT_TRUE(probe.text("applianceAnswer").contains(refused->text));
    EXPECT_EQ(lab.session().site(), before);
    EXPECT_EQ(probe.find<QLineEdit>("siteName")->text(), QStringLiteral("mine"));
    probe.page().showPlace(refused->place);
    EXPECT_TRUE(probe.find<QLineEdit>("appliancePassword")->hasFocus());

    probe.type("appliancePassword", QStringLiteral("nexenta"));
    ASSERT_TRUE(leaveAndWait(probe));
    EXPECT_FALSE(hasError(probe.atFinish()));
}

TEST(AppliancePage, aNewPasswordIsTriedEvenAfterAnAnswer)
{
    LabSession lab(QStringLiteral("seed"));
    ASSERT_TRUE(lab.ask());
    AppliancePageProbe probe(lab.session());
    EXPECT_EQ(probe.page().leave(), Page::Leaving::Now);
    probe.type("appliancePassword", QStringLiteral("wrong"));
    EXPECT_EQ(probe.page().forwardText(), QStringLiteral("Connect"));
    ASSERT_TRUE(leaveAndWait(probe));
    EXPECT_TRUE(hasError(probe.atFinish()));
}

TEST(AppliancePage, anotherAddressMustAnswerAnew)
{
    LabSession lab(QStringLiteral("seed"));
    ASSERT_TRUE(lab.ask());
    AppliancePageProbe probe(lab.session());
    EXPECT_FALSE(hasError(probe.page().problems()));
    probe.retype("applianceHost", QStringLiteral("127.0.0.2"));
    EXPECT_TRUE(findingAt(probe.page().problems(), "appliance.not-asked"));
    EXPECT_EQ(probe.page().forwardText(), QStringLiteral("Connect"));
}

TEST(AppliancePage, showsTheEvidenceOfAFailureOnDemand)
{
    LabSession lab(QStringLiteral("seed"));
    Site site = lab.session().site();
    site.appliance.port = 1;
    lab.session().setSite(site);
    AppliancePageProbe probe(lab.session());
    ASSERT_TRUE(leaveAndWait(probe));
    EXPECT_TRUE(findingAt(probe.atFinish(), "appliance.no-answer"));
    auto* evidence = probe.find<QWidget>("applianceEvidence");
    EXPECT_FALSE(evidence->isVisible());
    probe.press("showApplianceDetails");
    EXPECT_TRUE(evidence->isVisible());
}

TEST(AppliancePage, keepsTextThatIsNoPortAndLeavesTheCursorAlone)
{
    LabSession lab(QStringLiteral("seed"));
    AppliancePageProbe probe(lab.session());
    probe.retype("appliancePort", QStringLiteral("20x0"));
    const auto problem = findingAt(probe.page().problems(), "page.not-a-value");
    ASSERT_TRUE(problem);
    EXPECT_TRUE(problem->text.contains(QStringLiteral("65535"))) << "it says what is expected";
    EXPECT_EQ(probe.page().leave(), Page::Leaving::Now) << "nobody is asked at a wrong port";
    EXPECT_EQ(AppliancePageProbe(lab.session()).find<QLineEdit>("appliancePort")->text(), QStringLiteral("20x0"));

    auto* port = probe.find<QLineEdit>("appliancePort");
    port->setCursorPosition(3);
    QTest::keyClick(port, Qt::Key_Backspace);
    probe.page().fill();
    EXPECT_EQ(port->cursorPosition(), 2);
    EXPECT_EQ(lab.session().site().appliance.port, 200);
    probe.retype("appliancePort", QStringLiteral(" "));
    EXPECT_EQ(lab.session().site().appliance.port, 0) << "nothing: it is found out";
}

TEST(AppliancePage, takesAProtocolByKeyboard)
{
    LabSession lab(QStringLiteral("seed"));
    Site site = lab.session().site();
    site.appliance.scheme = Scheme::Auto;
    lab.session().setSite(site);
    AppliancePageProbe probe(lab.session());
    auto* scheme = probe.find<QComboBox>("applianceScheme");
    scheme->setFocus();
    QTest::keyClick(scheme, Qt::Key_Down);
    EXPECT_EQ(lab.session().site().appliance.scheme, Scheme::Https);
}

TEST(AppliancePage, warnsWhenThePasswordTravelsInClearText)
{
    ApplianceFacts facts;
    facts.plainHttp = true;
    EXPECT_TRUE(plainHttpWarning(facts).isEmpty()) << "nobody has answered";
    facts.asked = Asked::Answered;
    EXPECT_TRUE(plainHttpWarning(facts).contains(QStringLiteral("password")));
    facts.plainHttp = false;
    EXPECT_TRUE(plainHttpWarning(facts).isEmpty());
}

TEST(AppliancePage, warnsWhenTheTargetServiceIsNotOnline)
{
    Site site;
    site.appliance.host = QStringLiteral("lab9");
    ApplianceFacts facts;
    facts.asked = Asked::Answered;
    const Findings findings = connectionProblems(site, facts);
    EXPECT_TRUE(findingAt(findings, "appliance.service"));
    EXPECT_FALSE(hasError(findings));
}

TEST(AppliancePage, namesAnApplianceAfterItsHost)
{
    EXPECT_EQ(proposedApplianceName(QStringLiteral("lab9.dom.homer")), QStringLiteral("lab9"));
    EXPECT_EQ(proposedApplianceName(QStringLiteral("10.10.8.1")), QStringLiteral("10.10.8.1"));
}

} // namespace twinrail
