// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

struct xcb_connection_t;

namespace twinrail::bench {

/// An X server of its own, without a window manager, and an eye on it.
class Display {
public:
    [[nodiscard]] static Result<std::unique_ptr<Display>> start();
    ~Display();
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    /// Starts the program in an empty home and ends it again: the seconds until its first window has a colour.
    [[nodiscard]] Result<double> untilPainted(const QString& program);

private:
    Display() = default;
    [[nodiscard]] Result<> open();
    [[nodiscard]] std::optional<quint32> newWindow(); ///< that has appeared since the last call
    [[nodiscard]] bool isPainted(quint32 window);
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_home;
    QProcess m_server;
    QString m_name;
    xcb_connection_t* m_connection = nullptr;
};

} // namespace twinrail::bench
