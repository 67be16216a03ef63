// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"
#include "core/plan/change.h"

namespace twinrail {

/// A machine as it will be after planned file changes: later steps plan on top of earlier ones, so that what the
/// preview shows is what runs. Only files are predicted; everything else is the machine's own answer.
class Overlay : public HostProbe {
public:
    explicit Overlay(HostProbe& machine) : m_machine(machine) {}
    using HostProbe::ask;
    using HostProbe::read;
    [[nodiscard]] Result<QList<Output>> ask(const QList<Query>& queries) override { return m_machine.ask(queries); }
    [[nodiscard]] Result<QList<std::optional<FileImage>>> read(const QStringList& paths) override;
    [[nodiscard]] Result<> predict(const Changes& changes);

private:
    HostProbe& m_machine;
    QHash<QString, std::optional<FileImage>> m_files;
};

} // namespace twinrail
