// SPDX-License-Identifier: Apache-2.0
#include "ui/models/verdictmodel.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

QVariant value(const LunVerdict& lun, int column)
{
    switch (VerdictModel::Column(column)) {
    case VerdictModel::State:
        return QStringLiteral("%1 %2").arg(healthGlyph(lun.health)).arg(healthWord(lun.health));
    case VerdictModel::Client:
        return lun.client;
    case VerdictModel::Number:
        return lun.lun;
    case VerdictModel::Alias:
        return lun.alias;
    case VerdictModel::Planned:
        return lun.planned;
    case VerdictModel::Active:
        // A number that nobody could count is not 0.
        return lun.health == Health::Unknown ? QVariant(QStringLiteral("?")) : QVariant(lun.active);
    case VerdictModel::Unexpected:
        return lun.health == Health::Unknown ? QVariant(QStringLiteral("?")) : QVariant(lun.unexpected);
    case VerdictModel::Wwid:
        return lun.wwid.text();
    }
    return {};
}

QString why(const LunVerdict& lun)
{
    QStringList sentences;
    if (!lun.reason.isEmpty())
        sentences << lun.reason;
    for (const MissingPath& path : lun.missing)
        sentences << missingText(path);
    if (lun.unexpected > 0)
        sentences << Tr::tr("%n path(s) of this LUN that nobody planned.", nullptr, lun.unexpected);
    return sentences.join(u'\n');
}

} // namespace

QChar healthGlyph(Health health)
{
    switch (health) {
    case Health::AsPlanned:
        return QChar(0x2713); // check mark
    case Health::Degraded:
        return QChar(0x25B3); // triangle
    case Health::Critical:
        return QChar(0x2715); // cross
    case Health::Unknown:
        return u'?';
    }
    return u'?';
}

QString missingText(const MissingPath& path)
{
    //: %1 is an iSCSI interface, %2 a NIC, %3 a portal, %4 why the path is missing
    return Tr::tr("%1 (%2) to %3: %4").arg(path.interface, path.nic, path.portal.text(), path.reason);
}

QStringList VerdictModel::titles() const
{
    return {Tr::tr("State"),   Tr::tr("Client"), Tr::tr("LUN"),        Tr::tr("Alias"),
            Tr::tr("Planned"), Tr::tr("Active"), Tr::tr("Unexpected"), Tr::tr("WWID")};
}

bool VerdictModel::isNumber(int column) const
{
    return column == Number || column == Planned || column == Active || column == Unexpected;
}

QVariant VerdictModel::cell(const LunVerdict& lun, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return value(lun, column);
    case Qt::ToolTipRole:
        return column == Wwid ? lun.wwid.text() : column == State ? why(lun) : QString();
    case Qt::AccessibleTextRole:
        return column == State ? healthWord(lun.health) : value(lun, column).toString();
    case HealthRole:
        return int(lun.health);
    case WhyRole:
        return why(lun);
    default:
        return {};
    }
}

} // namespace twinrail
