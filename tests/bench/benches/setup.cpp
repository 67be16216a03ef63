// SPDX-License-Identifier: Apache-2.0
// The same clients set up by Twinrail and by the playbook that it exports, on an appliance that is ready.
#include "core/lab/world/scaleparts.h"
#include "core/report/exports.h"
#include "tests/bench/benches.h"
#include "tests/bench/keyedlab.h"
#include "tests/bench/measure.h"
#include "tests/bench/programs.h"
#include "tests/plan/labfleet.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace twinrail::bench {

namespace {

// As quick as Ansible gets: one round trip for a task, all clients at once, no facts (the playbook gathers none).
constexpr const char* ansibleConfiguration = R"([defaults]
forks = 20
host_key_checking = False
retry_files_enabled = False
stdout_callback = minimal
[ssh_connection]
pipelining = True
transfer_method = piped
control_path_dir = %1
ssh_args = -F %2 -o ControlMaster=auto -o ControlPersist=60s
)";

/// Clients as they were installed, on an appliance that is set up. A new one for each run.
Result<std::unique_ptr<KeyedLab>> newLab(int clients)
{
    const lab::WorldSpec spec{lab::scaleWorld, clients, 4, 4};
    auto world = std::make_unique<lab::World>();
    world->name = lab::scaleWorld;
    world->site = lab::scaleSite(spec);
    lab::addScaleStorage(*world);
    lab::setUpScaleStorage(*world);
    lab::addScaleClients(*world, clients);
    return KeyedLab::start(std::move(world));
}

Result<> writeFile(const QString& path, const QByteArray& bytes, int mode)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const QFileDevice::Permissions executable =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(Error::Kind::Failed, QStringLiteral("%1 cannot be written").arg(path));
    if (mode & 0100)
        file.setPermissions(executable);
    return {};
}

Fleet opened(KeyedLab& keyed)
{
    testing::LabCredentials credentials(keyed.lab());
    const auto never = [](const QString&, const QString&) { return false; };
    return openFleet(keyed.lab().site(), credentials, never, never, Stop());
}

Plan planned(KeyedLab& keyed)
{
    Fleet fleet = opened(keyed);
    return makePlan(keyed.lab().site(), fleet, Stop());
}

Result<> writePlaybook(KeyedLab& keyed)
{
    const Exported exported = ansibleOf(keyed.lab().site(), planned(keyed), QDateTime::currentDateTimeUtc());
    for (const Finding& left : exported.left)
        if (left.severity == Finding::Severity::Error)
            return fail(Error::Kind::Failed, QStringLiteral("The playbook leaves something out"), left.text);
    for (const ExportFile& file : exported.files)
        TWINRAIL_TRY(writeFile(keyed.file(file.path), file.bytes, file.mode));
    const QString configuration =
        QString::fromLatin1(ansibleConfiguration).arg(keyed.file(QStringLiteral("control")), keyed.sshConfig());
    return writeFile(keyed.file(QStringLiteral("ansible/ansible.cfg")), configuration.toUtf8(), 0644);
}

/// Whoever set it up: Twinrail finds every path, and nothing that it would change.
Result<> expectDone(const KeyedLab& keyed)
{
    TWINRAIL_TRY(run({QStringLiteral(TWINRAIL_PROGRAM), keyed.arguments(QStringLiteral("check"))}));
    TWINRAIL_LET(planned, run({QStringLiteral(TWINRAIL_PROGRAM),
                               keyed.arguments(QStringLiteral("plan"), {QStringLiteral("--json")})}));
    const int changes = QJsonDocument::fromJson(planned.out)[u"changes"].toInt(-1);
    if (changes != 0)
        return fail(Error::Kind::Failed, QStringLiteral("%1 changes are left").arg(changes));
    return {};
}

/// The plan is there already, as the playbook is: what is timed begins with the first connection.
Result<double> runThePlan(int clients)
{
    TWINRAIL_LET(keyed, newLab(clients));
    const Site site = keyed->lab().site();
    const Plan plan = planned(*keyed);
    const Timer timer;
    Fleet fleet = opened(*keyed);
    TWINRAIL_LET(journal, Journal::create(keyed->file(QStringLiteral("run.journal")), site));
    const RunResult result = runPlan(site, plan, fleet, *journal, {}, Stop());
    const double seconds = timer.seconds();
    if (const std::optional<Error> error = result.firstError())
        return fail(*error);
    TWINRAIL_TRY(expectDone(*keyed));
    return seconds;
}

Result<double> apply(int clients)
{
    TWINRAIL_LET(keyed, newLab(clients));
    TWINRAIL_LET(finished, run({QStringLiteral(TWINRAIL_PROGRAM),
                                keyed->arguments(QStringLiteral("apply"), {QStringLiteral("--yes")})}));
    return finished.seconds;
}

Result<double> play(int clients)
{
    TWINRAIL_LET(keyed, newLab(clients));
    TWINRAIL_TRY(writePlaybook(*keyed));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ANSIBLE_HOME"), keyed->file(QStringLiteral("home")));
    environment.insert(QStringLiteral("ANSIBLE_LOCAL_TEMP"), keyed->file(QStringLiteral("home/tmp")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    TWINRAIL_LET(finished, run({QStringLiteral("ansible-playbook"),
                                {QStringLiteral("-i"), QStringLiteral("inventory.ini"), QStringLiteral("site.yml")},
                                keyed->file(QStringLiteral("ansible")),
                                environment}));
    TWINRAIL_TRY(expectDone(*keyed));
    return finished.seconds;
}

Result<Measured> besideAnsible(int clients, int runs)
{
    TWINRAIL_TRY(needs({QStringLiteral("ansible-playbook"), QStringLiteral("ssh"), QStringLiteral("ssh-keygen")}));
    return inTurns(
        runs, [clients] { return runThePlan(clients); }, [clients] { return play(clients); });
}

Result<Measured> wholeApply(int clients, int runs)
{
    TWINRAIL_TRY(needs({QStringLiteral("ssh-keygen")}));
    return alone(runs, [clients] { return apply(clients); });
}

QString named(int clients)
{
    return clients == 1 ? QStringLiteral("1 client") : QStringLiteral("%1 clients").arg(clients);
}

} // namespace

QList<Row> benchSetUp(const Size& size)
{
    QList<Row> rows;
    for (const int clients : size.pick(QList<int>{1, 20}, QList<int>{1}))
        rows << Row{QStringLiteral("Set-up of ") + named(clients),
                    QStringLiteral("ansible-playbook"),
                    Unit::Seconds,
                    {Goal::Kind::TimesFaster, 10},
                    besideAnsible(clients, size.runs(3)),
                    QStringLiteral("a plan and the playbook exported from it, which runs a shell script for each step, "
                                   "on clients alike; pipelining, 20 forks, no facts.")}
             << Row{QStringLiteral("twinrail apply, ") + named(clients),
                    {},
                    Unit::Seconds,
                    {},
                    wholeApply(clients, size.runs(3)),
                    QStringLiteral("the whole program: it also asks, plans, looks again and judges.")};
    return rows;
}

} // namespace twinrail::bench
