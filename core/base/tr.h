// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace twinrail {

/// The one translation context of core: whole sentences with %1, plurals with %n, a note for each placeholder.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tr)
};

} // namespace twinrail
