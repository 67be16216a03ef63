// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/vm/scenarios/scenario.h"

#include <QMap>

namespace twinrail::vm {

/// What a set-up may have changed on a client, by name: files with mode, owner and digest, packages, units, modules,
/// kernel values, sessions, maps.
struct MachineState {
    QString machine;
    QMap<QString, QString> things;
};
[[nodiscard]] MachineState stateOf(const Machine& client);
[[nodiscard]] QList<MachineState> statesOf(const Machines& machines);

/// One line for each thing that is not as it was: "prague file /etc/…: was …, is …". Empty: nothing.
[[nodiscard]] QStringList differences(const QList<MachineState>& was, const QList<MachineState>& is);

/// Paths of a map that dm-multipath holds for active.
[[nodiscard]] int activePaths(const Machine& client, const QString& alias);
/// "interface target portal state" of each session, sorted.
[[nodiscard]] QStringList sessions(const Machine& client);

} // namespace twinrail::vm
