// SPDX-License-Identifier: Apache-2.0

// What monitoring sees of `twinrail check`.

#include "tests/app/program.h"
#include "tests/print.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace twinrail {

using testing::LabProcess;
using testing::Said;
using testing::twinrail;

namespace {

Said check(const LabProcess& lab, const char* format)
{
    return twinrail(
        QStringList{QStringLiteral("check"), lab.site(), QStringLiteral("--format"), QLatin1String(format)} +
        lab.credentials());
}

void apply(const LabProcess& lab)
{
    (void)twinrail(QStringList{QStringLiteral("apply"), lab.site(), QStringLiteral("--yes")} + lab.credentials());
}

/// name{labels} → value, as Prometheus reads a line.
QMap<QString, QString> samples(const QString& text)
{
    static const QRegularExpression line(QStringLiteral(R"re(^([a-z_]+\{([a-z]+="(\\.|[^"\\])*",?)+\}) (\d+)$)re"));
    QMap<QString, QString> found;
    for (const QString& one : text.trimmed().split(u'\n')) {
        if (one.startsWith(QLatin1String("# ")))
            continue;
        const auto match = line.match(one);
        EXPECT_TRUE(match.hasMatch()) << one.toStdString();
        EXPECT_FALSE(found.contains(match.captured(1))) << "twice: " << one.toStdString();
        found.insert(match.captured(1), match.captured(4));
    }
    return found;
}

const char* const pragueLun10 = R"({site="hydra",client="prague",lun="10",alias="hydra_apps-a01"})";

} // namespace

TEST(CheckFormat, nagiosSaysOkWithThePlannedNumberAsTheLimit)
{
    const LabProcess lab(QStringLiteral("seed"));
    apply(lab);

    const Said said = check(lab, "nagios");

    EXPECT_EQ(said.exitCode, 0);
    const QString first = said.out.section(u'\n', 0, 0);
    EXPECT_TRUE(first.startsWith(QLatin1String("TWINRAIL OK - ")) &&
                first.contains(QLatin1String("16 of 16 planned paths active, 8 of 8 LUNs as planned on 2 clients | ")))
        << first.toStdString();
    EXPECT_TRUE(first.contains(QLatin1String("'prague hydra_apps-a01'=2;2:;1:;0;2"))) << first.toStdString();
    EXPECT_EQ(said.out.count(u'\n'), 1) << "nothing to add";
}

TEST(CheckFormat, nagiosWarnsForAnyPathThatIsMissingAndNamesIt)
{
    const LabProcess lab(QStringLiteral("one-rail-down"));
    apply(lab);

    const Said said = check(lab, "nagios");

    EXPECT_EQ(said.exitCode, 1);
    EXPECT_TRUE(said.out.startsWith(QLatin1String("TWINRAIL WARNING - "))) << said.out.toStdString();
    EXPECT_TRUE(said.out.contains(QLatin1String("'prague hydra_apps-a01'=1;2:;1:;0;2"))) << said.out.toStdString();
    EXPECT_TRUE(said.out.contains(QLatin1String("'brno hydra_apps-a01'=2;2:;1:;0;2"))) << said.out.toStdString();
    EXPECT_TRUE(said.out.section(u'\n', 1).contains(QLatin1String("sw-iscsi-1 to 10.10.9.90:3260")))
        << said.out.toStdString();
    EXPECT_EQ(said.out.count(u'|'), 1) << "only before the performance data";
}

TEST(CheckFormat, nagiosIsUnknownOnStandardOutputWhenThereIsNoSite)
{
    const Said said = twinrail({QStringLiteral("check"), QStringLiteral("no-such.twinrail"), QStringLiteral("--format"),
                                QStringLiteral("nagios")});
    EXPECT_EQ(said.exitCode, 3);
    EXPECT_TRUE(said.out.startsWith(QLatin1String("TWINRAIL UNKNOWN - "))) << said.out.toStdString();
}

TEST(CheckFormat, prometheusHasOneSampleForEachLunOnEachClient)
{
    const LabProcess lab(QStringLiteral("one-rail-down"));
    apply(lab);

    const Said said = check(lab, "prometheus");
    const QMap<QString, QString> found = samples(said.out);

    EXPECT_EQ(said.exitCode, 1);
    EXPECT_EQ(found.value(QLatin1String("twinrail_lun_paths_planned") + QLatin1String(pragueLun10)),
              QStringLiteral("2"));
    EXPECT_EQ(found.value(QLatin1String("twinrail_lun_paths_active") + QLatin1String(pragueLun10)),
              QStringLiteral("1"));
    EXPECT_EQ(found.value(QStringLiteral(R"(twinrail_client_up{site="hydra",client="brno"})")), QStringLiteral("1"));
    EXPECT_EQ(found.value(QStringLiteral(R"(twinrail_health{site="hydra"})")), QStringLiteral("1"));
    EXPECT_EQ(said.out.count(QLatin1String("# TYPE ")), 8);
    EXPECT_EQ(said.out.count(QLatin1String("twinrail_lun_health{")), 8);
}

TEST(CheckFormat, prometheusHasNoNumberForWhatCannotBeSeen)
{
    const LabProcess lab(QStringLiteral("seed"));
    apply(lab);
    lab.editSite([](QJsonObject& site) {
        QJsonArray clients = site[u"clients"].toArray();
        QJsonObject client = clients[0].toObject();
        client[u"port"] = 1; // nobody listens there
        clients[0] = client;
        site[u"clients"] = clients;
    });

    const Said said = check(lab, "prometheus");
    const QMap<QString, QString> found = samples(said.out);

    EXPECT_EQ(said.exitCode, 3);
    EXPECT_FALSE(found.contains(QLatin1String("twinrail_lun_paths_active") + QLatin1String(pragueLun10)));
    EXPECT_EQ(found.value(QStringLiteral(R"(twinrail_client_up{site="hydra",client="prague"})")), QStringLiteral("0"));
    EXPECT_EQ(found.value(QLatin1String("twinrail_lun_health") + QLatin1String(pragueLun10)), QStringLiteral("3"));
}

TEST(CheckFormat, jsonIsWhatTheSwitchSaysAndOtherWordsAreRefused)
{
    const LabProcess lab(QStringLiteral("seed"));
    const Said byFormat = check(lab, "json");
    EXPECT_EQ(byFormat.json()[u"health"].toString(), QStringLiteral("critical"));
    EXPECT_EQ(byFormat.exitCode, 2);

    const Said refused = check(lab, "xml");
    EXPECT_EQ(refused.exitCode, 64);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("nagios"))) << refused.err.toStdString();
}

} // namespace twinrail
