// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/livestate.h"

#include <QAbstractTableModel>

namespace twinrail {

/// What is not as the site wants it, a row each, in the order of the clients. Rows are told apart by Drift::key(): what
/// stays keeps its row, whatever comes and goes.
class DriftModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Machine, What, Wanted, Found, Step, Advice };
    static constexpr int columns = Advice + 1;
    using QAbstractTableModel::QAbstractTableModel;

    void showDrift(const SiteLive& live);
    [[nodiscard]] const Drift& drift(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeAllBut(const QList<Drift>& wanted);
    void bringTo(int row, const Drift& drift);

    QList<Drift> m_rows;
};

} // namespace twinrail
