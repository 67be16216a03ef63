// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/program.h"

namespace twinrail::testing {

/// `twinrail watch … --json` until this object ends it.
class WatchProcess {
public:
    explicit WatchProcess(const QStringList& arguments);
    ~WatchProcess();

    using Wanted = std::function<bool(const QJsonObject& event)>;
    /// The first event from now on that is so; an empty object when none comes in time.
    [[nodiscard]] QJsonObject next(const Wanted& wanted, int seconds = patience);
    /// As Ctrl+C does; its exit code.
    int interrupt();

private:
    QProcess m_process;
};

/// An event of that kind about that client which says that something is so now: ("client", "prague", "ok").
[[nodiscard]] WatchProcess::Wanted isAbout(const char* kind, const char* client, const char* to);

} // namespace twinrail::testing
