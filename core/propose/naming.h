// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"
#include "core/topology/site.h"

namespace twinrail::propose {

/// The text with an underscore for each character that the pattern (of one character) does not take.
[[nodiscard]] QString spelled(const QString& text, const QString& character);

/// What to name groups and zvols after: the site, else its appliance, else "site".
[[nodiscard]] QString siteWord(const Site& site);

/// `wanted`, or "wanted_2", "wanted_3" … when somebody has it.
template <typename Taken>
[[nodiscard]] QString freeName(const QString& wanted, const QString& joint, const Taken& taken)
{
    QString name = wanted;
    for (int count = 2; taken(name); ++count)
        name = wanted + joint + QString::number(count);
    return name;
}

/// 32 hexadecimal digits with hyphens that follow from these words alone: the same question gets the same name.
[[nodiscard]] QString uuidOf(const QStringList& words);

/// Whether the rules (core/topology/rules.h) find an error at a place that begins so. They alone say what a name may
/// be; a proposal asks them instead of knowing it a second time.
[[nodiscard]] bool breaksRule(const Site& site, const QString& place);

} // namespace twinrail::propose
