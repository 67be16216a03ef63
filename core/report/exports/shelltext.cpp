// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/shelltext.h"

#include <algorithm>
#include <utility>

namespace twinrail::exports {

namespace {

bool isControl(QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }

// What a person can read in an editor, and what a here-document can hold: it always ends its last line.
bool isText(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return bytes.endsWith('\n') && text.toUtf8() == bytes &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return isControl(c) && c != u'\n' && c != u'\t'; });
}

// A word that no line of the text is.
QByteArray endMark(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n');
    QByteArray mark = QByteArrayLiteral("END");
    while (lines.contains(mark))
        mark += '_';
    return mark;
}

QByteArray document(const QByteArray& program, const QByteArray& text, const QByteArray& behind)
{
    const QByteArray mark = endMark(text);
    return program + " <<'" + mark + '\'' + behind + '\n' + text + mark + '\n';
}

constexpr qsizetype base64Columns = 76; // RFC 2045

QByteArray folded(const QByteArray& base64)
{
    QByteArray lines;
    for (qsizetype i = 0; i < base64.size(); i += base64Columns)
        lines += base64.mid(i, base64Columns) + '\n';
    return lines;
}

} // namespace

QByteArray word(const QString& text) { return shellText(Command{text, {}, {}}).toUtf8(); }

QByteArray word(const QString& text, const Variables& variables)
{
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it) {
        const QString token = QString::fromUtf8(it.key());
        const qsizetype at = text.indexOf(token);
        if (at < 0)
            continue;
        const auto piece = [&](const QString& rest) { return rest.isEmpty() ? QByteArray() : word(rest, variables); };
        return piece(text.left(at)) + "\"$" + it.value() + '"' + piece(text.mid(at + token.size()));
    }
    return word(text);
}

QByteArray words(const QStringList& texts)
{
    QByteArray result;
    for (const QString& text : texts)
        result += (result.isEmpty() ? "" : " ") + word(text);
    return result;
}

QByteArray commandText(const Command& command, const Variables& variables)
{
    QByteArray text = word(command.program);
    for (const QString& argument : command.arguments)
        text += ' ' + word(argument, variables);
    return text;
}

QByteArray deed(const Mutation& mutation, const Variables& variables)
{
    const Command& command = mutation.command();
    const QByteArray text =
        "limit " + QByteArray::number(mutation.limitSeconds()) + ' ' + commandText(command, variables);
    if (command.input.isEmpty())
        return text;
    QByteArray input = command.input;
    const bool ended = input.endsWith('\n');
    if (ended)
        input.chop(1);
    return (ended ? "printf '%s\\n' " : "printf %s ") + word(QString::fromUtf8(input)) + " | " + text;
}

QByteArray comment(const QString& text)
{
    QByteArray result;
    for (const QString& line : text.split(u'\n'))
        result += line.isEmpty() ? "#\n" : "# " + oneLine(line).toUtf8() + '\n';
    return result;
}

QByteArray prose(const QString& text)
{
    constexpr qsizetype columns = 100;
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QString line;
        for (const QString& next : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + 1 + next.size() > columns)
                lines << std::exchange(line, next);
            else
                line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + next;
        }
        lines << line;
    }
    return comment(lines.join(u'\n'));
}

QString oneLine(QString text)
{
    for (QChar& c : text)
        if ((isControl(c) && c != u'\t') || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = u' ';
    return text;
}

QByteArray printing(const QByteArray& bytes, const QByteArray& behind)
{
    if (isText(bytes))
        return document(QByteArrayLiteral("cat"), bytes, behind);
    return document(QByteArrayLiteral("base64 -d"), folded(bytes.toBase64()), behind);
}

QByteArray function(const QByteArray& name, const QList<QByteArray>& statements)
{
    QByteArray text = name + "() {\n";
    for (const QByteArray& statement : statements)
        text += "  " + statement + (statement.endsWith('\n') ? "" : "\n");
    return text + "}\n";
}

QByteArray all(const QList<QByteArray>& conditions)
{
    return conditions.isEmpty() ? QByteArrayLiteral("true") : conditions.join(" &&\n    ");
}

} // namespace twinrail::exports
