// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/lint.h"

#include "core/base/tr.h"
#include "core/initiator/multipath/tokens.h"

#include <QHash>

// What is wrong with single lines, whatever they mean: linux-initiator §5.1.
namespace twinrail {

namespace {

using Severity = Finding::Severity;

bool closesBrace(const ConfNode& node)
{
    const QList<ConfToken> tokens = confTokens(node.bytes);
    return !tokens.isEmpty() && tokens[0].kind == ConfToken::Kind::Close;
}

void lintStray(ConfLint& lint, const ConfNode& node)
{
    if (closesBrace(node))
        lint.add("brace-too-many", Severity::Error, node.line, Tr::tr("This brace closes nothing."),
                 Tr::tr("Delete the line, or add the section that it should close."));
    else
        lint.add(
            "one-line", Severity::Error, node.line,
            Tr::tr("multipath-tools do not understand this line: it has a brace, but does not open a section."),
            Tr::tr("Give the name of the section with its opening brace, each setting and the closing brace a line "
                   "of their own."));
}

void lintSection(ConfLint& lint, const ConfNode& node)
{
    const QList<ConfToken> tokens = confTokens(node.bytes);
    if (node.close.isEmpty())
        lint.add("brace-missing", Severity::Error, node.line,
                 //: %1: name of a section of multipath.conf
                 Tr::tr("The section %1 is never closed: all that follows is read as part of it.").arg(node.word),
                 Tr::tr("Add a line with } at its end."));
    if (tokens.size() < 2 || tokens[1].kind != ConfToken::Kind::Open)
        lint.add("brace-missing", Severity::Error, node.line,
                 //: %1: name of a section of multipath.conf
                 Tr::tr("The opening brace of the section %1 is not on this line.").arg(node.word),
                 Tr::tr("Write { behind the name of the section."));
    else if (tokens.size() > 2)
        lint.add("extra-words", Severity::Error, node.line, Tr::tr("What stands behind the opening brace is ignored."),
                 Tr::tr("Give each setting a line of its own."));
}

void lintSetting(ConfLint& lint, const ConfNode& node)
{
    const QList<ConfToken> tokens = confTokens(node.bytes);
    if (tokens.size() == 1)
        lint.add("no-value", Severity::Error, node.line,
                 //: %1: keyword of multipath.conf
                 Tr::tr("%1 has no value; the multipathd of CentOS 6.0 crashes on such a line.").arg(node.word),
                 Tr::tr("Write the value behind it, or delete the line."));
    if (tokens.size() > 2)
        lint.add("extra-words", Severity::Warning, node.line,
                 Tr::tr("Only the first word behind the keyword counts, the rest is ignored."),
                 Tr::tr("Put quotes around a value of several words."));
    for (const ConfToken& token : tokens)
        if (token.kind == ConfToken::Kind::OpenQuoted)
            lint.add("quotes", Severity::Error, node.line, Tr::tr("The closing quote is missing."),
                     Tr::tr("Add a quote at the end of the value."));
}

void lintTwice(ConfLint& lint, const ConfNodes& lines, ConfPlace place)
{
    // Lists by nature: each line adds a pattern.
    if (place == ConfPlace::Blacklist || place == ConfPlace::Exceptions)
        return;
    QHash<QString, int> first;
    for (const ConfNode& node : lines) {
        if (node.kind != ConfNode::Kind::Setting)
            continue;
        if (first.contains(node.word))
            lint.add(
                "duplicate", Severity::Warning, node.line,
                //: %1: keyword of multipath.conf, %2: number of a line
                Tr::tr("%1 was already set in line %2; the later one counts.").arg(node.word).arg(first[node.word]),
                Tr::tr("Keep one of the two lines."));
        else
            first.insert(node.word, node.line);
    }
}

} // namespace

void lintBraces(ConfLint& lint)
{
    visitConf(lint.tree, [&](ConfPlace, const ConfNode& node) {
        if (node.kind == ConfNode::Kind::Stray)
            lintStray(lint, node);
        if (node.kind == ConfNode::Kind::Section)
            lintSection(lint, node);
    });
}

void lintWords(ConfLint& lint)
{
    visitConf(lint.tree, [&](ConfPlace, const ConfNode& node) {
        if (node.kind == ConfNode::Kind::Setting)
            lintSetting(lint, node);
    });
}

void lintDuplicates(ConfLint& lint)
{
    visitConf(lint.tree, [&](ConfPlace, const ConfNode& node) { lintTwice(lint, node.children, node.inside); });
}

} // namespace twinrail
