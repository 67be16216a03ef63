// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/world/world.h"

#include <QJsonObject>

namespace twinrail::lab {

class Backend;   // core/lab/san/backend.h
class NmsServer; // core/lab/san/nmsserver.h
class SshServer; // core/lab/client/ssh/server.h

/// A running lab: the appliance's NMS over http and https and one SSH server for each client, all on 127.0.0.1.
/// Everything ends with this object.
class Lab {
public:
    /// Starts everything on free ports. `directory` gets the ready site file and a credentials file (mode 0600).
    [[nodiscard]] static Result<std::unique_ptr<Lab>> start(std::unique_ptr<World> world, const QString& directory);
    ~Lab();

    [[nodiscard]] World& world();
    [[nodiscard]] Site site() const; ///< world's site with endpoints and pins filled in
    [[nodiscard]] QString sitePath() const;
    [[nodiscard]] QString credentialsPath() const;
    /// Every endpoint, account, certificate and host-key fingerprint, and both paths: what `twinrail lab` prints.
    [[nodiscard]] QJsonObject description() const;

    /// The servers that the site leads to: to plan faults for them, and to count what they were asked.
    [[nodiscard]] NmsServer& appliance();
    [[nodiscard]] SshServer* client(const QString& name); ///< null: there is no such client

    /// A real storage that does what the appliance is told (tests/vm). Null: none. Must outlive the lab.
    void setBackend(Backend* backend);

private:
    Lab();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace twinrail::lab
