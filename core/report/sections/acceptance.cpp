// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/sections/blocks.h"
#include "core/survey/pingkey.h"
#include "core/topology/pathplan.h"

#include <QSet>

#include <algorithm>

namespace twinrail::sections {

namespace {

/// One test: what was looked at, what was expected, what was measured.
QList<Cell> row(const QString& machine, const QString& what, const QString& expected, const QString& measured,
                bool passed)
{
    return {literal(machine), text(what), text(expected), text(measured),
            passed ? text(Tr::tr("passed"), Tone::Good) : text(Tr::tr("not passed"), Tone::Bad)};
}

QList<Cell> notMeasured(const QString& machine, const QString& what, const QString& expected)
{
    return {literal(machine), text(what), text(expected), notKnown(), text(Tr::tr("not carried out"), Tone::Unknown)};
}

QString reachSentence(Reach reach)
{
    switch (reach) {
    case Reach::Yes:
        return Tr::tr("an answer");
    case Reach::No:
        return Tr::tr("no answer");
    case Reach::Unknown:
        return {};
    }
    return {};
}

void pingRows(const Site& site, const Client& client, const ClientSurvey& found, Table& table)
{
    QSet<QString> seen;
    for (const PlannedSession& planned : plannedSessions(site, client))
        for (const bool full : {false, true}) {
            const QHostAddress address = planned.portal.address();
            const QString key = full ? fullPingKey(planned.nic, address) : pingKey(planned.nic, address);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            //: %1: network card, %2: address of a portal
            const QString what = (full ? Tr::tr("Ping of full size from %1 to %2") : Tr::tr("Ping from %1 to %2"))
                                     .arg(planned.nic, planned.portal.address().toString());
            const Reach reach = found.pings.value(key, Reach::Unknown);
            table.rows << (reach == Reach::Unknown ? notMeasured(client.name, what, Tr::tr("an answer"))
                                                   : row(client.name, what, Tr::tr("an answer"), reachSentence(reach),
                                                         reach == Reach::Yes));
        }
}

void pathRows(const Report& report, const Client& client, Table& table)
{
    for (const LunVerdict& lun : report.verdict.luns) {
        if (lun.client != client.name)
            continue;
        const QString what = Tr::tr("Paths of LUN %1").arg(lun.lun);
        const QString expected = Tr::tr("%n active path(s)", nullptr, lun.planned);
        table.rows << (lun.health == Health::Unknown
                           ? notMeasured(client.name, what, expected)
                           : row(client.name, what, expected, Tr::tr("%n active path(s)", nullptr, lun.active),
                                 lun.health == Health::AsPlanned));
    }
}

void deviceRows(const Site& site, const Client& client, const ClientSurvey& found, Table& table)
{
    for (const Lun& lun : site.luns) {
        const auto device = std::find_if(found.mapDevices.cbegin(), found.mapDevices.cend(),
                                         [&](const MapDevice& one) { return one.alias == lun.alias; });
        const QString what = Tr::tr("Read from /dev/mapper/%1").arg(lun.alias);
        const QString expected = Tr::tr("4 KiB, from a device of %1").arg(sizeText(lun.sizeBytes));
        if (device == found.mapDevices.cend())
            table.rows << notMeasured(client.name, what, expected);
        else if (!device->linked)
            table.rows << row(client.name, what, expected, Tr::tr("no such device"), false);
        else
            table.rows << row(client.name, what, expected,
                              device->readable ? Tr::tr("read, %1").arg(sizeText(device->sizeBytes))
                                               : Tr::tr("not readable, %1").arg(sizeText(device->sizeBytes)),
                              device->readable && device->sizeBytes == lun.sizeBytes);
    }
}

} // namespace

Section acceptance(const Report& report)
{
    Table table{Tr::tr("Measured %1").arg(timeText(report.facts.made)),
                {Tr::tr("Client"), Tr::tr("Test"), Tr::tr("Expected"), Tr::tr("Measured"), Tr::tr("Result")},
                {}};
    for (const Client& client : report.facts.site.clients) {
        const ClientSurvey* found = answerOf(report, client.name);
        if (found)
            pingRows(report.facts.site, client, *found, table);
        pathRows(report, client, table);
        if (found)
            deviceRows(report.facts.site, client, *found, table);
    }
    return {QStringLiteral("acceptance"),
            Tr::tr("Acceptance tests"),
            {table, Paragraph{Tr::tr("A failover test, where a path is cut on purpose while I/O runs, is not among "
                                     "them."),
                              Tone::Plain}},
            {}};
}

} // namespace twinrail::sections
