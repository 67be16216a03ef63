// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/aspect.h"

#include <QMap>

namespace twinrail::contract {

/// Everything that the product reads and would change on a client, in lines that are the same on two machines in the
/// same state.
struct Portrait {
    QMap<QString, QStringList> aspects;

    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] static Portrait of(const QByteArray& text);
};

/// What was asked for one aspect and what was answered, in the form of tests/data: by the aspect's name.
using Recordings = QMap<QString, QByteArray>;

[[nodiscard]] QStringList linesOf(const Aspect& aspect, HostProbe& host, const ClientScene& scene);
[[nodiscard]] Portrait take(HostProbe& host, const ClientScene& scene, const std::vector<Aspect>& aspects,
                            Recordings* recordings = nullptr);

/// "- nodes: …" stands only in the first, "+ nodes: …" only in the second.
[[nodiscard]] QStringList differences(const Portrait& wanted, const Portrait& is);

} // namespace twinrail::contract
