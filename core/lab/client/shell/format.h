// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace twinrail::lab {

/// What printf(1) writes, and what it complains about.
struct Printed {
    QByteArray out;
    QStringList problems;
};

[[nodiscard]] Printed printFormatted(const QString& format, QStringList arguments);

/// Backslash sequences as `echo -e` and %b know them. `*stopped`: there was a \c.
[[nodiscard]] QByteArray unescaped(const QString& text, bool* stopped = nullptr);

} // namespace twinrail::lab
