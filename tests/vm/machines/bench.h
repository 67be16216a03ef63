// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QMap>

namespace twinrail::vm {

/// What runs, and from what: the file run/bench.json of the folder that ${TWINRAIL_VM_DIR} names.
struct Bench {
    QMap<QString, quint16> ports;    ///< on loopback, to each machine's sshd
    QMap<QString, QString> images;   ///< the folder of each part, by the name that tests/vm/images/build gives it
    QMap<QString, QString> hostKeys; ///< "SHA256:…" of each client
    QString accelerator;

    /// Sockets live in it, whose paths must stay below 108 bytes.
    [[nodiscard]] static QString directory();
    [[nodiscard]] static Result<Bench> read(); ///< NotFound: no bench was started
    [[nodiscard]] Result<> write() const;
};

/// The machines' names, the SAN first.
[[nodiscard]] QStringList machineNames();

} // namespace twinrail::vm
