// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

class ClientModel;

/// yum on CentOS 6, dnf (and yum as its other name) on CentOS Stream 9: install and remove.
void addYum(ClientModel& model);

} // namespace twinrail::lab
