// SPDX-License-Identifier: Apache-2.0
#include "core/base/textedit.h"

#include "core/base/tr.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace twinrail {

namespace {

const QString lineKey = QStringLiteral("line");
const QString removedKey = QStringLiteral("removed");
const QString addedKey = QStringLiteral("added");
const QString base64Key = QStringLiteral("base64");

// Text where JSON can hold the bytes exactly; else base64.
QJsonValue lineToJson(const QByteArray& line)
{
    const QString text = QString::fromUtf8(line);
    if (text.toUtf8() == line)
        return text;
    return QJsonObject{{base64Key, QString::fromLatin1(line.toBase64())}};
}

std::optional<QByteArray> lineFromJson(const QJsonValue& json)
{
    if (json.isString())
        return json.toString().toUtf8();
    const QJsonValue coded = json[base64Key];
    if (!coded.isString())
        return std::nullopt;
    const auto bytes =
        QByteArray::fromBase64Encoding(coded.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

QJsonArray linesToJson(const QList<QByteArray>& lines)
{
    QJsonArray json;
    for (const QByteArray& line : lines)
        json << lineToJson(line);
    return json;
}

std::optional<QList<QByteArray>> linesFromJson(const QJsonValue& json)
{
    if (!json.isArray())
        return std::nullopt;
    QList<QByteArray> lines;
    for (const QJsonValue value : json.toArray()) {
        const std::optional<QByteArray> line = lineFromJson(value);
        if (!line)
            return std::nullopt;
        lines << *line;
    }
    return lines;
}

std::optional<TextEdit::Hunk> hunkFromJson(const QJsonValue& json)
{
    const qint64 line = json[lineKey].toInteger(-1);
    const auto removed = linesFromJson(json[removedKey]);
    const auto added = linesFromJson(json[addedKey]);
    if (line < 0 || !removed || !added)
        return std::nullopt;
    return TextEdit::Hunk{line, *removed, *added};
}

} // namespace

QJsonArray TextEdit::toJson() const
{
    QJsonArray json;
    for (const Hunk& hunk : m_hunks)
        json << QJsonObject{
            {lineKey, hunk.line}, {removedKey, linesToJson(hunk.removed)}, {addedKey, linesToJson(hunk.added)}};
    return json;
}

Result<TextEdit> TextEdit::fromJson(const QJsonArray& json)
{
    TextEdit edit;
    for (const QJsonValue value : json) {
        const std::optional<Hunk> hunk = hunkFromJson(value);
        if (!hunk)
            return fail(Error::Kind::Malformed,
                        Tr::tr("The record of a text change is damaged. Use an undamaged copy."),
                        QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        edit.m_hunks << *hunk;
    }
    return edit;
}

} // namespace twinrail
