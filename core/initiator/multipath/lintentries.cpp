// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/lint.h"

#include "core/base/tr.h"
#include "core/initiator/multipath/match.h"

#include <QHash>

// Entries that lack what they are found by, or that take another's name.
namespace twinrail {

namespace {

using Severity = Finding::Severity;

struct Seen {
    QHash<QString, int> wwids;
    QHash<QString, int> aliases;
};

void lintMultipath(ConfLint& lint, const ConfNode& entry, Seen& seen)
{
    const QString wwid = lastValue(entry.children, QStringLiteral("wwid"));
    const QString alias = lastValue(entry.children, QStringLiteral("alias"));
    if (wwid.isEmpty())
        lint.add("no-wwid", Severity::Error, entry.line, Tr::tr("This entry has no WWID: it fits no disk."),
                 Tr::tr("Add the line with the WWID of the LUN, or delete the entry."));
    else if (seen.wwids.contains(wwid))
        lint.add("duplicate-wwid", Severity::Warning, entry.line,
                 //: %1: number of a line
                 Tr::tr("There is already an entry for this WWID, in line %1.").arg(seen.wwids[wwid]),
                 Tr::tr("Make one entry of the two."));
    else
        seen.wwids.insert(wwid, entry.line);
    if (alias.isEmpty())
        return;
    if (alias.startsWith(QLatin1String("mpath")))
        lint.add("alias", Severity::Warning, entry.line,
                 //: %1: name of a device
                 Tr::tr("The alias %1 looks like a name that multipath-tools give by themselves.").arg(alias),
                 Tr::tr("Choose one that does not begin with mpath."));
    if (seen.aliases.contains(alias))
        lint.add("duplicate-alias", Severity::Error, entry.line,
                 //: %1: name of a device, %2: number of a line
                 Tr::tr("The alias %1 already belongs to the entry in line %2; no release complains, one LUN gets "
                        "another name.")
                     .arg(alias)
                     .arg(seen.aliases[alias]),
                 Tr::tr("Give each LUN an alias of its own."));
    else
        seen.aliases.insert(alias, entry.line);
}

void lintDevice(ConfLint& lint, const ConfNode& entry)
{
    if (lastValue(entry.children, QStringLiteral("vendor")).isEmpty() ||
        lastValue(entry.children, QStringLiteral("product")).isEmpty())
        lint.add("no-vendor", Severity::Error, entry.line,
                 Tr::tr("This entry lacks the vendor or the product: it fits no disk."),
                 Tr::tr("Add the missing line, or delete the entry."));
}

} // namespace

void lintEntries(ConfLint& lint)
{
    Seen seen;
    visitConf(lint.tree, [&](ConfPlace, const ConfNode& node) {
        if (node.kind != ConfNode::Kind::Section)
            return;
        if (node.inside == ConfPlace::Multipath)
            lintMultipath(lint, node, seen);
        if (node.inside == ConfPlace::Device)
            lintDevice(lint, node);
    });
}

} // namespace twinrail
