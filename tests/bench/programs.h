// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace twinrail::bench {

/// NotFound, naming the first of these programs that is not installed.
[[nodiscard]] Result<> needs(const QStringList& programs);

struct Invocation {
    QString program;
    QStringList arguments;
    QString directory{}; ///< empty: this process's
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QByteArray input{};
    QList<int> accepted{0}; ///< exit codes that are no failure
    int limitSeconds = 300;
};

struct Finished {
    double seconds = 0; ///< from before it was started until it had ended
    QByteArray out;
};

/// Runs to its end. Failed, with what it said last, when it did not end as it should.
[[nodiscard]] Result<Finished> run(const Invocation& invocation);

} // namespace twinrail::bench
