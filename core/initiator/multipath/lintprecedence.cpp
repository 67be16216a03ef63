// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/lint.h"

#include "core/base/tr.h"
#include "core/initiator/multipath/match.h"

// multipath{} beats overrides{}, that beats device{}, that beats defaults{} (linux-initiator §5.4).
namespace twinrail {

namespace {

using Severity = Finding::Severity;

// The words that the array's built-in entry sets from EL7 on: in defaults{} they never count.
const QStringList builtIn = {QStringLiteral("path_grouping_policy"), QStringLiteral("no_path_retry")};

bool hasBuiltIn(const QString& distro) { return distro != QLatin1String("centos6"); }

// The words that some entry for the appliance sets itself.
QStringList deviceWords(const ConfLint& lint)
{
    QStringList words;
    visitConf(lint.tree, [&](ConfPlace, const ConfNode& node) {
        if (node.kind == ConfNode::Kind::Section && node.inside == ConfPlace::Device && matchesNexenta(node))
            for (const auto& [word, value] : settingsOf(node.children))
                words << word;
    });
    return words;
}

} // namespace

void lintPrecedence(ConfLint& lint)
{
    const QStringList device = deviceWords(lint);
    visitConf(lint.tree, [&](ConfPlace place, const ConfNode& node) {
        if (node.kind != ConfNode::Kind::Setting)
            return;
        if (place == ConfPlace::Overrides && device.contains(node.word))
            lint.add("outranked", Severity::Warning, node.line,
                     //: %1: keyword of multipath.conf
                     Tr::tr("%1 in overrides takes the place of the one in the device section.").arg(node.word),
                     Tr::tr("Delete it here if it is not meant for every array."));
        if (place == ConfPlace::Defaults && hasBuiltIn(lint.distro) && builtIn.contains(node.word) &&
            !device.contains(node.word))
            lint.add(
                "outranked", Severity::Warning, node.line,
                //: %1: keyword of multipath.conf
                Tr::tr("%1 in defaults never counts for this appliance: the built-in entry for it sets another value.")
                    .arg(node.word),
                Tr::tr("Write it in the device section for NEXENTA/COMSTAR."));
    });
}

} // namespace twinrail
