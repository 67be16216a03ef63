// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/aspect.h"

#include "core/initiator/initiatorname.h"
#include "core/initiator/iscsidconf.h"
#include "core/initiator/multipathconf.h"
#include "core/initiator/wwidsfile.h"

namespace twinrail::contract {

namespace {

/// Mode and owner of a file, then what `more` reads in it; or that it is not there.
Result<QStringList> fileLines(HostProbe& host, const char* path,
                              QStringList (*more)(const QByteArray& text, const ClientScene& scene),
                              const ClientScene& scene)
{
    TWINRAIL_LET(image, host.read(QLatin1String(path)));
    if (!image)
        return QStringList{QStringLiteral("%1 is not there").arg(QLatin1String(path))};
    return QStringList{QStringLiteral("%1 mode %2, owner %3")
                           .arg(QLatin1String(path), QString::number(image->mode, 8), image->owner)} +
           more(image->bytes, scene);
}

QStringList timers(const QByteArray& text, const ClientScene&)
{
    QStringList lines;
    for (const char* key : {"node.startup", "node.leading_login", "node.session.timeo.replacement_timeout",
                            "node.conn[0].timeo.login_timeout", "node.conn[0].timeo.noop_out_interval",
                            "node.conn[0].timeo.noop_out_timeout", "node.session.initial_login_retry_max",
                            "node.session.scan", "node.session.nr_sessions", "iscsid.startup"})
        lines << QStringLiteral("%1 = %2").arg(QLatin1String(key), iscsidValue(text, QLatin1String(key)));
    return lines;
}

} // namespace

Result<QStringList> initiatorNameLines(HostProbe& host, const ClientScene& scene)
{
    return fileLines(
        host, "/etc/iscsi/initiatorname.iscsi",
        [](const QByteArray& text, const ClientScene&) { return QStringList{initiatorName(text)}; }, scene);
}

Result<QStringList> iscsidConfLines(HostProbe& host, const ClientScene& scene)
{
    return fileLines(host, "/etc/iscsi/iscsid.conf", &timers, scene);
}

Result<QStringList> multipathConfLines(HostProbe& host, const ClientScene& scene)
{
    return fileLines(
        host, "/etc/multipath.conf",
        [](const QByteArray& text, const ClientScene& each) {
            QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
            for (const Finding& finding : multipathLint(text, each.profile.id))
                lines << finding.place + QStringLiteral(": ") + finding.text;
            return lines;
        },
        scene);
}

Result<QStringList> wwidsLines(HostProbe& host, const ClientScene& scene)
{
    return fileLines(
        host, "/etc/multipath/wwids",
        [](const QByteArray& text, const ClientScene&) {
            QStringList lines;
            for (const Wwid& wwid : readWwids(text))
                lines << wwid.text();
            return lines;
        },
        scene);
}

} // namespace twinrail::contract
