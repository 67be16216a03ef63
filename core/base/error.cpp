// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include "core/base/table.h"

namespace twinrail {

namespace {

constexpr std::array kindWords{
    Word<Error::Kind>{"refused", Error::Kind::Refused},
    Word<Error::Kind>{"unreachable", Error::Kind::Unreachable},
    Word<Error::Kind>{"untrusted", Error::Kind::Untrusted},
    Word<Error::Kind>{"not-found", Error::Kind::NotFound},
    Word<Error::Kind>{"conflict", Error::Kind::Conflict},
    Word<Error::Kind>{"malformed", Error::Kind::Malformed},
    Word<Error::Kind>{"failed", Error::Kind::Failed},
    Word<Error::Kind>{"stopped", Error::Kind::Stopped},
    Word<Error::Kind>{"bug", Error::Kind::Bug},
};

} // namespace

Error at(const QString& where, Error error)
{
    if (error.where.isEmpty())
        error.where = where;
    return error;
}

QString describe(const Error& error)
{
    QString text = error.where.isEmpty() ? error.text : error.where + QStringLiteral(": ") + error.text;
    const QString evidence = error.evidence.trimmed();
    if (!evidence.isEmpty())
        text += QStringLiteral("\n    ") + QString(evidence).replace(u'\n', QStringLiteral("\n    "));
    return text;
}

QString kindWord(Error::Kind kind) { return wordFor(kindWords, kind); }

Error::Kind kindFromWord(const QString& word) { return lookup(kindWords, word).value_or(Error::Kind::Bug); }

QJsonObject errorToJson(const Error& error)
{
    return {{QStringLiteral("kind"), kindWord(error.kind)},
            {QStringLiteral("where"), error.where},
            {QStringLiteral("text"), error.text},
            {QStringLiteral("evidence"), error.evidence}};
}

Error errorFromJson(const QJsonObject& json)
{
    return Error{kindFromWord(json[u"kind"].toString()), json[u"where"].toString(), json[u"text"].toString(),
                 json[u"evidence"].toString()};
}

} // namespace twinrail
