// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/pathcolumns.h"

#include "core/base/tr.h"
#include "ui/diagram/tally.h"

namespace twinrail {

namespace {

using Row = PathRowState;

QString stateText(const Row& row)
{
    //: %1 is the sign of a state, %2 its word: "● active"
    return Tr::tr("%1 %2").arg(pathStateGlyph(row.state)).arg(pathStateWord(row.state));
}
QVariant stateRaw(const Row& row) { return static_cast<int>(statesByGravity().indexOf(row.state)); }

QString interfaceText(const Row& row)
{
    if (row.nic.isEmpty())
        return row.interface;
    //: %1 is an iSCSI interface, %2 its network card: "sw-iscsi-0 (eth1)"
    return Tr::tr("%1 (%2)").arg(row.interface, row.nic);
}

QString portalText(const Row& row) { return row.portal.isEmpty() ? QString() : row.portal.text(); }
QVariant portalRaw(const Row& row)
{
    return QStringLiteral("%1 %2")
        .arg(row.portal.address().toIPv4Address(), 10, 10, QLatin1Char('0'))
        .arg(portalText(row));
}

QString lunText(const Row& row) { return row.lun < 0 ? QString() : QString::number(row.lun); }

template <QString (*text)(const Row&)> QVariant asText(const Row& row) { return text(row); }

} // namespace

const QList<PathColumn>& pathColumns()
{
    static const QList<PathColumn> table{
        {Tr::tr("State"), &stateText, &stateRaw},
        {Tr::tr("Client"), [](const Row& row) { return row.client; },
         [](const Row& row) { return QVariant(row.client); }},
        {Tr::tr("Interface"), &interfaceText, &asText<&interfaceText>},
        {Tr::tr("Rail"), [](const Row& row) { return row.rail; }, [](const Row& row) { return QVariant(row.rail); }},
        {Tr::tr("Portal"), &portalText, &portalRaw},
        {Tr::tr("Target"), [](const Row& row) { return row.target.text(); },
         [](const Row& row) { return QVariant(row.target.text()); }},
        {Tr::tr("LUN"), &lunText, [](const Row& row) { return QVariant(row.lun); }},
        {Tr::tr("Alias"), [](const Row& row) { return row.alias; }, [](const Row& row) { return QVariant(row.alias); }},
        {Tr::tr("Reason"), [](const Row& row) { return row.reason; },
         [](const Row& row) { return QVariant(row.reason); }},
    };
    return table;
}

} // namespace twinrail
