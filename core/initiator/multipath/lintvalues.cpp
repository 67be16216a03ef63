// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/multipath/lint.h"

#include "core/base/table.h"
#include "core/base/tr.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

using Severity = Finding::Severity;

// What the parsers accept. Old ones take anything and make nonsense of it (linux-initiator §5.2).
constexpr const char* number = "[0-9]+";
constexpr const char* flag = "yes|no|on|off|1|0";
constexpr std::array<Word<const char*>, 17> forms{{
    {"alias", "[A-Za-z0-9_.-]{1,127}"},
    {"checker_timeout", number},
    {"detect_checker", flag},
    {"detect_prio", flag},
    {"failback", "immediate|manual|followover|[0-9]+"},
    {"fast_io_fail_tmo", "off|[0-9]+"},
    {"find_multipaths", "yes|no|on|off|strict|greedy|smart|1|0"},
    {"max_polling_interval", number},
    {"no_path_retry", "fail|queue|[0-9]+"},
    {"path_grouping_policy", "failover|multibus|group_by_serial|group_by_prio|group_by_node_name|group_by_tpg"},
    {"polling_interval", "[1-9][0-9]*"},
    {"queue_without_daemon", flag},
    {"rr_min_io", number},
    {"rr_min_io_rq", number},
    {"rr_weight", "uniform|priorities"},
    {"user_friendly_names", flag},
    {"verbosity", "[0-9]"},
}};

// Values that are patterns: a broken one makes newer multipath-tools refuse the whole file.
constexpr std::array<Word<bool>, 5> patterns{{
    {"devnode", true},
    {"product", true},
    {"property", true},
    {"vendor", true},
    {"wwid", true},
}};

void lintPattern(ConfLint& lint, ConfPlace place, const ConfNode& node)
{
    const QString pattern = node.value.startsWith(u'!') ? node.value.mid(1) : node.value;
    if (place == ConfPlace::Multipath || !lookup(patterns, node.word) || QRegularExpression(pattern).isValid())
        return;
    lint.add("bad-pattern", Severity::Error, node.line,
             //: %1: value in multipath.conf
             Tr::tr("%1 is not a sound pattern: newer multipath-tools refuse the whole file.").arg(node.value),
             Tr::tr("Correct the regular expression."));
}

} // namespace

void lintValues(ConfLint& lint)
{
    visitConf(lint.tree, [&](ConfPlace place, const ConfNode& node) {
        if (node.kind != ConfNode::Kind::Setting || node.value.isEmpty())
            return;
        lintPattern(lint, place, node);
        const std::optional<const char*> form = lookup(forms, node.word);
        if (!form)
            return;
        const QRegularExpression expected(QRegularExpression::anchoredPattern(QString::fromLatin1(*form)));
        if (!expected.match(node.value).hasMatch())
            lint.add("bad-value", Severity::Warning, node.line,
                     //: %1: value, %2: keyword of multipath.conf
                     Tr::tr("%1 is not a value for %2.").arg(node.value, node.word),
                     Tr::tr("Correct the value; releases differ in what they make of this one."));
    });
}

} // namespace twinrail
