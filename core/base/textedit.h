// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QList>

namespace twinrail {

/// How one text becomes another, as runs of whole lines with no context. Only lines that change are in here, so a
/// journal never holds the rest of a file (a CHAP password in iscsid.conf, say). Exact to the byte, also where the
/// last line has no newline.
class TextEdit {
public:
    struct Hunk {
        qsizetype line = 0;        ///< first line concerned, counted from 0 in the old text
        QList<QByteArray> removed; ///< whole lines with their newline
        QList<QByteArray> added;
        friend bool operator==(const Hunk&, const Hunk&) = default;
    };

    [[nodiscard]] static TextEdit between(const QByteArray& before, const QByteArray& after);
    /// Conflict when the text does not have the lines that the edit expects to replace.
    [[nodiscard]] Result<QByteArray> apply(const QByteArray& before) const;
    [[nodiscard]] Result<QByteArray> revert(const QByteArray& after) const;
    [[nodiscard]] bool isEmpty() const { return m_hunks.isEmpty(); }
    [[nodiscard]] const QList<Hunk>& hunks() const { return m_hunks; }
    /// Every occurrence of `token` in added lines becomes `value` (known only after apply).
    [[nodiscard]] TextEdit resolved(const QByteArray& token, const QByteArray& value) const;
    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] static Result<TextEdit> fromJson(const QJsonArray& json);
    friend bool operator==(const TextEdit&, const TextEdit&) = default;

private:
    QList<Hunk> m_hunks;
};

/// A unified diff with three lines of context, for people. Lines that carry a password (key ends in password, secret or
/// password_in; also commented out) show `********` instead of the value. A null text is a file that is not there.
[[nodiscard]] QByteArray unifiedDiff(const QString& path, const QByteArray& before, const QByteArray& after);

} // namespace twinrail
