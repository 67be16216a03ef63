// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QString>

namespace twinrail::nms {

/// One call of the NMS: always POST, parameters by position (nms-api §2.1).
struct Request {
    QString object;
    QString method;
    QJsonArray params;
    [[nodiscard]] QString name() const { return object + u'.' + method; }
    friend bool operator==(const Request&, const Request&) = default;
};

/// The body as it travels, members in the order of the reference.
[[nodiscard]] QByteArray toJson(const Request& request);

/// The call as people see it in the preview: `POST /rest/nms {"object":"stmf",…}`.
[[nodiscard]] QString toLine(const Request& request);

/// A command line for the appliance's own shell (nms-api §3.1). The caller vouches for every word in it.
[[nodiscard]] Request execute(const QString& commandLine);

} // namespace twinrail::nms
