// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipathconf.h"

#include "core/initiator/multipath/build.h"
#include "core/initiator/multipath/keywords.h"
#include "core/initiator/multipath/match.h"

namespace twinrail {

namespace {

const QString wwidKey = QStringLiteral("wwid");
const QString aliasKey = QStringLiteral("alias");

// A keyword that multipath-tools know, but never in here: vendor, product, path_checker, … (E36).
bool isMisplaced(const ConfNode& line)
{
    return line.kind == ConfNode::Kind::Setting && isKeyword(line.word) && !mayStand(line.word, ConfPlace::Multipath);
}

void set(ConfNode& entry, const QString& word, const QString& value, const ConfStyle& style)
{
    bool done = false;
    for (qsizetype i = entry.children.size() - 1; i >= 0; --i) { // the last one wins
        ConfNode& line = entry.children[i];
        if (line.kind != ConfNode::Kind::Setting || line.word != word)
            continue;
        if (done)
            entry.children.removeAt(i);
        else if (line.value != value)
            line = withValue(line, value);
        done = true;
    }
    if (!done)
        append(entry, newSetting(word, value, innerIndent(entry), style));
}

// Several entries for one WWID are merged by multipath-tools: all of them say the same then.
bool setInEntries(ConfNodes& tree, const MultipathWish::Alias& wish, const ConfStyle& style)
{
    bool found = false;
    for (ConfNode& section : tree) {
        if (section.kind != ConfNode::Kind::Section || section.inside != ConfPlace::Multipaths)
            continue;
        for (ConfNode& entry : section.children) {
            if (entry.kind != ConfNode::Kind::Section ||
                lastValue(entry.children, wwidKey).compare(wish.wwid, Qt::CaseInsensitive) != 0)
                continue;
            entry.children.removeIf(isMisplaced);
            set(entry, wwidKey, wish.wwid, style); // as the disk says it: multipath-tools compare letter by letter
            set(entry, aliasKey, wish.alias, style);
            found = true;
        }
    }
    return found;
}

} // namespace

QByteArray withMultipathAliases(const QByteArray& text, const MultipathWish& wish)
{
    return editedConf(text, [&](ConfNodes& tree, const ConfStyle& style) {
        for (const MultipathWish::Alias& alias : wish.aliases) {
            if (setInEntries(tree, alias, style))
                continue;
            ConfNode& section = tree[ensureSection(tree, ConfPlace::Multipaths, style)];
            append(section, newSection(QStringLiteral("multipath"), ConfPlace::Multipath,
                                       {{wwidKey, alias.wwid}, {aliasKey, alias.alias}}, innerIndent(section), style));
        }
    });
}

} // namespace twinrail
