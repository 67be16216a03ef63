// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace twinrail {

/// C10: /etc/iscsi/iscsid.conf (grammar: linux-initiator §2.1).
/// The value in force for `key`: the last one that the parser accepts; empty when there is none.
[[nodiscard]] QString iscsidValue(const QByteArray& text, const QString& key);
/// The text with each key in force exactly once: an active line is commented out as the how-to does (C10) and the new
/// one follows it; a key that stands only as a comment gets its line below that comment; otherwise at the end.
/// Comments, order and unknown lines stay. Already so: the same bytes.
[[nodiscard]] QByteArray withIscsidValues(const QByteArray& text, const QList<QPair<QString, QString>>& values);

} // namespace twinrail
