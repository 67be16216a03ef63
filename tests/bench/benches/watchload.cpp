// SPDX-License-Identifier: Apache-2.0
// What being watched costs a client: the polls of the watch, to a real sshd on this machine.
#include "core/watch/fleetwatch.h"
#include "core/watch/poll.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/host/sshserver.h"

#include <unistd.h>

namespace twinrail::bench {

namespace {

/// What the sshd of this session and all that it has started have used, in ticks (proc(5): utime, stime, and the same
/// of children that have ended).
Query ticksQuery()
{
    return Query::script(R"sh(
p=$$
while read -r pid name state parent rest < /proc/$p/stat; do
  case $name in
    *sshd*) set -- $rest; echo $((${10} + ${11} + ${12} + ${13})); exit 0 ;;
  esac
  p=$parent
done
exit 1)sh");
}

Result<double> processorTimeOf(HostProbe& host)
{
    TWINRAIL_LET(answer, host.ask(ticksQuery()));
    bool isNumber = false;
    const double ticks = answer.out.trimmed().toDouble(&isNumber);
    if (!answer.ok() || !isNumber)
        return fail(Error::Kind::Malformed, QStringLiteral("The sshd of the session is not found"));
    return ticks / double(sysconf(_SC_CLK_TCK));
}

/// In percent of one core, at the pace of the watch.
Result<double> load(HostProbe& host, int polls)
{
    Client client;
    client.name = QStringLiteral("prague");
    ClientSurvey found;
    TWINRAIL_LET(before, processorTimeOf(host));
    for (int i = 0; i < polls; ++i) {
        found = pollClient(host, Site(), client, found);
        if (found.error)
            return fail(*found.error);
    }
    TWINRAIL_LET(after, processorTimeOf(host));
    return (after - before) / polls / std::chrono::duration<double>(WatchPace().poll).count() * 100;
}

Result<Measured> measured(int polls, int runs)
{
    if (const QString reason = SshServer::missing(); !reason.isEmpty())
        return fail(Error::Kind::NotFound, reason);
    const SshServer server("SetEnv HOME=/nonexistent"); // what this account's shell reads first is not ours
    TWINRAIL_LET(opened, server.open());
    return alone(runs, [&] { return load(*opened.hands, polls); });
}

} // namespace

QList<Row> benchWatchLoad(const Size& size)
{
    return {{QStringLiteral("Load of the watch on a client"),
             {},
             Unit::Percent,
             {Goal::Kind::AtMost, 1},
             measured(size.pick(100, 5), size.runs(3)),
             QStringLiteral("of one core, at a poll every 10 s, sshd included. Measured on this machine, which has no "
                            "iSCSI sessions, and where multipathd does not run: its own answers are not in it.")}};
}

} // namespace twinrail::bench
