// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <QString>

#include <functional>

namespace twinrail::lab {

/// The variables that an expression reads and sets.
struct ArithmeticVariables {
    std::function<QString(const QString& name)> value;
    std::function<void(const QString& name, const QString& value)> assign;
};

/// $((…)): long integers, C operators without ++ and --. The error is what bash says behind the expression.
[[nodiscard]] tl::expected<qint64, QString> evaluate(const QString& expression, const ArithmeticVariables& variables);

} // namespace twinrail::lab
