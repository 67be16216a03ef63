// SPDX-License-Identifier: Apache-2.0
#include "core/watch/poll.h"

#include "core/survey/round.h"
#include "core/watch/livequeries.h"

#include <QHash>

namespace twinrail {

namespace {

/// A disk that is the same as before: as long as its session lives, name and LUN stay together.
using DiskPlace = QPair<int, QString>;
DiskPlace placeOf(const Disk& disk) { return {disk.sid, disk.name}; }

void completeDisks(ClientSurvey& survey, const ClientSurvey& before)
{
    QHash<DiskPlace, const Disk*> known;
    for (const Disk& disk : before.disks)
        known.insert(placeOf(disk), &disk);
    QHash<QString, Wwid> units; // as multipathd identified them: the kernel of EL6 does not tell
    for (const PathRow& row : std::as_const(survey.multipath.paths))
        units.insert(row.disk, row.wwid);
    for (Disk& disk : survey.disks) {
        const Disk* old = known.value(placeOf(disk));
        const bool same = old && old->lun == disk.lun;
        if (disk.wwid.isEmpty())
            disk.wwid = same ? old->wwid : units.value(disk.name);
        if (!same)
            continue;
        disk.sizeBytes = old->sizeBytes;
        disk.vendor = old->vendor;
        disk.product = old->product;
    }
}

void completeSessions(ClientSurvey& survey, const ClientSurvey& before)
{
    QHash<int, QStringList> disks;
    for (const Disk& disk : std::as_const(survey.disks))
        disks[disk.sid].append(disk.name);
    for (Session& session : survey.sessions) {
        session.disks = disks.value(session.sid);
        for (const Session& old : before.sessions)
            if (old.sid == session.sid && old.target == session.target) {
                session.host = old.host;
                session.initiator = session.initiator.isEmpty() ? old.initiator : session.initiator;
            }
    }
}

} // namespace

// The devices under /dev/mapper are left to the survey: it reads from each of them, and 256 reads are no poll.
ClientSurvey pollClient(HostProbe& host, const Site&, const Client& client, const ClientSurvey& before)
{
    ClientSurvey survey = before;
    survey.client = client.name;
    Round round;
    round.add(liveSessionsQuery(), &readSessions, survey.sessions);
    round.add(liveDisksQuery(), &readDisks, survey.disks);
    round.add(multipathQueries(), &readMultipath, survey.multipath);
    const Result<> asked = round.run(host);
    if (!asked) {
        ClientSurvey failed; // half an answer is no answer
        failed.client = client.name;
        failed.error = at(client.name, asked.error());
        return failed;
    }
    completeDisks(survey, before);
    completeSessions(survey, before);
    return survey;
}

} // namespace twinrail
