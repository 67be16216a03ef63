// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/comstar.h"
#include "core/lab/san/personality.h"

#include <QJsonArray>
#include <QJsonValue>

#include <span>

namespace twinrail::lab {

/// The result, or the text that stands in error.message (nms-api §2.1). Void methods answer null.
using NmsReply = tl::expected<QJsonValue, QString>;

/// What a method works on.
struct NmsContext {
    Comstar& san;
    const PersonalityRow& kind;
};

enum class Effect { Read, Write };

/// One method: a row of the table of its object. Fewer or more arguments are refused before it is called.
struct NmsMethod {
    const char* name;
    Effect effect;
    qsizetype fewest;
    qsizetype most;
    NmsReply (*run)(const NmsContext& context, const QJsonArray& arguments);
};

struct NmsObject {
    const char* name;
    std::span<const NmsMethod> methods;
};

/// The method, or nothing when the object or the method does not exist.
[[nodiscard]] const NmsMethod* findMethod(const QString& object, const QString& method);

/// Performs one call with the documented checks and wording.
[[nodiscard]] NmsReply callNms(const NmsContext& context, const QString& object, const QString& method,
                               const QJsonArray& arguments);

/// Whether this call would change the appliance: for an execute the command line decides.
[[nodiscard]] bool isWrite(const QString& object, const QString& method, const QJsonArray& arguments);

} // namespace twinrail::lab
