// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace twinrail {

/// What every fallible function returns: the value, or an Error that says what to do.
template <typename T = void> using Result = tl::expected<T, Error>;

/// Shortest way to leave with an error: `return fail(Error::Kind::NotFound, Tr::tr("…"), evidence);`
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString text, QString evidence = {})
{
    return tl::unexpected<Error>(Error{kind, {}, std::move(text), std::move(evidence)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace twinrail

/// Leaves the function with the error of `expression`, or goes on.
#define TWINRAIL_TRY(expression)                                                                                       \
    do {                                                                                                               \
        if (auto tried = (expression); !tried)                                                                         \
            return ::twinrail::fail(std::move(tried.error()));                                                         \
    } while (false)

/// Declares `name` with the value of `expression`, or leaves the function with its error.
#define TWINRAIL_LET(name, expression)                                                                                 \
    auto name##Result = (expression);                                                                                  \
    if (!name##Result)                                                                                                 \
        return ::twinrail::fail(std::move(name##Result.error()));                                                      \
    auto& name = *name##Result
