// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/scenarios/scenario.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QThread>

namespace twinrail::vm {

void Scenario::SetUp()
{
    Result<Machines> attached = Machines::attachAt(m_snapshot);
    ASSERT_TRUE(attached.has_value()) << describe(attached.error()).toStdString();
    m_machines = std::move(*attached);
    m_appliance = std::make_unique<BenchAppliance>(*m_machines);
}

void Scenario::TearDown()
{
    if (m_appliance)
        EXPECT_EQ(m_appliance->sanProblems(), QStringList()) << "the SAN must follow the appliance";
    if (!HasFailure() || !m_machines)
        return;
    for (const Machine& machine : m_machines->all()) // for whoever has to find out why
        std::cerr << "== " << machine.name().toStdString() << '\n'
                  << machine
                         .run(QStringLiteral("cat /sys/class/iscsi_session/*/state; dmsetup status; "
                                             "journalctl -b --no-pager -n 40 2>/dev/null"))
                         .out.toStdString();
}

void PlannedBench::SetUp()
{
    Scenario::SetUp();
    if (!HasFatalFailure())
        appliance().asPlanned();
}

void Scenario::onlyPrague()
{
    appliance().editSite([](QJsonObject& site) {
        QJsonArray clients = site[u"clients"].toArray();
        clients.removeLast();
        site[u"clients"] = clients;
    });
}

Told Scenario::twinrail(const char* command, const QStringList& more)
{
    return testing::twinrail(QStringList{QLatin1String(command), appliance().sitePath(),
                                         QStringLiteral("--credentials"), appliance().credentialsPath()} +
                                 more,
                             testing::softwareEmulation);
}

Told Scenario::apply(const QStringList& more) { return twinrail("apply", QStringList{QStringLiteral("--yes")} + more); }

Told Scenario::undo()
{
    const QDir place = QFileInfo(appliance().sitePath()).dir();
    const QStringList journals = place.entryList({QStringLiteral("*.journal")}, QDir::Files, QDir::Name);
    if (journals.isEmpty())
        return {};
    return testing::twinrail({QStringLiteral("undo"), place.filePath(journals.last()), QStringLiteral("--credentials"),
                              appliance().credentialsPath()},
                             testing::softwareEmulation);
}

int Scenario::plannedChanges() { return twinrail("plan", {QStringLiteral("--json")}).json()[u"changes"].toInt(-1); }

Told Scenario::waitForCheck(int exitCode, int seconds, const QString& words, int times)
{
    const auto wanted = [&](const Told& said) {
        return said.exitCode == exitCode && (words.isEmpty() || said.out.count(words) == times);
    };
    const QDeadlineTimer deadline(seconds * 1000);
    Told said = twinrail("check");
    while (!wanted(said) && !deadline.hasExpired())
        said = twinrail("check");
    return said;
}

void Scenario::note(const QString& what) const
{
    QFile summary(machines().summaryPath());
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    if (summary.open(QIODevice::Append))
        summary.write(QStringLiteral("%1.%2: %3\n")
                          .arg(QLatin1String(test->test_suite_name()), QLatin1String(test->name()), what)
                          .toUtf8());
    std::cout << what.toStdString() << std::endl;
}

void Scenario::note(const QString& what, const QElapsedTimer& since) const
{
    note(QStringLiteral("%1: %2 s").arg(what, QString::number(double(since.elapsed()) / 1000, 'f', 1)));
}

} // namespace twinrail::vm
