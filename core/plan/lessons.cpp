// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/host/readers/disks.h"
#include "core/host/readers/iscsi.h"
#include "core/host/readers/multipath.h"
#include "core/host/readers/reach.h"
#include "core/plan/perform.h"

#include <QSet>

namespace twinrail {

namespace {

QByteArray toldYes() { return QByteArrayLiteral("yes"); }

Result<Known> portalAnswers(const Lesson& lesson, const Output& answer)
{
    // Unknown (no curl on the client): the login itself will tell, though it takes longer when nobody answers.
    if (readConnect(answer) == Reach::No)
        return fail(Error::Kind::Failed,
                    Tr::tr("The portal %1 does not answer through %2. Check the cable, the switch and the portal.")
                        .arg(lesson.portal.text(), lesson.interface),
                    QString::fromUtf8(answer.err));
    return Known{{lesson.token, toldYes()}};
}

Result<Known> portalTag(const Lesson& lesson, const Output& answer)
{
    TWINRAIL_LET(found, readDiscovery(answer));
    for (const Discovered& one : found)
        if (one.target == lesson.target && one.portal == lesson.portal)
            return Known{{lesson.token, QByteArray::number(one.tag)}};
    return fail(
        Error::Kind::Failed,
        Tr::tr("The portal %1 answers, but does not offer the target %2. Check that the target is online and bound "
               "to the group of that portal.")
            .arg(lesson.portal.text(), lesson.target.text()),
        QString::fromUtf8(answer.out));
}

// "disk sdb", "mounted sdb", "path WWID sdb active ready running"; the last word of the checker column may be two
// words.
Result<Known> spareSession(const Lesson& lesson, const Output& answer)
{
    QSet<QByteArray> disks, mounted, spared;
    QHash<QByteArray, QByteArray> wwidOf;
    struct Path {
        QByteArray wwid, disk;
        bool usable;
    };
    QList<Path> paths;
    for (const QByteArray& line : answer.out.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 2 && words[0] == "disk")
            disks << words[1];
        else if (words.size() >= 2 && words[0] == "mounted")
            mounted << words[1];
        else if (words.size() >= 6 && words[0] == "path")
            paths << Path{words[1], words[2],
                          words[3] == "active" && (words[4] == "ready" || words[4] == "ghost") &&
                              words.last() == "running"};
    }
    for (const Path& path : paths)
        if (disks.contains(path.disk))
            wwidOf.insert(path.disk, path.wwid);
    for (const Path& path : paths)
        if (path.usable && !disks.contains(path.disk))
            spared << path.wwid;
    for (const QByteArray& disk : disks)
        if (mounted.contains(disk) || !wwidOf.contains(disk) || !spared.contains(wwidOf.value(disk)))
            return fail(
                Error::Kind::Failed,
                Tr::tr("The unplanned session of %1 to %2 stays: the disk %3 has no other usable path. Log it out by "
                       "hand once nobody uses that disk.")
                    .arg(lesson.interface, lesson.portal.text(), QString::fromUtf8(disk)));
    return Known{{lesson.token, toldYes()}};
}

Result<Known> deviceReady(const Lesson& lesson, const Output& answer)
{
    TWINRAIL_LET(devices, readMapDevices(answer));
    const QString path = QStringLiteral("/dev/mapper/") + lesson.alias;
    for (const MapDevice& device : devices) {
        if (device.alias != lesson.alias || !device.linked)
            continue;
        if (device.sizeBytes != lesson.sizeBytes)
            return fail(Error::Kind::Failed,
                        Tr::tr("%1 has %2 bytes instead of %3.")
                            .arg(path, QString::number(device.sizeBytes), QString::number(lesson.sizeBytes)));
        if (!device.readable)
            return fail(Error::Kind::Failed, Tr::tr("%1 is there, but a direct read fails.").arg(path),
                        QString::fromUtf8(answer.err));
        return Known{};
    }
    return fail(Error::Kind::Failed, Tr::tr("%1 is not there: the LUN has no map under its alias.").arg(path));
}

} // namespace

Result<Known> learn(HostProbe& host, const Lesson& lesson)
{
    TWINRAIL_LET(answer, host.ask(lesson.query));
    switch (lesson.about) {
    case Lesson::About::PortalTag:
        return portalTag(lesson, answer);
    case Lesson::About::PortalAnswers:
        return portalAnswers(lesson, answer);
    case Lesson::About::SpareSession:
        return spareSession(lesson, answer);
    case Lesson::About::DeviceReady:
        return deviceReady(lesson, answer);
    }
    return fail(Error::Kind::Bug, Tr::tr("A question of an unknown kind was asked."));
}

} // namespace twinrail
