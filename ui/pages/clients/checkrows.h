// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/recordmodel.h"

namespace twinrail {

/// Findings as a table to read: sign and word of the result, never colour alone.
class CheckModel : public RecordModel<Finding> {
public:
    explicit CheckModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

enum class CheckColumn { Result, Client, Check, Text, Advice };

} // namespace twinrail
