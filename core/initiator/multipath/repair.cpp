// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/build.h"

#include "core/base/lines.h"
#include "core/initiator/multipath/tokens.h"

namespace twinrail {

namespace {

bool isEmptyLine(const ConfNode& node) { return node.kind == ConfNode::Kind::Blank && node.bytes.trimmed().isEmpty(); }

QByteArray indentOf(const QByteArray& line) { return line.left(line.indexOf(line.trimmed())); }

// "multipath { wwid … alias … }": multipath-tools read an empty entry out of it (linux-initiator §5.1).
ConfNode unfolded(const ConfNode& line, const ConfStyle& style)
{
    ConfSettings settings;
    const QList<ConfToken> tokens = confTokens(line.bytes);
    for (qsizetype i = 2; i + 1 < tokens.size() && tokens[i].isText() && tokens[i + 1].isText(); i += 2)
        settings << qMakePair(tokens[i].text, tokens[i + 1].text);
    return newSection(line.word, ConfPlace::Unknown, settings, indentOf(line.bytes), style);
}

bool isFolded(const ConfNode& node)
{
    if (node.kind != ConfNode::Kind::Stray)
        return false;
    const QList<ConfToken> tokens = confTokens(node.bytes);
    if (tokens.size() < 3 || !tokens[0].isText() || tokens[1].kind != ConfToken::Kind::Open)
        return false;
    // Only pairs and one brace: what else stands there cannot be told apart safely.
    for (qsizetype i = 2; i + 1 < tokens.size(); ++i)
        if (!tokens[i].isText())
            return false;
    return tokens.constLast().kind == ConfToken::Kind::Close && tokens.size() % 2 == 1;
}

void close(ConfNode& section, const ConfStyle& style) { section.close = indentOf(section.bytes) + '}' + style.ending; }

} // namespace

ConfNodes repaired(const ConfNodes& nodes, const ConfStyle& style)
{
    ConfNodes result;
    for (ConfNode node : nodes) {
        if (isFolded(node)) {
            result << unfolded(node, style);
            continue;
        }
        if (node.kind != ConfNode::Kind::Section) {
            result << node;
            continue;
        }
        node.children = repaired(node.children, style);
        ConfNodes after; // blank lines below a lost brace stay outside
        if (node.close.isEmpty()) {
            while (!node.children.isEmpty() && isEmptyLine(node.children.constLast()))
                after.prepend(node.children.takeLast());
            close(node, style);
        }
        result << node << after;
    }
    return result;
}

QByteArray editedConf(const QByteArray& text, const std::function<void(ConfNodes&, const ConfStyle&)>& edit)
{
    const ConfStyle style{lineEnding(text)};
    const QByteArray ended = withFinalNewline(text);
    const QByteArray sound = printConf(repaired(parseConf(ended, ConfReading::ByName), style));
    ConfNodes tree = parseConf(sound, ConfReading::ByName);
    edit(tree, style);
    const QByteArray result = printConf(tree);
    return result == ended ? text : result;
}

} // namespace twinrail
