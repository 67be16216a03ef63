// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/place.h"

#include <QTableView>

namespace twinrail {

class MatrixDelegate;
class MatrixHeader;
class MatrixModel;

/// Clients × LUNs on the screen. Cells are as large as lets all columns be seen, down to the sign alone; from there on
/// it scrolls. What is selected stays so while it is shown, and is selected again when it comes back.
class MatrixView : public QTableView {
    Q_OBJECT
public:
    explicit MatrixView(MatrixModel& model, QWidget* parent = nullptr);

    [[nodiscard]] Place selected() const { return m_selected; }
    void select(const Place& place);

signals:
    void selectedChanged();
    void opened(const twinrail::Place& place); ///< somebody wants to see more of it

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitCells();
    void restore();

    MatrixModel* m_matrix;
    MatrixDelegate* m_delegate;
    MatrixHeader* m_across;
    MatrixHeader* m_down;
    Place m_selected;
    bool m_restoring = false;
};

} // namespace twinrail
