// SPDX-License-Identifier: Apache-2.0
// Everything that Twinrail asks a fleet, beside the least that anybody can ask it.
#include "tests/bench/benches.h"
#include "tests/bench/keyedlab.h"
#include "tests/bench/measure.h"
#include "tests/bench/programs.h"

#include <QLocale>

namespace twinrail::bench {

namespace {

constexpr int atOnce = 32; // as Twinrail does

Result<double> survey(const KeyedLab& keyed)
{
    TWINRAIL_LET(finished, run({QStringLiteral(TWINRAIL_PROGRAM),
                                keyed.arguments(QStringLiteral("survey"), {QStringLiteral("--json")})}));
    return finished.seconds;
}

Result<double> sshTrue(const KeyedLab& keyed, const QByteArray& names)
{
    TWINRAIL_LET(finished, run({QStringLiteral("xargs"),
                                {QStringLiteral("-n"), QStringLiteral("1"), QStringLiteral("-P"),
                                 QString::number(atOnce), QStringLiteral("-I{}"), QStringLiteral("ssh"),
                                 QStringLiteral("-F"), keyed.sshConfig(), QStringLiteral("{}"), QStringLiteral("true")},
                                {},
                                QProcessEnvironment::systemEnvironment(),
                                names}));
    return finished.seconds;
}

Result<Measured> measured(int clients, int runs)
{
    TWINRAIL_TRY(needs({QStringLiteral("ssh"), QStringLiteral("ssh-keygen"), QStringLiteral("xargs")}));
    TWINRAIL_LET(world, lab::makeWorld(lab::WorldSpec{lab::scaleWorld, clients, 4, 4}));
    TWINRAIL_LET(keyed, KeyedLab::start(std::move(world)));
    QByteArray names;
    for (const Client& client : keyed->lab().site().clients)
        names += client.name.toUtf8() + '\n';
    return inTurns(
        runs, [&keyed] { return survey(*keyed); }, [&] { return sshTrue(*keyed, names); });
}

} // namespace

QList<Row> benchSurvey(const Size& size)
{
    const int clients = size.pick(256, 4);
    return {{QStringLiteral("Survey of %1 lab clients").arg(clients),
             QStringLiteral("%1 × ssh host true, %2 at a time").arg(clients).arg(atOnce),
             Unit::Seconds,
             {Goal::Kind::TimesAsLong, 1.3},
             measured(clients, size.runs(3)),
             QStringLiteral("4 LUNs with 4 paths each; the lab runs on the same processors and takes its share of both "
                            "times.")}};
}

} // namespace twinrail::bench
