// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

namespace twinrail {

/// Pure: JSON ↔ Site. A wrong type, a bad name or a newer schema version is Malformed, naming the place.
[[nodiscard]] Result<Site> siteFromJson(const QByteArray& json);
[[nodiscard]] QByteArray siteToJson(const Site& site);

/// The file itself; writing is atomic (QSaveFile).
[[nodiscard]] Result<Site> readSite(const QString& path);
[[nodiscard]] Result<> writeSite(const QString& path, const Site& site);

} // namespace twinrail
