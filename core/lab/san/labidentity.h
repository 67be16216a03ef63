// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>

namespace twinrail::lab {

/// The certificate and key that every TLS port of the lab appliance shows.
[[nodiscard]] QSslConfiguration labSslConfiguration();

/// SHA-256 of the certificate, "AB:CD:…".
[[nodiscard]] QString labFingerprint();

} // namespace twinrail::lab
