// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/lint.h"

#include "core/base/tr.h"
#include "core/initiator/multipath/keywords.h"

// Which words a release knows, and where: linux-initiator §5.3.
namespace twinrail {

namespace {

using Severity = Finding::Severity;

void lintUnknownWord(ConfLint& lint, const ConfNode& node)
{
    const QString meant = meantKeyword(node.word);
    if (meant.isEmpty())
        lint.add("unknown-keyword", Severity::Unknown, node.line,
                 //: %1: word in multipath.conf
                 Tr::tr("Twinrail does not know %1 as a keyword of any release.").arg(node.word),
                 Tr::tr("Look it up in the manual page of multipath.conf on this client."));
    else
        lint.add("invalid-keyword", Severity::Warning, node.line,
                 //: %1: word in multipath.conf
                 Tr::tr("%1 is no keyword in any release: the line has no effect.").arg(node.word),
                 //: %1: keyword of multipath.conf
                 Tr::tr("Write %1 if that is what was meant, or delete the line.").arg(meant));
}

void lintValidity(ConfLint& lint, ConfPlace place, const ConfNode& node)
{
    switch (validity(node.word, place, lint.distro)) {
    case Validity::Valid:
        return;
    case Validity::Idle:
        lint.add("idle-keyword", Severity::Note, node.line,
                 //: %1: keyword of multipath.conf
                 Tr::tr("%1 has no effect on this release.").arg(node.word), Tr::tr("Delete the line."));
        return;
    case Validity::Deprecated:
        lint.add("deprecated-keyword", Severity::Warning, node.line,
                 //: %1: keyword of multipath.conf
                 Tr::tr("%1 is deprecated on this release, and mostly ignored.").arg(node.word),
                 Tr::tr("Delete the line."));
        return;
    case Validity::Unknown:
        lint.add("untried-keyword", Severity::Unknown, node.line,
                 //: %1: keyword of multipath.conf
                 Tr::tr("It is not known whether this release understands %1.").arg(node.word),
                 Tr::tr("Look it up in the manual page of multipath.conf on this client."));
        return;
    case Validity::Invalid:
        lint.add("invalid-keyword", Severity::Warning, node.line,
                 //: %1: keyword of multipath.conf
                 Tr::tr("%1 is no keyword on this release: the line has no effect.").arg(node.word),
                 Tr::tr("Delete the line."));
        return;
    }
}

void lintSetting(ConfLint& lint, ConfPlace place, const ConfNode& node)
{
    if (!isKeyword(node.word))
        lintUnknownWord(lint, node);
    else if (mayStand(node.word, place))
        lintValidity(lint, place, node);
    else if (place == ConfPlace::Top)
        lint.add("misplaced-keyword", Severity::Warning, node.line,
                 //: %1: keyword of multipath.conf
                 Tr::tr("%1 stands outside of all sections: the line has no effect.").arg(node.word),
                 Tr::tr("Move it into the section it belongs to."));
    else
        lint.add("misplaced-keyword", Severity::Warning, node.line,
                 //: %1: keyword, %2: name of a section of multipath.conf
                 Tr::tr("%1 may not stand in the section %2: the line has no effect.").arg(node.word, placeWord(place)),
                 Tr::tr("Delete the line, or move it into the section it belongs to."));
}

void lintSection(ConfLint& lint, ConfPlace place, const ConfNode& node)
{
    if (node.inside == ConfPlace::Unknown)
        lint.add("unknown-section", Severity::Error, node.line,
                 //: %1: name of a section of multipath.conf
                 Tr::tr("There is no section %1 at this place: its closing brace ends the section around it.")
                     .arg(node.word),
                 Tr::tr("Correct the name, or delete the section."));
    else if (mayStand(node.word, place))
        lintValidity(lint, place, node);
}

} // namespace

void lintKeywords(ConfLint& lint)
{
    visitConf(lint.tree, [&](ConfPlace place, const ConfNode& node) {
        switch (node.kind) {
        case ConfNode::Kind::Setting:
            if (place != ConfPlace::Unknown) // the section was already reported as a whole
                lintSetting(lint, place, node);
            break;
        case ConfNode::Kind::Section:
            lintSection(lint, place, node);
            break;
        case ConfNode::Kind::Blank:
        case ConfNode::Kind::Stray:
            break;
        }
    });
}

} // namespace twinrail
