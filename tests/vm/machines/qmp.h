// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace twinrail::vm {

/// One conversation with a running QEMU over its QMP socket (QEMU, docs/interop/qmp-spec). A socket serves one client
/// at a time, so each order opens and closes its own connection.
class Qmp {
public:
    explicit Qmp(QString socketPath) : m_socketPath(std::move(socketPath)) {}
    /// The value of "return". Failed with QEMU's own description, Unreachable when nobody answers.
    [[nodiscard]] Result<QJsonValue> execute(const QString& command, const QJsonObject& arguments = {}) const;
    /// A line of the human monitor, for what has no QMP command (savevm, loadvm); Failed when it printed an error.
    [[nodiscard]] Result<> monitor(const QString& line) const;

private:
    QString m_socketPath;
};

} // namespace twinrail::vm
