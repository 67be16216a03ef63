// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/vm/machines/machine.h"

#include <QList>
#include <QStringList>

namespace twinrail::vm {

/// The bench: one SAN and two clients, prague (Debian 12) and brno (Debian 13), with two rails and a net of other
/// people's between them. `vmbench up` starts it; tests attach to what runs.
class Machines {
public:
    /// Starts everything afresh from the images and saves the snapshot "bare". Ends what an earlier bench left.
    [[nodiscard]] static Result<Machines> start();
    /// What runs; NotFound, with what to do, when nothing does.
    [[nodiscard]] static Result<Machines> attach();
    /// What runs, put back to a snapshot.
    [[nodiscard]] static Result<Machines> attachAt(const QString& snapshot);
    static void end();

    [[nodiscard]] const Machine& san() const { return m_machines.first(); }
    [[nodiscard]] const Machine& client(const QString& name) const;
    [[nodiscard]] const QList<Machine>& all() const { return m_machines; } ///< the SAN first

    /// All machines together, stopped for the moment, so that their clocks and connections fit. Plugs every cable in
    /// first: a snapshot does not hold them.
    [[nodiscard]] Result<> save(const QString& snapshot) const;
    [[nodiscard]] Result<> restore(const QString& snapshot) const;
    /// Powers a client off cleanly and boots the same disk again; ready when SSH answers.
    [[nodiscard]] Result<> reboot(const QString& client) const;

    /// The private key (a path) that every account takes: root, and admin, who may use sudo with the password
    /// `operator`. root's password is `twinrail`.
    [[nodiscard]] QString keyPath() const;
    /// Where tests write what they measured, a line each; `vmbench up` begins it anew.
    [[nodiscard]] QString summaryPath() const;
    [[nodiscard]] QString hostKey(const QString& client) const; ///< "SHA256:…", as the images were built

private:
    Machines() = default;
    QList<Machine> m_machines;
    QString m_directory;
};

} // namespace twinrail::vm
