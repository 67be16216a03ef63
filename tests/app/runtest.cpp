// SPDX-License-Identifier: Apache-2.0

// What a script sees of a whole run against the lab.

#include "tests/app/program.h"
#include "tests/print.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace twinrail {

using testing::LabProcess;
using testing::Said;
using testing::twinrail;

namespace {

Said on(const LabProcess& lab, const char* command, const QStringList& more = {})
{
    return twinrail(QStringList{QLatin1String(command), lab.site()} + lab.credentials() + more);
}

Said apply(const LabProcess& lab, const QStringList& more = {})
{
    return on(lab, "apply", QStringList{QStringLiteral("--yes")} + more);
}

QString journalOf(const LabProcess& lab)
{
    const QStringList names = QDir(lab.directory()).entryList({QStringLiteral("*.journal")});
    return names.isEmpty() ? QString() : QDir(lab.directory()).filePath(names.first());
}

} // namespace

TEST(Run, withoutYesInAPipeNothingIsDone)
{
    const LabProcess lab(QStringLiteral("seed"));

    const Said said = on(lab, "apply");

    EXPECT_EQ(said.exitCode, 64);
    EXPECT_TRUE(said.err.contains(QStringLiteral("--yes"))) << said.err.toStdString();
    EXPECT_EQ(journalOf(lab), QString());
}

TEST(Run, setsUpProvesAndFindsNothingToDoTheSecondTime)
{
    const LabProcess lab(QStringLiteral("seed"));
    EXPECT_EQ(on(lab, "check").exitCode, 2) << "before: no path at all";

    const Said first = apply(lab);
    EXPECT_EQ(first.exitCode, 0) << first.err.toStdString();
    EXPECT_EQ(first.err, QString()) << "silent in a pipe";
    EXPECT_EQ(first.out.count(QStringLiteral("2/2 as planned")), 8);
    EXPECT_TRUE(first.out.contains(QStringLiteral("twinrail undo ") + journalOf(lab)));

    const QJsonObject second = apply(lab, {QStringLiteral("--json")}).json();
    EXPECT_EQ(second[u"plan"][u"changes"].toInt(-1), 0);
    EXPECT_EQ(second[u"verdict"][u"health"].toString(), QStringLiteral("as planned"));
    EXPECT_EQ(QDir(lab.directory()).entryList({QStringLiteral("*.journal")}).size(), 1) << "no journal for nothing";

    EXPECT_EQ(on(lab, "check").exitCode, 0);
}

TEST(Run, undoMakesTheSurveySayWhatItSaidBefore)
{
    const LabProcess lab(QStringLiteral("half-done"));
    const Said before = on(lab, "survey", {QStringLiteral("--json")});
    ASSERT_EQ(before.exitCode, 0) << before.err.toStdString();
    ASSERT_EQ(apply(lab).exitCode, 0);

    const Said undone = twinrail(QStringList{QStringLiteral("undo"), journalOf(lab)} + lab.credentials());

    EXPECT_EQ(undone.exitCode, 0) << undone.err.toStdString();
    EXPECT_EQ(on(lab, "plan", {QStringLiteral("--json")}).json()[u"changes"].toInt(0) > 0, true);
    const QJsonObject was = before.json(), is = on(lab, "survey", {QStringLiteral("--json")}).json();
    EXPECT_EQ(was[u"appliance"], is[u"appliance"]);
}

TEST(Run, oneRailDownEndsDegradedAndNamesHostLunInterfaceAndPortal)
{
    const LabProcess lab(QStringLiteral("one-rail-down"));

    const Said said = apply(lab);

    EXPECT_EQ(said.exitCode, 1) << said.err.toStdString();
    for (const char* word : {"degraded", "prague", "LUN 10", "sw-iscsi-1", "10.10.9.90:3260"})
        EXPECT_TRUE(said.out.contains(QLatin1String(word))) << word << " is missing in\n" << said.out.toStdString();
    EXPECT_EQ(on(lab, "check").exitCode, 1);
}

TEST(Run, aWrongPasswordIsOneSentenceAndNothingIsDone)
{
    const LabProcess lab(QStringLiteral("seed"));
    QFile file(lab.credentials().last());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(R"({"appliance":{"password":"wrong"},"clients":{"*":{"password":"wrong"}}})");
    file.close();

    const Said said = apply(lab);

    EXPECT_EQ(said.exitCode, 10) << said.out.toStdString();
    EXPECT_FALSE((said.out + said.err).contains(QStringLiteral("\"wrong\"")));
    EXPECT_EQ(journalOf(lab), QString());
    EXPECT_EQ(on(lab, "check").exitCode, 3);
}

TEST(Run, aChangedHostKeyStopsThatClient)
{
    const LabProcess lab(QStringLiteral("seed"));
    lab.editSite([](QJsonObject& site) {
        QJsonArray clients = site[u"clients"].toArray();
        QJsonObject client = clients[0].toObject();
        client[u"hostKey"] = QStringLiteral("SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        clients[0] = client;
        site[u"clients"] = clients;
    });

    const Said said = on(lab, "plan");

    EXPECT_EQ(said.exitCode, 12);
    EXPECT_TRUE(said.err.contains(QStringLiteral("prague")) && said.err.contains(QStringLiteral("SHA256:AAAA")))
        << said.err.toStdString();
}

TEST(Run, aChangedCertificateStopsEverything)
{
    const LabProcess lab(QStringLiteral("seed"));
    lab.editSite([](QJsonObject& site) {
        QJsonObject appliance = site[u"appliance"].toObject();
        QString pin = appliance[u"certificate"].toString();
        pin.replace(0, 2, pin.startsWith(QStringLiteral("00")) ? QStringLiteral("11") : QStringLiteral("00"));
        appliance[u"certificate"] = pin;
        site[u"appliance"] = appliance;
    });

    const Said said = apply(lab);

    EXPECT_EQ(said.exitCode, 12) << said.out.toStdString();
    EXPECT_EQ(journalOf(lab), QString());
}

TEST(Run, anUnreachableClientCostsOnlyItself)
{
    const LabProcess lab(QStringLiteral("seed"));
    lab.editSite([](QJsonObject& site) {
        QJsonArray clients = site[u"clients"].toArray();
        QJsonObject client = clients[0].toObject();
        client[u"port"] = 1; // nobody listens there
        clients[0] = client;
        site[u"clients"] = clients;
    });

    const Said said = apply(lab);

    EXPECT_EQ(said.exitCode, 11) << said.out.toStdString();
    EXPECT_TRUE(said.err.contains(QStringLiteral("prague"))) << said.err.toStdString();
    EXPECT_EQ(said.out.count(QStringLiteral("2/2 as planned")), 4) << "brno is set up all the same";
    EXPECT_EQ(on(lab, "check").exitCode, 3);
}

TEST(Run, anUnknownHostKeyIsRefusedWhereNobodyCanBeAsked)
{
    const LabProcess lab(QStringLiteral("seed"));
    lab.editSite([](QJsonObject& site) {
        QJsonArray clients = site[u"clients"].toArray();
        QJsonObject client = clients[0].toObject();
        client.remove(u"hostKey");
        clients[0] = client;
        site[u"clients"] = clients;
    });

    const Said said = on(lab, "plan");

    EXPECT_EQ(said.exitCode, 12);
    EXPECT_TRUE(said.err.contains(QStringLiteral("SHA256:"))) << said.err.toStdString();
}

} // namespace twinrail
