// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipathconf.h"

#include "core/initiator/multipath/build.h"
#include "core/initiator/multipath/keywords.h"
#include "core/initiator/multipath/match.h"

#include <algorithm>

namespace twinrail {

namespace {

const QString vendorKey = QStringLiteral("vendor");
const QString productKey = QStringLiteral("product");

// Sets a keyword in the last place that has it, since that one wins; earlier ones become comments.
void setDefault(ConfNodes& tree, const QString& word, const QString& value, const ConfStyle& style)
{
    const qsizetype last = ensureSection(tree, ConfPlace::Defaults, style);
    bool done = false;
    for (qsizetype i = last; i >= 0; --i) {
        if (tree[i].kind != ConfNode::Kind::Section || tree[i].inside != ConfPlace::Defaults)
            continue;
        ConfNodes& lines = tree[i].children;
        for (qsizetype k = lines.size() - 1; k >= 0; --k) {
            if (lines[k].kind != ConfNode::Kind::Setting || lines[k].word != word)
                continue;
            if (done)
                lines[k] = commentedOut(lines[k]);
            else if (!sameValue(lines[k].value, value))
                lines[k] = withValue(lines[k], value);
            done = true;
        }
    }
    if (!done)
        append(tree[last], newSetting(word, value, innerIndent(tree[last]), style));
}

// Applies `change` to each line of the sections of that kind.
template <typename Change> void eachLine(ConfNodes& tree, ConfPlace inside, const Change& change)
{
    for (ConfNode& section : tree)
        if (section.kind == ConfNode::Kind::Section && section.inside == inside)
            for (ConfNode& line : section.children)
                change(line);
}

template <typename Test> bool anyEntry(const ConfNodes& tree, ConfPlace inside, const Test& test)
{
    for (const ConfNode& section : tree)
        if (section.kind == ConfNode::Kind::Section && section.inside == inside &&
            std::any_of(section.children.begin(), section.children.end(),
                        [&](const ConfNode& entry) { return entry.kind == ConfNode::Kind::Section && test(entry); }))
            return true;
    return false;
}

void addEntry(ConfNodes& tree, ConfPlace section, ConfPlace entry, const ConfSettings& settings, const ConfStyle& style)
{
    ConfNode& place = tree[ensureSection(tree, section, style)];
    append(place, newSection(QStringLiteral("device"), entry, settings, innerIndent(place), style));
}

void setBlacklist(ConfNodes& tree, const MultipathWish& wish, const ConfStyle& style)
{
    QStringList wwids;
    for (const MultipathWish::Alias& alias : wish.aliases)
        wwids << alias.wwid;
    eachLine(tree, ConfPlace::Blacklist, [&](ConfNode& line) {
        if (line.kind == ConfNode::Kind::Setting && hidesSanDisks(line, wwids))
            line = commentedOut(line);
    });
    if (!wish.whitelist)
        return;
    const QString all = QStringLiteral(".*");
    if (!anyEntry(tree, ConfPlace::Blacklist, matchesEverything))
        addEntry(tree, ConfPlace::Blacklist, ConfPlace::BlacklistDevice, {{vendorKey, all}, {productKey, all}}, style);
    if (!anyEntry(tree, ConfPlace::Exceptions, isNexentaEntry))
        addEntry(tree, ConfPlace::Exceptions, ConfPlace::ExceptionDevice,
                 {{vendorKey, nexentaVendor}, {productKey, nexentaProduct}}, style);
}

bool sameSettings(const ConfSettings& a, const ConfSettings& b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const QPair<QString, QString>& one) {
               return std::any_of(b.begin(), b.end(), [&](const QPair<QString, QString>& other) {
                   return one.first == other.first && sameValue(one.second, other.second);
               });
           });
}

// The entry as a whole: other settings go, what people wrote about it stays above.
void refill(ConfNode& entry, const ConfSettings& settings, const ConfStyle& style)
{
    if (sameSettings(settingsOf(entry.children), settings))
        return;
    const QByteArray indent = innerIndent(entry);
    entry.children.removeIf([](const ConfNode& line) { return line.kind != ConfNode::Kind::Blank; });
    for (const auto& [word, value] : settings)
        entry.children << newSetting(word, value, indent, style);
}

void setDevice(ConfNodes& tree, const MultipathWish& wish, const ConfStyle& style)
{
    const ConfSettings settings = ConfSettings{{vendorKey, nexentaVendor}, {productKey, nexentaProduct}} + wish.device;
    bool done = false;
    for (qsizetype i = tree.size() - 1; i >= 0; --i) { // from the end: the last entry wins and stays
        if (tree[i].kind != ConfNode::Kind::Section || tree[i].inside != ConfPlace::Devices)
            continue;
        ConfNodes& entries = tree[i].children;
        for (qsizetype k = entries.size() - 1; k >= 0; --k) {
            if (entries[k].kind != ConfNode::Kind::Section || !isNexentaEntry(entries[k]))
                continue;
            if (done)
                entries.removeAt(k);
            else
                refill(entries[k], settings, style);
            done = true;
        }
    }
    if (!done)
        addEntry(tree, ConfPlace::Devices, ConfPlace::Device, settings, style);
}

} // namespace

QByteArray withMultipathBase(const QByteArray& text, const MultipathWish& wish)
{
    return editedConf(text, [&](ConfNodes& tree, const ConfStyle& style) {
        eachLine(tree, ConfPlace::Defaults, [](ConfNode& line) {
            if (line.kind == ConfNode::Kind::Setting && !meantKeyword(line.word).isEmpty())
                line = commentedOut(line);
        });
        for (const auto& [word, value] : wish.defaults)
            setDefault(tree, word, value, style);
        setBlacklist(tree, wish, style);
        setDevice(tree, wish, style);
    });
}

} // namespace twinrail
