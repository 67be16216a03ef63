// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/lint.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

// Which disks become maps at all (linux-initiator §5.6).
namespace twinrail {

namespace {

using Severity = Finding::Severity;

const QString keyword = QStringLiteral("find_multipaths");
const QString strict = QStringLiteral("strict");

// Their multipath-tools are built so that nothing but a WWID in /etc/multipath/wwids becomes a map. The how-to's own
// file leaves that as it is: every tool ends with 0, and no map appears (vm-lab §4, fact 1).
constexpr std::array strictByDefault{"debian12", "debian13", "ubuntu22", "ubuntu24"};

bool isStrictByDefault(const QString& distro)
{
    return std::any_of(strictByDefault.begin(), strictByDefault.end(),
                       [&](const char* each) { return distro == QLatin1String(each); });
}

} // namespace

void lintFind(ConfLint& lint)
{
    QString value = isStrictByDefault(lint.distro) ? strict : QString();
    int line = 1;
    bool isSet = false;
    visitConf(lint.tree, [&](ConfPlace place, const ConfNode& node) {
        if (node.kind == ConfNode::Kind::Section && node.inside == ConfPlace::Defaults && !isSet)
            line = node.line;
        if (place != ConfPlace::Defaults || node.kind != ConfNode::Kind::Setting || node.word != keyword)
            return;
        isSet = true;
        value = node.value;
        line = node.line;
    });
    if (value != strict)
        return;
    lint.add("no-maps", Severity::Warning, line,
             isSet ? Tr::tr("With find_multipaths strict, no map is made of a new LUN: every tool reports success, and "
                            "no map appears.")
                   : Tr::tr("find_multipaths is not set, and this release takes it for strict: no map is made of a new "
                            "LUN. Every tool reports success, and no map appears."),
             Tr::tr("Write find_multipaths yes in the defaults section (C11)."));
}

} // namespace twinrail
