// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/checkrows.h"

#include "core/base/tr.h"
#include "ui/widgets/severity.h"

namespace twinrail {

namespace {

/// The check's id in the how-to; those of the clients themselves have none, but the step that puts it right does.
QString checkWord(const Finding& finding)
{
    return finding.id == QLatin1String("client.rp-filter") ? QStringLiteral("C5") : finding.id;
}

QList<Column<Finding>> columns()
{
    return {
        {Tr::tr("Result"), "", [](const Finding& row) { return severityName(row.severity); }, {}},
        {Tr::tr("Client"), "", [](const Finding& row) { return row.place; }, {}},
        {Tr::tr("Check"), "", &checkWord, {}},
        {Tr::tr("Finding"), "", [](const Finding& row) { return row.text; }, {}},
        {Tr::tr("Advice"), "", [](const Finding& row) { return row.advice; }, {}},
    };
}

} // namespace

CheckModel::CheckModel(QObject* parent) : RecordModel(QString(), columns(), parent) {}

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DecorationRole && index.isValid() && index.column() == static_cast<int>(CheckColumn::Result))
        return iconOf(severityGlyph(rows().at(index.row()).severity));
    return RecordModel::data(index, role);
}

} // namespace twinrail
