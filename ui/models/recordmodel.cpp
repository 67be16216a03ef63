// SPDX-License-Identifier: Apache-2.0
#include "ui/models/recordmodel.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace twinrail {

namespace {

QString sentence(const Finding& finding)
{
    return finding.advice.isEmpty() ? finding.text : finding.text + u' ' + finding.advice;
}

} // namespace

void RecordModelBase::setFindings(const Findings& findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    if (records() > 0)
        emit dataChanged(index(0, 0), index(records() - 1, fields() - 1), {ProblemRole, Qt::DecorationRole});
}

void RecordModelBase::setRaw(const QMap<QString, QString>& raw)
{
    if (raw == m_raw)
        return;
    m_raw = raw;
    for (auto kept = m_problems.begin(); kept != m_problems.end();)
        kept = m_raw.contains(kept.key()) ? std::next(kept) : m_problems.erase(kept);
    if (records() > 0)
        emit dataChanged(index(0, 0), index(records() - 1, fields() - 1));
}

QModelIndex RecordModelBase::indexOf(const QString& place) const
{
    for (int row = 0; row < records(); ++row)
        for (int column = 0; column < fields(); ++column)
            if (placeOf(row, column) == place)
                return index(row, column);
    return {};
}

int RecordModelBase::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : records(); }
int RecordModelBase::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : fields(); }

QString RecordModelBase::placeOf(int row, int column) const
{
    const QString field = fieldName(column);
    return field.isEmpty() ? QString() : QStringLiteral("%1/%2/%3").arg(m_list).arg(row).arg(field);
}

QString RecordModelBase::problemAt(int row, int column) const
{
    const QString place = placeOf(row, column);
    if (place.isEmpty())
        return {};
    if (const QString problem = m_problems.value(place); !problem.isEmpty())
        return problem;
    const auto found = std::find_if(m_findings.cbegin(), m_findings.cend(), [&](const Finding& finding) {
        return finding.place == place && finding.severity != Finding::Severity::Pass;
    });
    return found == m_findings.cend() ? QString() : sentence(*found);
}

QVariant RecordModelBase::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const auto shown = [&] {
        const auto raw = m_raw.constFind(placeOf(row, column));
        return raw == m_raw.cend() ? text(row, column) : *raw;
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown();
    case Qt::ToolTipRole: {
        const QString problem = problemAt(row, column);
        return problem.isEmpty() ? shown() : problem;
    }
    case Qt::AccessibleDescriptionRole:
    case ProblemRole:
        return problemAt(row, column);
    case Qt::AccessibleTextRole: {
        const QString problem = problemAt(row, column);
        return problem.isEmpty() ? shown() : shown() + QStringLiteral(" – ") + problem;
    }
    case Qt::DecorationRole:
        if (problemAt(row, column).isEmpty())
            return {};
        return QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning);
    case PlaceRole:
        return placeOf(row, column);
    default:
        return {};
    }
}

bool RecordModelBase::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !editable(index.column()))
        return false;
    const QString typed = value.toString().trimmed();
    const QString place = placeOf(index.row(), index.column());
    if (typed == data(index, Qt::EditRole).toString())
        return true;
    const Result<> taken = set(index.row(), index.column(), typed);
    if (taken) {
        m_problems.remove(place);
        const bool wasRaw = m_raw.remove(place) > 0;
        emit dataChanged(index, index);
        emit edited(); // before the text is given up: whoever fills the rows anew finds the new value
        if (wasRaw)
            emit rawChanged(place, {});
        return true;
    }
    m_problems.insert(place, taken.error().text);
    m_raw.insert(place, typed);
    emit dataChanged(index, index);
    emit rawChanged(place, typed);
    return true;
}

QVariant RecordModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < fields())
        return title(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags RecordModelBase::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && editable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace twinrail
