// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/lint.h"

#include "core/base/tr.h"
#include "core/initiator/multipath/match.h"

// What every parser accepts, and what is wrong all the same for this appliance.
namespace twinrail {

namespace {

using Severity = Finding::Severity;

// The settings of one word, with the place they stand in.
struct Spot {
    ConfPlace place;
    ConfNode node;
};
QList<Spot> spots(const ConfLint& lint, const char* word)
{
    QList<Spot> result;
    visitConf(lint.tree, [&](ConfPlace place, const ConfNode& node) {
        if (node.kind == ConfNode::Kind::Setting && node.word == QLatin1String(word))
            result << Spot{place, node};
    });
    return result;
}

// S8, erratum E30: forever, or a number of retries?
void lintTwoAnswers(ConfLint& lint)
{
    const QList<Spot> retries = spots(lint, "no_path_retry");
    for (const Spot& features : spots(lint, "features")) {
        if (!features.node.value.contains(QLatin1String("queue_if_no_path")))
            continue;
        if (!retries.isEmpty())
            lint.add(
                "two-answers", Severity::Warning, features.node.line,
                //: %1: number of a line
                Tr::tr("queue_if_no_path holds I/O for ever when no path is left, but no_path_retry in line %1 ends "
                       "that after some time.")
                    .arg(retries.constFirst().node.line),
                Tr::tr("Keep no_path_retry, and delete this line."));
        else
            lint.add("deprecated-value", Severity::Note, features.node.line,
                     Tr::tr("queue_if_no_path is the old way to say no_path_retry queue."),
                     Tr::tr("Write no_path_retry in the device section, with a number of retries."));
    }
}

// S9, erratum E29.
void lintGrouping(ConfLint& lint)
{
    const QList<Spot> policies = spots(lint, "path_grouping_policy");
    for (const Spot& policy : policies) {
        if (policy.node.value == QLatin1String("group_by_node_name"))
            lint.add("grouping", Severity::Warning, policy.node.line,
                     Tr::tr("group_by_node_name makes a group for each target: half of the paths stand idle."),
                     Tr::tr("Group by priority (CentOS 6: multibus)."));
        if (policy.place != ConfPlace::Device)
            continue;
        for (const Spot& other : policies)
            if (other.place == ConfPlace::Defaults && other.node.value != policy.node.value)
                lint.add("contradiction", Severity::Note, policy.node.line,
                         //: %1: value, %2: number of a line
                         Tr::tr("The policy here takes the place of %1 in line %2.")
                             .arg(other.node.value)
                             .arg(other.node.line),
                         Tr::tr("Say it once, in the device section."));
    }
}

// S6, erratum E28: rr_weight weighs the paths of round-robin alone; requests are no longer counted by rr_min_io.
void lintRoundRobin(ConfLint& lint)
{
    for (const Spot& weight : spots(lint, "rr_weight"))
        if (weight.place == ConfPlace::Defaults)
            lint.add("idle-keyword", Severity::Note, weight.node.line,
                     Tr::tr("rr_weight only counts together with the path_selector round-robin."),
                     Tr::tr("Delete the line."));
}

// S10, erratum E34.
void lintBlacklist(ConfLint& lint)
{
    visitConf(lint.tree, [&](ConfPlace place, const ConfNode& node) {
        if (place == ConfPlace::Blacklist && node.kind == ConfNode::Kind::Setting && hidesSanDisks(node, {}))
            lint.add("hidden-disks", Severity::Warning, node.line,
                     //: %1: pattern
                     Tr::tr("%1 can hide disks of the appliance: letters of disks move between boots.").arg(node.value),
                     Tr::tr("Hide all but NEXENTA/COMSTAR by vendor and product instead."));
    });
}

} // namespace

void lintMeaning(ConfLint& lint)
{
    lintTwoAnswers(lint);
    lintGrouping(lint);
    lintRoundRobin(lint);
    lintBlacklist(lint);
}

} // namespace twinrail
