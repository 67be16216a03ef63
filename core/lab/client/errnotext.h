// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

/// What strerror() says: the words in which programs report a failed call.
namespace twinrail::lab::errnotext {

inline constexpr QLatin1String noSuchFile("No such file or directory");
inline constexpr QLatin1String isDirectory("Is a directory");
inline constexpr QLatin1String notDirectory("Not a directory");
inline constexpr QLatin1String notEmpty("Directory not empty");
inline constexpr QLatin1String exists("File exists");
inline constexpr QLatin1String denied("Permission denied");
inline constexpr QLatin1String notPermitted("Operation not permitted");
inline constexpr QLatin1String busy("Device or resource busy");

} // namespace twinrail::lab::errnotext
