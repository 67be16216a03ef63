// SPDX-License-Identifier: Apache-2.0
#include "app/formats/checkformat.h"

namespace twinrail {

namespace {

const char* wordOf(Health health)
{
    switch (health) {
    case Health::AsPlanned:
        return "OK";
    case Health::Degraded:
        return "WARNING";
    case Health::Critical:
        return "CRITICAL";
    case Health::Unknown:
        break;
    }
    return "UNKNOWN";
}

/// A line of the protocol: no bar, which begins the performance data, and no line break.
QString line(QString text) { return text.replace(u'|', u'/').simplified(); }

/// Labels may hold spaces when quoted, but neither a quote nor an equals sign.
QString label(QString text)
{
    text.replace(u'\'', u'_').replace(u'=', u'_').replace(u'|', u'_');
    return u'\'' + text + u'\'';
}

/// "'prague hydra_db-a01'=2;2:;1:;0;2": below the planned number is a warning, below one critical.
QString performance(const LunVerdict& lun)
{
    const QString value = lun.health == Health::Unknown ? QStringLiteral("U") : QString::number(lun.active);
    return QStringLiteral("%1=%2;%3:;1:;0;%3")
        .arg(label(lun.client + u' ' + lun.alias), value, QString::number(lun.planned));
}

QString details(const LunVerdict& lun)
{
    QStringList words{QStringLiteral("%1 LUN %2 %3: %4, %5 of %6 planned paths active")
                          .arg(lun.client, QString::number(lun.lun), lun.alias, healthKey(lun.health),
                               QString::number(lun.active), QString::number(lun.planned))};
    if (lun.unexpected > 0)
        words << QStringLiteral("%1 unexpected").arg(lun.unexpected);
    for (const MissingPath& path : lun.missing)
        words << QStringLiteral("%1 to %2: %3").arg(path.interface, path.portal.text(), path.reason);
    if (!lun.reason.isEmpty())
        words << lun.reason;
    return line(words.join(QStringLiteral("; ")));
}

} // namespace

QByteArray nagiosText(const Checked& checked)
{
    const Verdict& verdict = checked.now.verdict;
    int planned = 0, active = 0;
    QStringList troubles, figures;
    for (const LunVerdict& lun : verdict.luns) {
        planned += lun.planned;
        active += lun.active;
        figures << performance(lun);
        if (lun.health != Health::AsPlanned)
            troubles << details(lun);
    }
    const QString first =
        QStringLiteral("TWINRAIL %1 - %2: %3 of %4 planned paths active, %5 of %6 LUNs as planned on %7 clients")
            .arg(QLatin1String(wordOf(verdict.health)), line(checked.site.name), QString::number(active),
                 QString::number(planned), QString::number(verdict.luns.size() - troubles.size()),
                 QString::number(verdict.luns.size()), QString::number(checked.site.clients.size()));
    QStringList lines{first + QStringLiteral(" | ") + figures.join(u' ')};
    return (lines + troubles).join(u'\n').toUtf8();
}

QByteArray nagiosFailure(const Error& error)
{
    return QStringLiteral("TWINRAIL UNKNOWN - %1").arg(line(error.text)).toUtf8();
}

} // namespace twinrail
