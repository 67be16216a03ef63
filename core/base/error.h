// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace twinrail {

/// What went wrong: a closed kind (what the program can offer), one translated sentence that says what to do
/// (for people), and verbatim evidence (for experts: stderr, HTTP body, offending line; never a secret).
struct Error {
    enum class Kind {
        Refused,     ///< login or permission was refused: ask for another password or account
        Unreachable, ///< nobody answers, or the answer stopped: check address, cable, service
        Untrusted,   ///< host key or certificate is unknown or has changed: the work stops
        NotFound,    ///< the object, file or program asked for is not there
        Conflict,    ///< something is there that differs from the plan: show it, never fix it unasked
        Malformed,   ///< an answer or file that cannot be understood
        Failed,      ///< the other side tried and said no
        Stopped,     ///< the user asked to stop
        Bug          ///< a broken promise inside Twinrail
    };
    Kind kind = Kind::Bug;
    QString where;    ///< machine and step, for people; filled in by whoever knows it
    QString text;     ///< one translated sentence
    QString evidence; ///< verbatim, untranslated, without secrets

    friend bool operator==(const Error&, const Error&) = default;
};

/// The same error with `where` filled in, unless somebody nearer to the fault already said where.
[[nodiscard]] Error at(const QString& where, Error error);

/// "prague, C8: The portal does not answer …" and, on lines of their own, the evidence.
[[nodiscard]] QString describe(const Error& error);

/// A stable English word for machines (journal, --json), and back; unknown words become Bug.
[[nodiscard]] QString kindWord(Error::Kind kind);
[[nodiscard]] Error::Kind kindFromWord(const QString& word);

/// The whole error for machines (journal, --json), and back.
[[nodiscard]] QJsonObject errorToJson(const Error& error);
[[nodiscard]] Error errorFromJson(const QJsonObject& json);

} // namespace twinrail
