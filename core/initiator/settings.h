// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace twinrail {

/// One line of a file of settings, as its parser understands it.
struct SettingLine {
    enum class Kind {
        Active,   ///< in force
        Rejected, ///< meant to be a setting, but the parser ignores it
        Comment,  ///< a setting behind a comment sign
        Other     ///< blank, prose, unknown
    };
    Kind kind = Kind::Other;
    QString key; ///< in the form that two spellings of one key share
    QString value;
};

/// How one kind of file is read. The line comes with its ending, since that may matter.
using SettingGrammar = SettingLine (*)(const QByteArray& line);

/// The last active value; empty when there is none.
[[nodiscard]] QString settingInForce(const QByteArray& text, const QString& key, SettingGrammar grammar);

/// A setting to write: the key as the grammar reads it, and the line without its ending.
struct WantedSetting {
    QString key;
    QString value;
    QByteArray line;
};

/// The text with each setting in force exactly once: active and rejected lines of that key are commented out and the
/// new line follows the last of them, or the last comment that shows the key, or the end. Already so: the same bytes.
[[nodiscard]] QByteArray withSettings(const QByteArray& text, const QList<WantedSetting>& wanted,
                                      SettingGrammar grammar);

} // namespace twinrail
