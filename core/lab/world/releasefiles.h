// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace twinrail::lab {

class ClientModel;
struct KernelNic;

/// The files that say which release a machine is, and those of its kernel parameters.
void leaveReleaseFiles(ClientModel& client);

/// The network configuration of one NIC, in the way of its release.
void leaveNicFile(ClientModel& client, const KernelNic& nic);

} // namespace twinrail::lab
