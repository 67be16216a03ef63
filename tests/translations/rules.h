// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/translations/tsfile.h"

namespace twinrail::translations {

/// What is wrong with the translation of a message that a program can see, in words; empty if nothing is.
QStringList faultsOf(const Message& message, qsizetype pluralForms);

} // namespace twinrail::translations
