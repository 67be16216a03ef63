// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

// The verbs of systemctl, in three groups: jobs, boot state, questions.

namespace twinrail::lab {

class ClientModel;

namespace systemctl {

struct Request {
    QString verb;
    QStringList units; ///< with their type
    QStringList properties;
    bool quiet = false;
    bool now = false;
    bool valueOnly = false;
};

[[nodiscard]] Reply start(ClientModel& model, const Request& request);
[[nodiscard]] Reply stop(ClientModel& model, const Request& request);
[[nodiscard]] Reply restart(ClientModel& model, const Request& request);
[[nodiscard]] Reply tryRestart(ClientModel& model, const Request& request);
[[nodiscard]] Reply reload(ClientModel& model, const Request& request);
[[nodiscard]] Reply reloadOrRestart(ClientModel& model, const Request& request);

[[nodiscard]] Reply enable(ClientModel& model, const Request& request);
[[nodiscard]] Reply disable(ClientModel& model, const Request& request);
[[nodiscard]] Reply mask(ClientModel& model, const Request& request);
[[nodiscard]] Reply unmask(ClientModel& model, const Request& request);

[[nodiscard]] Reply isEnabled(ClientModel& model, const Request& request);
[[nodiscard]] Reply isActive(ClientModel& model, const Request& request);
[[nodiscard]] Reply isFailed(ClientModel& model, const Request& request);
[[nodiscard]] Reply show(ClientModel& model, const Request& request);
[[nodiscard]] Reply status(ClientModel& model, const Request& request);
[[nodiscard]] Reply listUnitFiles(ClientModel& model, const Request& request);

} // namespace systemctl
} // namespace twinrail::lab
