// SPDX-License-Identifier: Apache-2.0

// No secret comes into a report: not those with which the machines were asked, not those in the files of a client.

#include "core/report/exports.h"
#include "core/report/formats.h"
#include "core/topology/sitefile.h"
#include "tests/print.h"
#include "tests/report/reportlab.h"

#include "core/lab/client/clientmodel.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace twinrail {

using testing::ReportLab;

namespace {

const QList<QByteArray> secrets{"Xq7appliancePassword", "Xq7rootPassword",  "Xq7adminPassword", "Xq7chapSession",
                                "Xq7chapSessionIn",     "Xq7chapDiscovery", "Xq7chapOld"};

/// Right beside the lines that apply changes, so that they are what a diff would show around them.
QByteArray withChap(const QByteArray& conf)
{
    QByteArray text;
    for (const QByteArray& line : conf.split('\n')) {
        text += line + '\n';
        if (line.startsWith("node.session.timeo.replacement_timeout"))
            text += "node.session.auth.username = prague\nnode.session.auth.password = Xq7chapSession\n"
                    "node.session.auth.password_in = Xq7chapSessionIn\n"
                    "discovery.sendtargets.auth.password = Xq7chapDiscovery\n"
                    "#node.session.auth.password = Xq7chapOld\n";
    }
    return text;
}

std::unique_ptr<lab::World> worldWithSecrets()
{
    auto world = lab::makeWorld(QStringLiteral("seed")).value();
    world->appliancePassword = secrets.at(0);
    for (const auto& client : world->clients) {
        client->machine.passwords[QStringLiteral("root")] = secrets.at(1);
        client->machine.passwords[QStringLiteral("admin")] = secrets.at(2);
        const QString conf = QStringLiteral("/etc/iscsi/iscsid.conf");
        client->machine.files.add(conf, withChap(client->machine.files.look(conf).value().bytes), 0600);
    }
    return world;
}

/// Everything that is handed over, in plain text.
QByteArray handedOver(const Gathered& gathered)
{
    const Report report = reportOf(gathered.facts, ReportDetail::Full);
    const ReportDocument document = documentOf(report);
    QByteArray all = toHtml(document) + toMarkdown(document) + QJsonDocument(reportToJson(report)).toJson();
    for (const Exported& exported : {runbookOf(report.facts.site, gathered.plan, report.facts.made),
                                     ansibleOf(report.facts.site, gathered.plan, report.facts.made)})
        for (const ExportFile& file : exported.files)
            all += file.bytes;
    return all;
}

void expectNoSecret(const QByteArray& text, const char* when)
{
    EXPECT_TRUE(text.contains("iscsid.conf")) << when;
    for (const QByteArray& secret : secrets)
        EXPECT_FALSE(text.contains(secret)) << when << ": " << secret.toStdString();
    EXPECT_FALSE(text.contains("Xq7")) << when << ": a part of one";
}

} // namespace

TEST(Secrets, areInNoReportAndNoExport)
{
    ReportLab lab(worldWithSecrets());
    expectNoSecret(handedOver(lab.gathered()), "before");
    ASSERT_FALSE(lab.setUp().firstError());
    expectNoSecret(handedOver(lab.gathered()), "after");
    ASSERT_FALSE(lab.takeBack().firstError());
    expectNoSecret(handedOver(lab.gathered()), "taken back");
}

TEST(Secrets, thatSomebodyWroteIntoTheSiteFileStayThere)
{
    ReportLab lab(QStringLiteral("seed"));
    QJsonObject site = QJsonDocument::fromJson(siteToJson(lab.site)).object();
    QJsonArray clients = site[u"clients"].toArray();
    QJsonObject client = clients[0].toObject();
    client[u"remark"] = QStringLiteral("root's password is Xq7remark");
    clients[0] = client;
    site[u"clients"] = clients;
    lab.site = siteFromJson(QJsonDocument(site).toJson()).value();
    ASSERT_TRUE(siteToJson(lab.site).contains("Xq7remark"));

    expectNoSecret(handedOver(lab.gathered()), "before");
}

} // namespace twinrail
