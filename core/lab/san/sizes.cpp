// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/sizes.h"

#include <QRegularExpression>

#include <cmath>

namespace twinrail::lab {

namespace {
const QString units = QStringLiteral("BKMGTPE");
}

std::optional<quint64> bytesOf(const QString& text)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]+)(\\.[0-9]+)?([BKMGTPE]?)B?")),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(3).toUpper();
    const int power = unit.isEmpty() ? 0 : static_cast<int>(units.indexOf(unit));
    bool fits = false;
    const quint64 whole = match.captured(1).toULongLong(&fits);
    const quint64 step = quint64(1) << (10 * power);
    if (!fits || whole > ~quint64(0) / step / 2)
        return std::nullopt;
    const double fraction = (QStringLiteral("0") + match.captured(2)).toDouble();
    return whole * step + static_cast<quint64>(fraction * static_cast<double>(step));
}

QString shortSize(quint64 bytes)
{
    double value = static_cast<double>(bytes);
    int power = 0;
    while (value >= 1024 && power + 1 < units.size()) {
        value /= 1024;
        ++power;
    }
    const bool whole = value == std::floor(value);
    const int decimals = whole || value >= 100 ? 0 : value >= 10 ? 1 : 2;
    const QString digits = QString::number(value, 'f', decimals);
    return power == 0 ? digits : digits + units.at(power);
}

} // namespace twinrail::lab
