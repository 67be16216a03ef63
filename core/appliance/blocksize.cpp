// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/blocksize.h"

#include "core/base/table.h"

namespace twinrail {

namespace {

constexpr std::array units{
    Word<quint64>{"", 1},      Word<quint64>{"B", 1},           Word<quint64>{"K", 1024},
    Word<quint64>{"KB", 1024}, Word<quint64>{"M", 1024 * 1024}, Word<quint64>{"MB", 1024 * 1024},
};

} // namespace

std::optional<quint64> blockBytes(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    bool ok = false;
    const quint64 number = text.left(digits).toULongLong(&ok);
    const std::optional<quint64> unit = lookup(units, text.mid(digits).toString().toUpper());
    if (!ok || !unit)
        return std::nullopt;
    return number * *unit;
}

bool blockSizeFits(QStringView wanted, QStringView found)
{
    if (wanted.isEmpty())
        return true;
    const std::optional<quint64> bytes = blockBytes(wanted);
    return bytes && bytes == blockBytes(found);
}

} // namespace twinrail
