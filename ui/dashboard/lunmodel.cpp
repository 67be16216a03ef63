// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/lunmodel.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

QVariant value(const LunLive& lun, int column)
{
    switch (LunModel::Column(column)) {
    case LunModel::State:
        return QStringLiteral("%1 %2").arg(conditionGlyph(lun.condition)).arg(conditionWord(lun.condition));
    case LunModel::Number:
        return lun.lun;
    case LunModel::Alias:
        return lun.alias;
    case LunModel::Active:
        return lun.count.active;
    case LunModel::Planned:
        return lun.count.planned;
    case LunModel::Unexpected:
        return lun.count.unexpected;
    }
    return {};
}

} // namespace

QStringList LunModel::titles() const
{
    return {Tr::tr("State"),           Tr::tr("LUN"),     Tr::tr("Alias"),
            Tr::tr("Usable", "paths"), Tr::tr("Planned"), Tr::tr("Unexpected")};
}

QVariant LunModel::cell(const LunLive& lun, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return value(lun, column);
    case Qt::AccessibleTextRole:
        return column == State ? conditionWord(lun.condition) : value(lun, column).toString();
    case GravityRole:
        return column == State ? QVariant(conditionsByGravity().indexOf(lun.condition)) : value(lun, column);
    default:
        return {};
    }
}

} // namespace twinrail
