// SPDX-License-Identifier: Apache-2.0
#pragma once

// Facts that name everything a report can name, also where only a text does: another site's section in the context of
// a diff, a host in what a tool complained about.

#include "core/report/report.h"
#include "tests/survey/examplesurvey.h"

namespace twinrail {

inline JournalEntry richEntry()
{
    FileChange file;
    file.path = QStringLiteral("/etc/multipath.conf");
    file.edit = TextEdit::between("", "  wwid 3600144f0f484400000004e8685e70001\n  alias hydra_apps-a01\n");
    file.diff = " multipath {\n   wwid 360050768018e0b1c2d3e4f5061728394\n   alias payroll_db\n }\n"
                "+  wwid 3600144f0f484400000004e8685e70001\n+  alias hydra_apps-a01\n";
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Begin;
    entry.time = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    entry.machine = QStringLiteral("prague");
    entry.number = 1;
    entry.change = Change{QStringLiteral("C11"), QStringLiteral("Name the devices of prague"), file, {}, {}};
    return entry;
}

inline JournalEntry richFailure()
{
    JournalEntry entry = richEntry();
    entry.kind = JournalEntry::Kind::Failed;
    entry.change.reset();
    entry.error = Error{Error::Kind::Failed, QStringLiteral("prague, C11"), QStringLiteral("The file was not written."),
                        QStringLiteral("ssh: storage-admin@gateway.corp.example via 172.16.9.1 port 22")};
    return entry;
}

inline ReportFacts richFacts()
{
    ReportFacts facts;
    facts.site = exampleSite();
    facts.site.appliance.host = QStringLiteral("lab9.homer.example");
    facts.site.appliance.user = QStringLiteral("storage-operator");
    facts.site.appliance.certificate = QStringLiteral(
        "AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89");
    facts.site.clients[0].host = QStringLiteral("192.168.77.31");
    facts.site.clients[0].hostKey = QStringLiteral("SHA256:uLp1n3v9q0YcQ7m2dX5hJ8kZr4tWbA6sEoGfCiHyTxw");
    facts.survey = exampleSurvey(facts.site);
    facts.survey.appliance.addresses.append(QHostAddress(QStringLiteral("192.168.77.9")));
    facts.survey.appliance.interfaces.append(
        {QStringLiteral("e1000g0"), QHostAddress(QStringLiteral("192.168.77.9")), 24, true});
    ClientSurvey& client = facts.survey.clients[0];
    client.managementAddress = QStringLiteral("192.168.77.31");
    client.packages.insert(QStringLiteral("odd-tool"), QStringLiteral("4.4.2.1-1.el6"));
    client.multipathConf = QByteArrayLiteral("multipaths { multipath { alias payroll_db } }\n");
    facts.runs = {{QStringLiteral("hydra.20261124T090000.000Z.journal"), {richEntry(), richFailure()}}};
    facts.made = QDateTime(QDate(2026, 11, 25), QTime(10, 0), Qt::UTC);
    facts.author = QStringLiteral("Erika Mustermann");
    facts.toolVersion = QStringLiteral("0.1.0");
    return facts;
}

/// Everything of these facts that tells something of the place.
inline QStringList realNames()
{
    return {QStringLiteral("prague"),
            QStringLiteral("lab9"),
            QStringLiteral("homer"),
            QStringLiteral("hydra"),
            QStringLiteral("storage-operator"),
            QStringLiteral("storage-admin"),
            QStringLiteral("gateway"),
            QStringLiteral("payroll_db"),
            QStringLiteral("Mustermann"),
            QStringLiteral("10.10.8."),
            QStringLiteral("10.10.9."),
            QStringLiteral("192.168."),
            QStringLiteral("172.16."),
            QStringLiteral("iqn.20"),
            QStringLiteral("13611547"),
            QStringLiteral("583bf04eae36"),
            QStringLiteral("600144f0"),
            QStringLiteral("36005076"),
            QStringLiteral("00:0c:29"),
            QStringLiteral("000c29"),
            QStringLiteral("tank"),
            QStringLiteral("tpg_lab9"),
            QStringLiteral("tg_"),
            QStringLiteral("hg_"),
            QStringLiteral("SHA256:"),
            QStringLiteral("AB:CD:EF")};
}

} // namespace twinrail
