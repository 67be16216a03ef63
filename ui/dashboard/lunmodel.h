// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/livestate.h"
#include "ui/models/valuerows.h"

namespace twinrail {

/// The LUNs of one client, a row each, in the site's order.
class LunModel : public ValueRows<LunLive> {
public:
    enum Column { State, Number, Alias, Active, Planned, Unexpected };
    enum Role { GravityRole = Qt::UserRole + 1 };
    explicit LunModel(QObject* parent = nullptr) : ValueRows(parent) {}

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QVariant cell(const LunLive& lun, int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != State && column != Alias; }
};

} // namespace twinrail
