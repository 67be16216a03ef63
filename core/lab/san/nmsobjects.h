// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/nms.h"

namespace twinrail::lab {

// One file for each object: nmsstmf.cpp holds stmf and so on.
[[nodiscard]] NmsObject applianceObject();
[[nodiscard]] NmsObject serverObject();
[[nodiscard]] NmsObject netsvcObject();
[[nodiscard]] NmsObject pluginObject();
[[nodiscard]] NmsObject volumeObject();
[[nodiscard]] NmsObject folderObject();
[[nodiscard]] NmsObject zvolObject();
[[nodiscard]] NmsObject snapshotObject();
[[nodiscard]] NmsObject iscsitargetObject();
[[nodiscard]] NmsObject stmfObject();
[[nodiscard]] NmsObject scsidiskObject();

} // namespace twinrail::lab
