// SPDX-License-Identifier: Apache-2.0
#include "core/topology/size.h"

#include "core/base/table.h"

#include <QRegularExpression>

#include <limits>

namespace twinrail {

namespace {

constexpr std::array shifts{
    Word<int>{"", 0},   Word<int>{"K", 10}, Word<int>{"M", 20},
    Word<int>{"G", 30}, Word<int>{"T", 40}, Word<int>{"P", 50},
};

} // namespace

std::optional<quint64> parseSize(QStringView text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{1,20})([KMGTPkmgtp]?)[Bb]?")));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    bool fits = false;
    const quint64 number = match.captured(1).toULongLong(&fits);
    const int shift = lookup(shifts, match.captured(2).toUpper()).value_or(0);
    if (!fits || number > (std::numeric_limits<quint64>::max() >> shift))
        return std::nullopt;
    return number << shift;
}

} // namespace twinrail
