// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/stage.h"

namespace twinrail::contract {

/// The contract: on every client of the stage the facts of the situation hold, and the portrait is the recorded one,
/// tests/data/contract/<distribution>-<situation>.txt.
void expectAsRecorded(Stage& stage, const Situation& situation);

/// Writes the portraits, and the raw answers that recordings() lists, from what this stage says. Facts must hold all
/// the same.
void record(Stage& stage, const Situation& situation);

/// What is asked in a situation: wires and packages only where they may differ from other situations.
[[nodiscard]] std::vector<Aspect> aspectsOf(const Situation& situation);

/// A raw answer that is kept: tests/data/contract/raw/<distribution>/<situation>-<aspect>.txt.
struct Kept {
    const char* aspect;
    const char* situation;
    friend std::ostream& operator<<(std::ostream& out, const Kept& one)
    {
        return out << one.situation << '-' << one.aspect;
    }
};
[[nodiscard]] const std::vector<Kept>& recordings();

[[nodiscard]] QString portraitFile(const QString& distro, const QString& situation);
[[nodiscard]] QString rawFile(const QString& distro, const Kept& kept);

} // namespace twinrail::contract
