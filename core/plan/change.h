// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "core/appliance/state.h"
#include "core/base/textedit.h"
#include "core/host/command.h"
#include "core/topology/site.h"

#include <QJsonObject>

#include <variant>

namespace twinrail {

/// One change to one machine: a value that knows before and after. Shown, run, verified, undone and journalled by code
/// that is written once; a step only makes such values.

/// A file becomes another. Only changed lines are kept (TextEdit). `notify` runs after the file was written, in both
/// directions: a daemon that must read it again.
struct FileChange {
    QString path;
    bool existsBefore = true;
    bool existsAfter = true;
    int modeBefore = 0, modeAfter = 0644;
    QString ownerBefore, ownerAfter = QStringLiteral("0:0");
    TextEdit edit;
    QList<Mutation> notify;
    QByteArray diff; ///< for people
    friend bool operator==(const FileChange&, const FileChange&) = default;
};

/// A state that only a tool can change (service, module, record, session, live value): the exact commands of both
/// directions.
struct ToolChange {
    QString before, after; ///< in words: "off", "345"
    QList<Mutation> apply;
    QList<Mutation> undo; ///< empty: nothing to take back
    friend bool operator==(const ToolChange&, const ToolChange&) = default;
};

/// An object on the appliance.
struct ApplianceChange {
    Deed deed;
    QStringList calls; ///< the exact calls, for people
    friend bool operator==(const ApplianceChange&, const ApplianceChange&) = default;
};

/// A question whose answer later changes wait for: the portal group tag, whether a portal answers at all, whether a
/// session may go without taking a LUN in use to zero paths; or the proof at the end that a device can be read.
struct Lesson {
    enum class About { PortalTag, PortalAnswers, SpareSession, DeviceReady };
    About about = About::PortalTag;
    Query query;
    QString interface;
    IscsiName target;
    Portal portal;
    QByteArray token;      ///< what it makes known
    QString alias;         ///< DeviceReady: the name below /dev/mapper
    quint64 sizeBytes = 0; ///< DeviceReady: the size it must have
    friend bool operator==(const Lesson&, const Lesson&) = default;
};

using Action = std::variant<FileChange, ToolChange, ApplianceChange, Lesson>;

struct Change {
    /// What a failure means: the lane stops and offers undo, or it goes on with a shortfall that is never silent.
    enum class OnFailure { Halt, GoOn };
    QString step;  ///< "C8"
    QString title; ///< one translated sentence
    Action action;
    QList<QByteArray> needs; ///< tokens that must be known before it can run
    OnFailure onFailure = OnFailure::Halt;
    friend bool operator==(const Change&, const Change&) = default;
};
using Changes = QList<Change>;

/// Tokens stand in texts and arguments for what is known only after apply, readable in the preview:
/// "‹WWID of tank/hydra_db-a01›", "‹tag of iqn…:01 at 10.10.8.90:3260›".
[[nodiscard]] QByteArray wwidToken(const QString& zvol);
[[nodiscard]] QByteArray tagToken(const IscsiName& target, const Portal& portal);
[[nodiscard]] QByteArray answersToken(const QString& nic, const Portal& portal);
[[nodiscard]] QByteArray spareToken(int sid);
/// The WWID of a LUN as text: what the appliance told, or its token.
[[nodiscard]] QString wwidText(const ApplianceState& appliance, const QString& zvol);

/// What became known during a run.
using Known = QHash<QByteArray, QByteArray>;
/// The change with every known token replaced. Tokens that are still unknown: unresolved() lists them.
[[nodiscard]] Change resolved(const Change& change, const Known& known);
[[nodiscard]] QList<QByteArray> unresolved(const Change& change, const Known& known);

/// The lines a person sees under the title: commands, calls or the diff.
[[nodiscard]] QStringList previewLines(const Change& change);
[[nodiscard]] bool changesSomething(const Change& change); ///< false for a Lesson

[[nodiscard]] QJsonObject changeToJson(const Change& change);
[[nodiscard]] Result<Change> changeFromJson(const QJsonObject& json);

} // namespace twinrail
