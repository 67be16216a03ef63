// SPDX-License-Identifier: Apache-2.0
#include "core/watch/sddisk.h"

#include <QStringList>

namespace twinrail {

namespace {

constexpr int letters = 26;

/// Which of the 16 blocks of 16 disks has this major number (Documentation/admin-guide/devices.txt: 8, 65–71,
/// 128–135); -1: none.
int blockOf(int major)
{
    if (major == 8)
        return 0;
    if (major >= 65 && major <= 71)
        return major - 64;
    return major >= 128 && major <= 135 ? major - 120 : -1;
}

/// 0 → "a", 25 → "z", 26 → "aa".
QString lettersOf(int index)
{
    QString text;
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / letters)
        text.prepend(QChar(u'a' + (rest - 1) % letters));
    return text;
}

} // namespace

// The driver numbers its disks one after the other, 16 minors for each. From the 257th disk on the same majors come
// again, with the higher bits of the number in the minor (sd_probe in drivers/scsi/sd.c).
QString sdDiskOf(const QString& devt)
{
    const QStringList parts = devt.split(u':');
    bool hasMajor = false;
    bool hasMinor = false;
    const int block = parts.size() == 2 ? blockOf(parts.at(0).toInt(&hasMajor)) : -1;
    const int minor = parts.value(1).toInt(&hasMinor);
    if (block < 0 || !hasMajor || !hasMinor || minor < 0 || minor % 16 != 0)
        return {};
    const int index = (minor & 0xfff00) | (block << 4) | ((minor & 0xf0) >> 4);
    return QStringLiteral("sd") + lettersOf(index);
}

} // namespace twinrail
