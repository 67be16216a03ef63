// SPDX-License-Identifier: Apache-2.0
#include "core/survey/survey.h"
#include "tests/print.h"
#include "tests/survey/examplesurvey.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace twinrail;

namespace {

TEST(SurveyJson, holdsWhatWasFound)
{
    const Site site = exampleSite();
    const QJsonObject json = surveyToJson(exampleSurvey(site));
    const QJsonValue appliance = json[u"appliance"];
    EXPECT_EQ(appliance[u"portalGroups"][u"tpg_lab9_e1000g1"][0].toString(), QStringLiteral("10.10.8.90:3260"));
    EXPECT_EQ(appliance[u"interfaces"][1][u"nic"].toString(), QStringLiteral("e1000g2"));
    EXPECT_EQ(appliance[u"interfaces"][1][u"address"].toString(), QStringLiteral("10.10.9.90"));
    EXPECT_EQ(appliance[u"interfaces"][1][u"prefixLength"].toInt(), 24);
    EXPECT_EQ(appliance[u"zvols"][u"tank/hydra_apps-a01"][u"guid"].toString(), exampleGuid(10).text());
    EXPECT_EQ(appliance[u"mappings"].toArray().size(), 4);
    const QJsonValue client = json[u"clients"][0];
    EXPECT_EQ(client[u"client"].toString(), QStringLiteral("prague"));
    EXPECT_EQ(client[u"profile"].toString(), QStringLiteral("centos6"));
    EXPECT_EQ(client[u"nics"][u"nics"][0][u"addresses"][0][u"address"].toString(), QStringLiteral("10.10.8.60"));
    EXPECT_EQ(client[u"sessions"][1][u"portal"].toString(), QStringLiteral("10.10.9.90:3260"));
    EXPECT_EQ(client[u"multipath"][u"paths"].toArray().size(), 8);
    EXPECT_TRUE(client[u"multipath"][u"paths"][0][u"usable"].toBool());
    EXPECT_EQ(client[u"pings"][u"eth1 10.10.8.90 mtu"].toString(), QStringLiteral("yes"));
}

TEST(SurveyJson, ofAMachineThatDidNotAnswerIsItsError)
{
    SiteSurvey survey;
    survey.applianceError =
        Error{Error::Kind::Refused, QStringLiteral("lab9"), QStringLiteral("No."), QStringLiteral("401")};
    survey.clients.resize(1);
    survey.clients[0].client = QStringLiteral("prague");
    survey.clients[0].error = Error{Error::Kind::Unreachable, {}, QStringLiteral("Nobody answers."), {}};
    const QJsonObject json = surveyToJson(survey);
    EXPECT_EQ(json[u"appliance"][u"error"][u"kind"].toString(), QStringLiteral("refused"));
    EXPECT_EQ(json[u"appliance"][u"error"][u"evidence"].toString(), QStringLiteral("401"));
    EXPECT_TRUE(json[u"appliance"][u"targets"].isUndefined());
    EXPECT_EQ(json[u"clients"][0][u"client"].toString(), QStringLiteral("prague"));
    EXPECT_EQ(json[u"clients"][0][u"error"][u"kind"].toString(), QStringLiteral("unreachable"));
    EXPECT_TRUE(json[u"clients"][0][u"nics"].isUndefined());
}

} // namespace
