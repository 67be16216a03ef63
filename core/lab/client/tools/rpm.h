// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

class ClientModel;

/// rpm: -q (with --qf, -a, -f, -l), -V and -e.
void addRpm(ClientModel& model);

} // namespace twinrail::lab
