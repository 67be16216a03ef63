// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/sections.h"

#include "core/base/tr.h"
#include "core/report/sections/blocks.h"

#include <QHash>

namespace twinrail::sections {

namespace {

constexpr qsizetype matrixColumns = 6; ///< LUNs side by side: what fits on a page

constexpr std::array allStates{PathState::Active,     PathState::Failed,     PathState::Missing,
                               PathState::Unexpected, PathState::Flapping,   PathState::Unknown,
                               PathState::Planned,    PathState::Discovered, PathState::LoggedIn};

using Cells = QHash<QString, QHash<int, const LunVerdict*>>; ///< client → LUN

Cell matrixCell(const LunVerdict* lun)
{
    if (!lun)
        return notKnown();
    //: %1 of %2 paths are active; %3: the result in a word
    return text(Tr::tr("%1 of %2, %3")
                    .arg(QString::number(lun->active), QString::number(lun->planned), healthWord(lun->health)),
                toneOf(lun->health));
}

Table matrix(const Site& site, const Cells& cells, qsizetype first)
{
    const QList<Lun> some = site.luns.mid(first, matrixColumns);
    Table table{Tr::tr("Active of planned paths, LUN %1 to %2")
                    .arg(QString::number(some.constFirst().number), QString::number(some.constLast().number)),
                {Tr::tr("Client")},
                {}};
    for (const Lun& lun : some)
        table.columns << Tr::tr("LUN %1").arg(lun.number);
    for (const Client& client : site.clients) {
        QList<Cell> row{literal(client.name)};
        const auto ofClient = cells.value(client.name);
        for (const Lun& lun : some)
            row << matrixCell(ofClient.value(lun.number));
        table.rows << row;
    }
    return table;
}

Table states(const Snapshot& snapshot)
{
    Table table{Tr::tr("Paths by state"), {Tr::tr("State"), Tr::tr("Paths")}, {}};
    for (const PathState state : allStates)
        if (const int count = snapshot.count(state); count > 0 || state == PathState::Active)
            table.rows << QList<Cell>{text(pathStateWord(state), toneOf(state)), number(count)};
    return table;
}

Table rows(const Report& report)
{
    const bool all = report.detail == ReportDetail::Full;
    Table table{all ? Tr::tr("Every path") : Tr::tr("Paths that are not active"),
                {Tr::tr("Client"), Tr::tr("LUN"), Tr::tr("Interface"), Tr::tr("NIC"), Tr::tr("Rail"), Tr::tr("Portal"),
                 Tr::tr("State"), Tr::tr("Why")},
                {}};
    for (const PathRowState& path : report.snapshot.paths)
        if (all || path.state != PathState::Active)
            table.rows << QList<Cell>{literal(path.client),
                                      path.lun < 0 ? text(Tr::tr("session alone")) : number(path.lun),
                                      literal(path.interface),
                                      literal(path.nic),
                                      literal(path.rail),
                                      literal(path.portal.isEmpty() ? QString() : path.portal.text()),
                                      text(pathStateWord(path.state), toneOf(path.state)),
                                      text(path.reason)};
    return table;
}

} // namespace

Section paths(const Report& report)
{
    Section section{QStringLiteral("paths"), Tr::tr("Paths"), {}, {}};
    Cells cells;
    for (const LunVerdict& lun : report.verdict.luns)
        cells[lun.client].insert(lun.lun, &lun);
    for (qsizetype first = 0; first < report.facts.site.luns.size(); first += matrixColumns)
        section.blocks << matrix(report.facts.site, cells, first);
    section.blocks << states(report.snapshot);
    if (Table table = rows(report); !table.rows.isEmpty())
        section.blocks << withoutEmptyColumns(table);
    else
        section.blocks << Paragraph{
            Tr::tr("All of the %n path(s) are active.", nullptr, static_cast<int>(report.snapshot.paths.size())),
            Tone::Good};
    return section;
}

} // namespace twinrail::sections
