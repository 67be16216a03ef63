// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/rules/family.h"
#include "core/topology/rules/repeats.h"
#include "core/topology/size.h"

#include <QRegularExpression>

#include <optional>

namespace twinrail {

namespace {

constexpr int largestLun = 16383; // nms-api §5.5

bool fits(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

void checkZvol(const Lun& lun, qsizetype i, RuleReport& report)
{
    static const QString form =
        QStringLiteral("[A-Za-z][A-Za-z0-9_.:-]*(?:/[A-Za-z0-9_:-][A-Za-z0-9_.:-]*)+"); // nms-api §3.4
    if (!fits(lun.zvol, form) || lun.zvol.size() > 255)
        report.error("site.lun.zvol-path", place("luns", i, "zvol"),
                     Tr::tr("“%1” is not the path of a zvol.").arg(lun.zvol),
                     Tr::tr("Write the pool and the name without a leading slash, for example tank/hydra_db-a01."));
}

void checkNumber(const Lun& lun, qsizetype i, RuleReport& report)
{
    if (lun.number < 0 || lun.number > largestLun)
        report.error("site.lun.number-range", place("luns", i, "number"),
                     Tr::tr("The LUN number %1 of %2 is out of range.").arg(lun.number).arg(lun.zvol),
                     Tr::tr("Choose a number from 0 to %1.").arg(largestLun));
}

/// linux-initiator §5.1; /dev/mapper/control is the device mapper's own.
void checkAlias(const Lun& lun, qsizetype i, RuleReport& report)
{
    const bool taken = lun.alias.startsWith(QLatin1String("mpath")) || lun.alias == QLatin1String("control") ||
                       lun.alias == QLatin1String(".") || lun.alias == QLatin1String("..");
    if (taken)
        report.error("site.lun.alias-reserved", place("luns", i, "alias"),
                     Tr::tr("The alias “%1” belongs to the multipath tools themselves.").arg(lun.alias),
                     Tr::tr("Choose an alias that does not begin with mpath."));
    else if (!fits(lun.alias, QStringLiteral("[A-Za-z0-9_.-]{1,127}")))
        report.error("site.lun.alias-form", place("luns", i, "alias"),
                     Tr::tr("“%1” cannot be an alias.").arg(lun.alias),
                     Tr::tr("Use 1 to 127 letters, digits, underscores, dots and hyphens."));
}

/// ZFS: a power of two from 512 bytes to 128 KiB.
bool isBlockSize(quint64 bytes) { return bytes >= 512 && bytes <= 131072 && (bytes & (bytes - 1)) == 0; }

void checkSize(const Lun& lun, qsizetype i, RuleReport& report)
{
    constexpr quint64 defaultBlock = 8192;
    const std::optional<quint64> block = lun.blockSize.isEmpty() ? defaultBlock : parseSize(lun.blockSize);
    if (!block || !isBlockSize(*block))
        report.error("site.lun.block-size", place("luns", i, "blockSize"),
                     Tr::tr("“%1” is not a block size of a zvol.").arg(lun.blockSize),
                     Tr::tr("Choose a power of two from 512 to 128K, or leave it empty for the default."));
    else if (lun.sizeBytes == 0 || lun.sizeBytes % *block != 0)
        report.error("site.lun.size", place("luns", i, "sizeBytes"),
                     Tr::tr("The size of %1 is %2 bytes, which is not a whole number of its blocks of %3 bytes.")
                         .arg(lun.zvol)
                         .arg(lun.sizeBytes)
                         .arg(*block),
                     Tr::tr("Choose a size that is a multiple of the block size."));
}

void checkRepeats(const QList<Lun>& luns, RuleReport& report)
{
    for (const qsizetype i : repeats(luns, [](const Lun& lun) { return lun.zvol; }))
        report.error("site.lun.duplicate-zvol", place("luns", i, "zvol"),
                     Tr::tr("Two LUNs stand on the zvol %1.").arg(luns.at(i).zvol),
                     Tr::tr("Give each LUN a zvol of its own."));
    for (const qsizetype i : repeats(luns, [](const Lun& lun) { return lun.alias; }))
        report.error("site.lun.duplicate-alias", place("luns", i, "alias"),
                     Tr::tr("Two LUNs have the alias “%1”.").arg(luns.at(i).alias),
                     Tr::tr("Give each LUN an alias of its own."));
    // Shifted by one: the number of a LUN that is not filled in is -1, and LUN 0 counts.
    for (const qsizetype i : repeats(luns, [](const Lun& lun) { return lun.number + 1; }))
        report.error("site.lun.duplicate-number", place("luns", i, "number"),
                     Tr::tr("Two LUNs have the number %1.").arg(luns.at(i).number),
                     Tr::tr("Give each LUN a number of its own."));
}

} // namespace

void lunRules(const Site& site, RuleReport& report)
{
    if (site.luns.isEmpty())
        report.warning("site.lun.none", QStringLiteral("/luns"), Tr::tr("The site has no LUN."),
                       Tr::tr("Add the zvols that the clients need (N5)."));
    for (qsizetype i = 0; i < site.luns.size(); ++i)
        for (const auto check : {&checkZvol, &checkNumber, &checkAlias, &checkSize})
            check(site.luns.at(i), i, report);
    checkRepeats(site.luns, report);
}

} // namespace twinrail
