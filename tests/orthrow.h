// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fixtures that cannot go on without something: the test then fails with the words of the error.

#include "core/base/result.h"

#include <stdexcept>

namespace twinrail::testing {

[[noreturn]] inline void giveUp(const QString& why) { throw std::runtime_error(why.toStdString()); }

template <typename T> T orThrow(Result<T> result)
{
    if (!result)
        giveUp(describe(result.error()));
    return std::move(*result);
}

} // namespace twinrail::testing
