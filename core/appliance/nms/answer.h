// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QJsonValue>

namespace twinrail::nms {

/// What the NMS said: a result, or no. Whether it is a no is decided by the member `error`, not by the HTTP status.
struct Answer {
    QJsonValue result;
    QString refusal; ///< the appliance's own words; empty when it did what it was asked
};

/// Pure: takes the envelope apart (nms-api §2.1). Refused for a wrong login, Unreachable for a server that is only
/// a moment away (5xx), Malformed for what is no envelope: the first 200 bytes are the evidence.
[[nodiscard]] Result<Answer> readAnswer(int status, const QByteArray& body, const QByteArray& location = {});

} // namespace twinrail::nms
