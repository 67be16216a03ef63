// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/livestate.h"

namespace twinrail {

/// One row or column of the matrix, rolled up.
struct MatrixLine {
    QString name; ///< of a client; the alias of a LUN
    int lun = -1; ///< of a column
    Condition condition = Condition::NotChecked;
};

/// Which rows and columns are shown, in which order.
struct Arrangement {
    enum class Order { Site, WorstFirst };
    Order order = Order::Site;
    QString text; ///< part of a client's name, or of a LUN's alias, or the LUN's number
    bool onlyNotOk = false;
    friend bool operator==(const Arrangement&, const Arrangement&) = default;
};

/// The numbers of the lines to show. A text that occurs among the clients chooses rows, one that occurs among the LUNs
/// chooses columns; the other side is then shown whole. Pure.
struct MatrixShown {
    QList<int> rows;
    QList<int> columns;
    friend bool operator==(const MatrixShown&, const MatrixShown&) = default;
};
[[nodiscard]] MatrixShown arrange(const Arrangement& arrangement, const QList<MatrixLine>& rows,
                                  const QList<MatrixLine>& columns);
/// Whether line `a` stands before line `b`.
[[nodiscard]] bool comesBefore(Arrangement::Order order, const QList<MatrixLine>& lines, int a, int b);

} // namespace twinrail
