// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/build.h"

#include "core/initiator/multipath/tokens.h"

namespace twinrail {

namespace {

QByteArray indentOf(const QByteArray& line)
{
    qsizetype end = 0;
    while (end < line.size() && (line.at(end) == ' ' || line.at(end) == '\t'))
        ++end;
    return line.left(end);
}

} // namespace

ConfNode newSetting(const QString& word, const QString& value, const QByteArray& indent, const ConfStyle& style)
{
    ConfNode node;
    node.kind = ConfNode::Kind::Setting;
    node.word = word;
    node.value = value;
    node.bytes = indent + word.toLatin1() + ' ' + confWord(value) + style.ending;
    return node;
}

ConfNode newSection(const QString& word, ConfPlace inside, const ConfSettings& settings, const QByteArray& indent,
                    const ConfStyle& style)
{
    ConfNode node;
    node.kind = ConfNode::Kind::Section;
    node.word = word;
    node.inside = inside;
    node.bytes = indent + word.toLatin1() + " {" + style.ending;
    for (const auto& [key, value] : settings)
        node.children << newSetting(key, value, indent + '\t', style);
    node.close = indent + '}' + style.ending;
    return node;
}

QByteArray innerIndent(const ConfNode& section)
{
    for (const ConfNode& child : section.children)
        if (child.kind == ConfNode::Kind::Setting || child.kind == ConfNode::Kind::Section)
            return indentOf(child.bytes);
    return indentOf(section.bytes) + '\t';
}

ConfNode withValue(ConfNode setting, const QString& value)
{
    const QList<ConfToken> tokens = confTokens(setting.bytes);
    const qsizetype start = tokens.size() > 1 ? tokens[1].start : tokens[0].end;
    const QByteArray gap = tokens.size() > 1 ? QByteArray() : QByteArrayLiteral(" ");
    // Further words would be ignored with a message: they go.
    setting.bytes.replace(start, tokens.constLast().end - start, gap + confWord(value));
    setting.value = value;
    return setting;
}

ConfNode commentedOut(const ConfNode& node)
{
    ConfNode comment;
    comment.bytes = '#' + node.bytes;
    comment.line = node.line;
    return comment;
}

qsizetype ensureSection(ConfNodes& tree, ConfPlace inside, const ConfStyle& style)
{
    for (qsizetype i = tree.size() - 1; i >= 0; --i)
        if (tree[i].kind == ConfNode::Kind::Section && tree[i].inside == inside)
            return i;
    // In column 0, since mpathconf knows only that form (linux-initiator §5.1).
    tree << newSection(placeWord(inside), inside, {}, {}, style);
    return tree.size() - 1;
}

void append(ConfNode& section, const ConfNode& node)
{
    qsizetype at = section.children.size();
    while (at > 0 && section.children[at - 1].kind == ConfNode::Kind::Blank)
        --at;
    // A section of nothing but comments: they introduce what follows.
    section.children.insert(at == 0 ? section.children.size() : at, node);
}

} // namespace twinrail
