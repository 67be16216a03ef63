// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/settings.h"

#include "core/base/lines.h"

namespace twinrail {

namespace {

// Where a key stands among the lines.
struct Places {
    QList<qsizetype> active;
    QList<qsizetype> rejected;
    qsizetype comment = -1; ///< the last one
    QString inForce;
};

Places find(const QList<QByteArray>& lines, const QString& key, SettingGrammar grammar)
{
    Places places;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SettingLine line = grammar(lines[i]);
        if (line.key != key)
            continue;
        switch (line.kind) {
        case SettingLine::Kind::Active:
            places.active << i;
            places.inForce = line.value;
            break;
        case SettingLine::Kind::Rejected:
            places.rejected << i;
            break;
        case SettingLine::Kind::Comment:
            places.comment = i;
            break;
        case SettingLine::Kind::Other:
            break;
        }
    }
    return places;
}

void put(QList<QByteArray>& lines, const WantedSetting& wanted, SettingGrammar grammar, const QByteArray& ending)
{
    const Places places = find(lines, wanted.key, grammar);
    QList<qsizetype> old = places.active + places.rejected;
    std::sort(old.begin(), old.end());
    // The line in force may already be the right one: then only its rivals go.
    const bool keeps = !places.active.isEmpty() && places.inForce == wanted.value;
    const qsizetype kept = keeps ? places.active.constLast() : -1;
    for (const qsizetype i : old)
        if (i != kept)
            lines[i].prepend('#');
    if (keeps)
        return;
    const qsizetype above = !old.isEmpty() ? old.constLast() : places.comment >= 0 ? places.comment : lines.size() - 1;
    lines.insert(above + 1, wanted.line + ending);
}

} // namespace

QString settingInForce(const QByteArray& text, const QString& key, SettingGrammar grammar)
{
    return find(wholeLines(text), key, grammar).inForce;
}

QByteArray withSettings(const QByteArray& text, const QList<WantedSetting>& wanted, SettingGrammar grammar)
{
    const QByteArray ending = lineEnding(text);
    const QByteArray ended = withFinalNewline(text);
    QList<QByteArray> lines = wholeLines(ended);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool again = std::any_of(wanted.begin() + i + 1, wanted.end(),
                                       [&](const WantedSetting& later) { return later.key == wanted[i].key; });
        if (!again) // of two wishes for one key the last counts, as in the file
            put(lines, wanted[i], grammar, ending);
    }
    const QByteArray result = joined(lines);
    if (result != ended)
        return result;
    // Nothing had to change but, perhaps, the end: only where the parser does not accept an open last line.
    const bool inForce = std::all_of(wanted.begin(), wanted.end(), [&](const WantedSetting& each) {
        return !find(wholeLines(text), each.key, grammar).active.isEmpty();
    });
    return inForce ? text : ended;
}

} // namespace twinrail
