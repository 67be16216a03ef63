// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace twinrail {

/// A table to read, or to mark cells in: looks like the tables of records, and asks for no more room than a few rows.
class ReadTable : public QTableView {
    Q_OBJECT
public:
    explicit ReadTable(int leastRows, QWidget* parent = nullptr);

    /// These columns share the room that is left and show whole sentences, in as many lines as they need.
    void setSentences(const QList<int>& columns);
    void fitRows();
    /// Takes no more room than its rows need.
    void fitHeight();

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    int m_leastRows;
};

} // namespace twinrail
