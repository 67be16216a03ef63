// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/verdict.h"
#include "ui/models/valuerows.h"

namespace twinrail {

[[nodiscard]] QChar healthGlyph(Health health); ///< a shape for each that can be told apart without colour

/// The verdict on each LUN of each client, a row each.
class VerdictModel : public ValueRows<LunVerdict> {
public:
    enum Column { State, Client, Number, Alias, Planned, Active, Unexpected, Wwid };
    enum Role { HealthRole = Qt::UserRole + 1, WhyRole }; ///< WhyRole: sentences on what is not as planned
    explicit VerdictModel(QObject* parent = nullptr) : ValueRows(parent) {}

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QVariant cell(const LunVerdict& lun, int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;
};

/// "sw-iscsi-1 (eth2) to 10.10.9.90:3260: not logged in"
[[nodiscard]] QString missingText(const MissingPath& path);

} // namespace twinrail
