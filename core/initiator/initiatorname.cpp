// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/initiatorname.h"

#include "core/base/lines.h"

namespace twinrail {

namespace {

const QByteArray keyword = QByteArrayLiteral("InitiatorName");
// Debian replaces a file that says "GenerateName=yes" by one with a fresh name at the next start of iscsid.
const QByteArray generate = QByteArrayLiteral("GenerateName=");

// linux-initiator §2: the word stands anywhere in the line, with no "#" before it.
bool names(const QByteArray& line)
{
    const qsizetype word = line.indexOf(keyword);
    const qsizetype sign = line.indexOf('#');
    return word >= 0 && (sign < 0 || sign > word) && line.indexOf('=', word) >= 0;
}

QString nameIn(const QByteArray& line)
{
    return QString::fromUtf8(line.mid(line.indexOf('=', line.indexOf(keyword)) + 1)).trimmed();
}

bool competes(const QByteArray& line) { return names(line) || line.startsWith(generate); }

} // namespace

QString initiatorName(const QByteArray& text)
{
    for (const QByteArray& line : wholeLines(text))
        if (names(line))
            return nameIn(line);
    return {};
}

QByteArray withInitiatorName(const QByteArray& text, const QString& name)
{
    QList<QByteArray> lines = wholeLines(withFinalNewline(text));
    qsizetype kept = -1;
    qsizetype last = lines.size() - 1;
    bool changed = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!competes(lines[i]))
            continue;
        last = i;
        if (kept < 0 && names(lines[i]) && nameIn(lines[i]) == name) {
            kept = i;
            continue;
        }
        lines[i].prepend('#');
        changed = true;
    }
    if (kept < 0)
        lines.insert(last + 1, keyword + '=' + name.toUtf8() + lineEnding(text));
    return kept >= 0 && !changed ? text : joined(lines);
}

} // namespace twinrail
