// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace twinrail {

class PathModel;

/// Every path as a row: what the picture shows, for reading, searching, sorting and copying.
class PathTable : public QWidget {
    Q_OBJECT
public:
    explicit PathTable(QWidget* parent = nullptr);
    void showSnapshot(const Site& site, const Snapshot& snapshot);

    /// The selected rows, or the whole table when none is: a line each, columns divided by tabulators, names in full.
    [[nodiscard]] QString selectedText() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();

    PathModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLineEdit* m_filter;
    QLabel* m_counts;
    QTableView* m_view;
    bool m_fitted = false;
};

} // namespace twinrail
