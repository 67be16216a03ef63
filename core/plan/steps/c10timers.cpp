// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c10timers.h"

#include "core/base/tr.h"
#include "core/initiator/iscsidconf.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/sessions.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("C10");
const QString path = QStringLiteral("/etc/iscsi/iscsid.conf");

// The same keys in the file and in every record (linux-initiator §4.3).
QList<QPair<QString, QString>> wanted(const Timers& timers)
{
    return {{QStringLiteral("node.startup"), QStringLiteral("automatic")},
            {QStringLiteral("node.session.timeo.replacement_timeout"), QString::number(timers.replacement)},
            {QStringLiteral("node.conn[0].timeo.login_timeout"), QString::number(timers.loginTimeout)},
            {QStringLiteral("node.conn[0].timeo.noop_out_interval"), QString::number(timers.noopInterval)},
            {QStringLiteral("node.conn[0].timeo.noop_out_timeout"), QString::number(timers.noopTimeout)}};
}

Change recordChange(const NodeRecord& record, const QList<QPair<QString, QString>>& values)
{
    QStringList before, after;
    QList<Mutation> apply, undo;
    for (const QPair<QString, QString>& value : values) {
        const QString old = record.keys.value(value.first);
        const auto set = [&](const QString& text) {
            return Mutation(QStringLiteral("iscsiadm"),
                            nodeArguments(record.target, record.portal.text(), record.interface) +
                                QStringList{QStringLiteral("-o"), QStringLiteral("update"), QStringLiteral("-n"),
                                            value.first, QStringLiteral("-v"), text});
        };
        before << value.first + u'=' + old;
        after << value.first + u'=' + value.second;
        apply << set(value.second);
        undo << set(old);
    }
    return toolChange(id,
                      //: %1: iSCSI interface, %2: portal
                      Tr::tr("Set the timers of the record %1 to %2").arg(record.interface, record.portal.text()),
                      before.join(QStringLiteral(", ")), after.join(QStringLiteral(", ")), apply, undo);
}

Change liveChange(const Session& session, int seconds)
{
    const QString file = QStringLiteral("/sys/class/iscsi_session/session%1/recovery_tmo").arg(session.sid);
    const auto set = [&](int value) {
        return Mutation(Command{QStringLiteral("tee"), {file}, QByteArray::number(value) + '\n'});
    };
    return toolChange(
        id, Tr::tr("Set the timer of the live session %1 to %2").arg(session.interface, session.portal.text()),
        QString::number(session.recoveryTimeout), QString::number(seconds), {set(seconds)},
        {set(session.recoveryTimeout)});
}

} // namespace

StepInfo Timeouts::info() const
{
    return {
        id, Tr::tr("Timers"),
        Tr::tr(
            "A path that is lost gives its I/O to the others within seconds: file, records and live sessions say so."),
        Tr::tr("Setting timers")};
}

Result<TimeoutsFacts> Timeouts::inspect(HostProbe& host, const ClientScene& scene) const
{
    TWINRAIL_LET(file, host.read(path));
    TWINRAIL_LET(records, askRecords(host, scene.profile));
    TWINRAIL_LET(sessions, askSessions(host));
    return TimeoutsFacts{file, records, sessions};
}

Prepared Timeouts::plan(const ClientScene& scene, const TimeoutsFacts& have) const
{
    Prepared prepared;
    const auto values = wanted(scene.site.timers);
    prepared.changes += fileChange(id, Tr::tr("Set the timers for new records"), path, have.file,
                                   withIscsidValues(have.file ? have.file->bytes : QByteArray(), values), {}, 0600);
    for (const PlannedSession& planned : plannedSessions(scene.site, scene.client)) {
        if (const NodeRecord* record = recordOf(have.records, planned)) {
            QList<QPair<QString, QString>> differing;
            for (const auto& value : values)
                if (record->keys.value(value.first) != value.second)
                    differing << value;
            if (!differing.isEmpty())
                prepared.changes << recordChange(*record, differing);
        }
        const Session* session = liveSession(have.sessions, planned);
        if (session && session->recoveryTimeout != scene.site.timers.replacement)
            prepared.changes << liveChange(*session, scene.site.timers.replacement);
    }
    return prepared;
}

} // namespace twinrail::steps
