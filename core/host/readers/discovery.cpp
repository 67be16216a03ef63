// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/host/readers/answer.h"
#include "core/host/readers/iscsi.h"

#include <QRegularExpression>

#include <array>

namespace twinrail {
namespace {

// The first row that is found in stderr decides: the causes that hide behind others come first
// (linux-initiator §4.1, §4.5; the same cause has different exit codes on different releases).
struct Cause {
    const char* words;
    Error::Kind kind;
    const char* text;
};
constexpr std::array causes{
    Cause{"Could not read iface info", Error::Kind::NotFound,
          QT_TRANSLATE_NOOP("Tr", "There is no iSCSI interface of that name: create it first.")},
    Cause{"can not connect to iSCSI daemon", Error::Kind::Failed,
          QT_TRANSLATE_NOOP("Tr", "The iSCSI daemon does not run and cannot be started: start iscsid.")},
    Cause{"could not connect to iscsid", Error::Kind::Failed,
          QT_TRANSLATE_NOOP("Tr", "The iSCSI daemon does not run and cannot be started: start iscsid.")},
    Cause{"(02/01)", Error::Kind::Refused,
          QT_TRANSLATE_NOOP("Tr", "The target refused the discovery: check the CHAP name and password.")},
    Cause{"authorization failure", Error::Kind::Refused,
          QT_TRANSLATE_NOOP("Tr", "The target refused the discovery: check the CHAP name and password.")},
    Cause{"resolve host", Error::Kind::Unreachable,
          QT_TRANSLATE_NOOP("Tr", "The portal's name has no address: give the address itself.")},
    Cause{"Connection refused", Error::Kind::Unreachable,
          QT_TRANSLATE_NOOP("Tr", "The portal refuses the connection: check the port and that the iSCSI "
                                  "target service of the appliance runs.")},
    Cause{"No route to host", Error::Kind::Unreachable,
          QT_TRANSLATE_NOOP("Tr", "The portal does not answer through this interface: check the cable, the "
                                  "switch and the addresses.")},
    Cause{"Network is unreachable", Error::Kind::Unreachable,
          QT_TRANSLATE_NOOP("Tr", "This interface has no way to the portal's network: check its address.")},
    Cause{"timed out", Error::Kind::Unreachable,
          QT_TRANSLATE_NOOP("Tr", "The portal does not answer in time: check the cable, the switch, the "
                                  "addresses and the reverse-path filter.")},
    Cause{"No portals found", Error::Kind::Unreachable,
          QT_TRANSLATE_NOOP("Tr", "The portal answered with no target: check that the address is right and "
                                  "that this initiator may see the targets.")},
};

} // namespace

Query discoveryQuery(const Portal& portal, const QString& interface)
{
    return Query(QStringLiteral("iscsiadm"),
                 {QStringLiteral("-m"), QStringLiteral("discovery"), QStringLiteral("-t"),
                  QStringLiteral("sendtargets"), QStringLiteral("-p"), portal.text(), QStringLiteral("-I"), interface,
                  QStringLiteral("-o"), QStringLiteral("nonpersistent")});
}

Result<QList<Discovered>> readDiscovery(const Output& answer)
{
    const QString said = QString::fromUtf8(answer.err);
    if (!answer.ok()) {
        for (const Cause& cause : causes)
            if (said.contains(QLatin1String(cause.words), Qt::CaseInsensitive))
                return fail(cause.kind, Tr::tr(cause.text), said.trimmed());
        return toolFailed(QStringLiteral("iscsiadm"), answer);
    }
    static const QRegularExpression row(QRegularExpression::anchoredPattern(u"(\\S+),(-?\\d+) (\\S+)"));
    QList<Discovered> found;
    for (const QString& line : rowsOf(answer.out)) {
        const QRegularExpressionMatch match = row.match(line);
        const Result<Portal> portal = Portal::parse(match.capturedView(1));
        const Result<IscsiName> target = IscsiName::parse(match.capturedView(3));
        if (!match.hasMatch() || !portal || !target)
            return notUnderstood(QStringLiteral("iscsiadm"), line);
        const Discovered one{*target, *portal, match.capturedView(2).toInt()};
        if (!found.contains(one))
            found << one;
    }
    return found;
}

} // namespace twinrail
