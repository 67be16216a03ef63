// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/row.h"

#include <cmath>
#include <iterator>

namespace twinrail::bench {

namespace {

struct Multiple {
    double size;
    const char* symbol;
};
// The largest first; the last is used for whatever is smaller.
constexpr Multiple seconds[] = {{1, "s"}, {1e-3, "ms"}, {1e-6, "µs"}};
constexpr Multiple bytes[] = {{1e9, "GB"}, {1e6, "MB"}, {1e3, "kB"}};

template <std::size_t N> QString inMultiples(double value, const Multiple (&multiples)[N])
{
    const Multiple* fits = multiples;
    while (fits != std::end(multiples) - 1 && value < fits->size)
        ++fits;
    const double count = value / fits->size;
    return QStringLiteral("%1 %2").arg(QString::number(count, 'f',
                                                       count < 10    ? 2
                                                       : count < 100 ? 1
                                                                     : 0),
                                       QString::fromUtf8(fits->symbol));
}

} // namespace

QString quantityText(double value, Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return inMultiples(value, seconds);
    case Unit::Bytes:
        return inMultiples(value, bytes);
    case Unit::Percent:
        return QStringLiteral("%1 %").arg(value, 0, 'f', value < 1 ? 2 : 1);
    }
    return {};
}

QString unitKey(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return QStringLiteral("s");
    case Unit::Bytes:
        return QStringLiteral("bytes");
    case Unit::Percent:
        return QStringLiteral("percent");
    }
    return {};
}

bool Row::broken() const { return !measured && measured.error().kind != Error::Kind::NotFound; }

std::optional<double> Row::ratio() const
{
    if (!measured || !measured->peer)
        return std::nullopt;
    return goal.kind == Goal::Kind::TimesAsLong ? measured->ours / *measured->peer : *measured->peer / measured->ours;
}

std::optional<bool> Row::met() const
{
    if (!measured)
        return std::nullopt;
    switch (goal.kind) {
    case Goal::Kind::None:
        return std::nullopt;
    case Goal::Kind::TimesFaster:
        return ratio() ? std::optional(*ratio() >= goal.limit) : std::nullopt;
    case Goal::Kind::TimesAsLong:
        return ratio() ? std::optional(*ratio() <= goal.limit) : std::nullopt;
    case Goal::Kind::AtMost:
        return measured->ours <= goal.limit;
    }
    return std::nullopt;
}

} // namespace twinrail::bench
