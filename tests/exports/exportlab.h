// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/exports.h"
#include "tests/plan/labfleet.h"

namespace twinrail::testing {

/// A lab whose clients are set up by what was exported, and not by the runner.
class ExportLab : public LabFleet {
public:
    explicit ExportLab(const QString& world) : LabFleet(world) {}
    /// N1 to N5, which no export does.
    void setUpAppliance();
    [[nodiscard]] Exported runbook() { return runbookOf(site, plan(), made()); }
    [[nodiscard]] Exported ansible() { return ansibleOf(site, plan(), made()); }
    /// The script on the client itself, over SSH.
    [[nodiscard]] Output run(const QString& client, const QByteArray& script, const QStringList& steps = {});
    [[nodiscard]] static QDateTime made();
};

[[nodiscard]] QByteArray bytesOf(const Exported& exported, const QString& path);
/// Below the directory, as a person would keep them.
void keep(const Exported& exported, const QString& directory);
/// What a program of this machine says; status 127 when it is not here.
[[nodiscard]] Output runHere(const QString& program, const QStringList& arguments, const QString& directory,
                             const QMap<QString, QString>& environment = {});

} // namespace twinrail::testing
