// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace twinrail {

/// C3: /etc/iscsi/initiatorname.iscsi (linux-initiator §2): the name that iscsid would read; empty when there is none.
[[nodiscard]] QString initiatorName(const QByteArray& text);
/// The text with that one name in force; comments and other lines stay; the old line stays as a comment.
[[nodiscard]] QByteArray withInitiatorName(const QByteArray& text, const QString& name);

} // namespace twinrail
