// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/topology/finding.h"

#include <QAbstractTableModel>
#include <QMap>

#include <algorithm>
#include <functional>

namespace twinrail {

/// One column of a table of records (LUNs, targets, clients …).
template <typename Row> struct Column {
    QString title;
    const char* field;                       ///< in the place of a finding: "/luns/2/number"; "" for a derived column
    std::function<QString(const Row&)> text; ///< what is shown, and edited
    /// Takes a text; fails with a sentence when it is no value (yet). Empty: the column cannot be edited.
    std::function<Result<>(Row&, const QString&)> set;
};

/// What all tables of records share; the rows themselves are in RecordModel<Row>.
/// A text that is no value yet stays in its cell as it was typed, with what is wrong with it, and is told by
/// rawChanged() so that the draft can keep it.
class RecordModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { PlaceRole = Qt::UserRole + 1, ProblemRole };
    RecordModelBase(QString list, QObject* parent) : QAbstractTableModel(parent), m_list(std::move(list)) {}

    /// Marks the cells that a finding is about: an icon, its sentence as tool tip and for screen readers.
    void setFindings(const Findings& findings);
    void setRaw(const QMap<QString, QString>& raw); ///< by place
    [[nodiscard]] QModelIndex indexOf(const QString& place) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void edited(); ///< a record has another value
    void rawChanged(const QString& place, const QString& text);

protected:
    [[nodiscard]] virtual int records() const = 0;
    [[nodiscard]] virtual int fields() const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual QString fieldName(int column) const = 0;
    [[nodiscard]] virtual bool editable(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] virtual Result<> set(int row, int column, const QString& text) = 0;
    [[nodiscard]] QString placeOf(int row, int column) const; ///< empty for a derived column

private:
    [[nodiscard]] QString problemAt(int row, int column) const;

    QString m_list; ///< "/luns"
    QMap<QString, QString> m_raw;
    QMap<QString, QString> m_problems; ///< of raw texts, by place
    Findings m_findings;
};

template <typename Row> class RecordModel : public RecordModelBase {
public:
    /// `list` is the place of the list in the site: "/luns", "/clients/0/interfaces".
    RecordModel(QString list, QList<Column<Row>> columns, QObject* parent = nullptr)
        : RecordModelBase(std::move(list), parent), m_columns(std::move(columns))
    {}
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    /// Rows that stay keep their place and selection; the count changes at the end of the list. What stays is told
    /// first: views look at the neighbours of rows that come and go.
    void setRows(const QList<Row>& rows)
    {
        const auto before = static_cast<int>(m_rows.size());
        const auto after = static_cast<int>(rows.size());
        const int kept = std::min(before, after);
        if (rows.mid(0, kept) != m_rows.mid(0, kept)) {
            std::copy(rows.cbegin(), rows.cbegin() + kept, m_rows.begin());
            emit dataChanged(index(0, 0), index(kept - 1, fields() - 1));
        }
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_rows = rows;
            endInsertRows();
        } else if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_rows = rows;
            endRemoveRows();
        }
    }

protected:
    [[nodiscard]] int records() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int fields() const override { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] QString title(int column) const override { return m_columns.at(column).title; }
    [[nodiscard]] QString fieldName(int column) const override { return QLatin1String(m_columns.at(column).field); }
    [[nodiscard]] bool editable(int column) const override { return bool(m_columns.at(column).set); }
    [[nodiscard]] QString text(int row, int column) const override { return m_columns.at(column).text(m_rows.at(row)); }
    [[nodiscard]] Result<> set(int row, int column, const QString& text) override
    {
        return m_columns.at(column).set(m_rows[row], text);
    }

private:
    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace twinrail
