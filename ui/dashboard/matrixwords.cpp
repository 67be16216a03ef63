// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/matrixwords.h"

#include "core/base/tr.h"
#include "ui/dashboard/fleetwords.h"
#include "ui/dashboard/matrixmodel.h"

namespace twinrail {

namespace {

QString lineSentence(const MatrixLine& line)
{
    const QString word = conditionWord(line.condition);
    return line.lun < 0 ? //: %1 is a client, %2 a condition ("degraded")
               Tr::tr("%1: %2").arg(line.name, word)
                        : //: %1 is a LUN's number, %2 its alias, %3 a condition ("degraded")
               Tr::tr("LUN %1 %2: %3").arg(QString::number(line.lun), line.name, word);
}

} // namespace

QVariant cellData(const MatrixLine& client, const MatrixLine& column, const LunLive& lun, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1/%2").arg(lun.count.active).arg(lun.count.planned);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        LunLive named = lun; // nothing may be known of it yet
        named.lun = column.lun;
        named.alias = column.name;
        return lunSentence(client.name, named);
    }
    case MatrixModel::ConditionRole:
        return int(lun.condition);
    case MatrixModel::ClientRole:
        return client.name;
    case MatrixModel::LunRole:
        return column.lun;
    default:
        return {};
    }
}

QVariant lineData(const MatrixLine& line, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return line.lun < 0 ? line.name : QString::number(line.lun);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return lineSentence(line);
    case MatrixModel::ConditionRole:
        return int(line.condition);
    case MatrixModel::ClientRole:
        return line.lun < 0 ? QVariant(line.name) : QVariant();
    case MatrixModel::LunRole:
        return line.lun;
    case MatrixModel::AliasRole:
        return line.name;
    default:
        return {};
    }
}

} // namespace twinrail
