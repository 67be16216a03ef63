// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/runprogress.h"
#include "ui/models/valuerows.h"

namespace twinrail {

/// The machines of a run, a row each.
class RunModel : public ValueRows<MachineRun> {
public:
    enum Column { Machine, Changes, State, Step, Text };
    enum Role { DoneRole = Qt::UserRole + 1, TotalRole };
    explicit RunModel(QObject* parent = nullptr) : ValueRows(parent) {}

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QVariant cell(const MachineRun& run, int column, int role) const override;
};

/// Its log, a row for each change, check and end.
class RunLogModel : public ValueRows<RunLine> {
public:
    enum Column { Machine, Step, State, Text };
    enum Role { EvidenceRole = Qt::UserRole + 1 }; ///< the whole error; empty: there is none
    explicit RunLogModel(QObject* parent = nullptr) : ValueRows(parent) {}

    [[nodiscard]] QString text() const;   ///< all of it, for people who copy it
    [[nodiscard]] int firstError() const; ///< row; -1: there is none

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QVariant cell(const RunLine& line, int column, int role) const override;
};

} // namespace twinrail
