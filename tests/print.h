// SPDX-License-Identifier: Apache-2.0
#pragma once

// How GoogleTest prints our values, so that a failure can be read.

#include "core/base/error.h"

#include <QString>

#include <ostream>

inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
inline void PrintTo(const QByteArray& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
namespace twinrail {
inline void PrintTo(const Error& error, std::ostream* out) { *out << describe(error).toStdString(); }
} // namespace twinrail
