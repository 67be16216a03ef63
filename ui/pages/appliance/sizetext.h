// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace twinrail {

/// A size for people, exactly: "10 GiB", "1536 MiB", "1000 bytes". No size: the empty text.
[[nodiscard]] QString sizeText(quint64 bytes);

/// What people write: "10 GiB", "10G", "1.5 TiB", "10737418240". The empty text is no size.
[[nodiscard]] Result<quint64> readSize(const QString& text);

} // namespace twinrail
