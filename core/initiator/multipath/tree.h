// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace twinrail {

/// Where a line of multipath.conf stands.
enum class ConfPlace {
    Top,
    Defaults,
    Blacklist,
    BlacklistDevice,
    Exceptions,
    ExceptionDevice,
    Devices,
    Device,
    Overrides,
    Protocol,
    Multipaths,
    Multipath,
    Unknown
};
/// "defaults", "device", …: how people call it.
[[nodiscard]] QString placeWord(ConfPlace place);

struct ConfNode;
using ConfNodes = QList<ConfNode>;

/// A line, or a section with all its lines. Holds every byte of what it was read from.
struct ConfNode {
    enum class Kind {
        Blank, ///< nothing, or a comment
        Setting,
        Section,
        Stray ///< what belongs nowhere: a `}` too many, a section on one line, words that start with a sign
    };
    Kind kind = Kind::Blank;
    QByteArray bytes; ///< the whole line; of a section: the line that opens it
    int line = 0;     ///< counted from 1; 0 for what was not read
    QString word;
    QString value;                         ///< of a setting; unquoted
    ConfPlace inside = ConfPlace::Unknown; ///< of a section: where its lines stand
    ConfNodes children;
    QByteArray close; ///< the line of the closing brace; empty when it is missing
};

/// Two ways to read a text with missing braces; a sound text gives the same tree.
enum class ConfReading {
    AsDaemon, ///< as the parser of multipath-tools: what follows is swallowed by the open section
    ByName    ///< as people mean it: the name of an outer section ends the open ones
};
[[nodiscard]] ConfNodes parseConf(const QByteArray& text, ConfReading reading);
/// The bytes again.
[[nodiscard]] QByteArray printConf(const ConfNodes& nodes);

/// Every node with the place it stands in, in the order of the file.
void visitConf(const ConfNodes& nodes, const std::function<void(ConfPlace, const ConfNode&)>& visit,
               ConfPlace place = ConfPlace::Top);

} // namespace twinrail
