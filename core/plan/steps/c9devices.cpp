// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/c9devices.h"

#include "core/base/tr.h"
#include "core/plan/steps/make.h"
#include "core/plan/steps/sessions.h"

namespace twinrail::steps {

namespace {

const QString id = QStringLiteral("C9");

// Takes out exactly the disks that a rescan brought: the LUNs named, on this session (linux-initiator §14.2).
Mutation forget(int sid, const QStringList& luns)
{
    return Mutation::script(R"sh(s=$1; shift
for d in /sys/class/iscsi_session/session$s/device/target*/*:*:*:*; do
  [ -e "$d" ] || continue
  for lun in "$@"; do
    [ "${d##*:}" = "$lun" ] && echo 1 > "$d/delete"
  done
done
exit 0)sh",
                            QStringList{QString::number(sid)} + luns);
}

const Disk* diskOf(const QList<Disk>& disks, int sid, int lun)
{
    const auto found =
        std::find_if(disks.begin(), disks.end(), [&](const Disk& disk) { return disk.sid == sid && disk.lun == lun; });
    return found == disks.end() ? nullptr : &*found;
}

// The same LUN number with another identity: the kernel would write to the wrong volume.
Findings identityFindings(const ClientScene& scene, const Lun& lun, const Disk& disk)
{
    const auto zvol = scene.appliance.zvols.constFind(lun.zvol);
    if (disk.wwid.isEmpty() || zvol == scene.appliance.zvols.constEnd() || !zvol->guid ||
        disk.wwid == Wwid::of(*zvol->guid))
        return {};
    return {conflict(
        id, scene.client.name,
        Tr::tr("LUN %1 is the disk %2 on the client, but %3 on the appliance.")
            .arg(QString::number(lun.number), disk.wwid.text(), Wwid::of(*zvol->guid).text()),
        Tr::tr("The number was used before. Remove the old disk %1 on the client, then plan again.").arg(disk.name))};
}

Change rescan(const PlannedSession& planned, int sid, const QStringList& luns)
{
    Change change = toolChange(
        id,
        //: %1: list of LUN numbers, %2: interface and portal
        Tr::tr("Look for LUN %1: %2").arg(luns.join(QStringLiteral(", ")), pathText(planned)), QStringLiteral("absent"),
        QStringLiteral("present"),
        {Mutation(QStringLiteral("iscsiadm"), nodeArguments(planned.target, planned.portal.text(), planned.interface) +
                                                  QStringList{QStringLiteral("-R")}),
         Mutation(QStringLiteral("udevadm"), {QStringLiteral("settle"), QStringLiteral("--timeout=30")})},
        {forget(sid, luns)});
    change.onFailure = Change::OnFailure::GoOn;
    return change;
}

} // namespace

StepInfo Devices::info() const
{
    return {id, Tr::tr("Block devices"), Tr::tr("Each session shows a disk for each LUN."),
            Tr::tr("Looking for disks")};
}

Result<DevicesFacts> Devices::inspect(HostProbe& host, const ClientScene&) const
{
    TWINRAIL_LET(answers, host.ask(QList<Query>{sessionsQuery(), disksQuery()}));
    TWINRAIL_LET(sessions, readSessions(answers.at(0)));
    TWINRAIL_LET(disks, readDisks(answers.at(1)));
    return DevicesFacts{sessions, disks};
}

Prepared Devices::plan(const ClientScene& scene, const DevicesFacts& have) const
{
    Prepared prepared;
    for (const PlannedSession& planned : plannedSessions(scene.site, scene.client)) {
        const Session* session = liveSession(have.sessions, planned);
        if (!session)
            continue; // C8's to bring back; a login looks for LUNs by itself
        QStringList missing;
        for (const Lun& lun : scene.site.luns) {
            if (const Disk* disk = diskOf(have.disks, session->sid, lun.number))
                prepared.findings += identityFindings(scene, lun, *disk);
            else
                missing << QString::number(lun.number);
        }
        if (!missing.isEmpty())
            prepared.changes << rescan(planned, session->sid, missing);
    }
    return prepared;
}

} // namespace twinrail::steps
