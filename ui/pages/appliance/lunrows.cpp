// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/lunrows.h"

#include "core/base/tr.h"
#include "ui/pages/appliance/lunstanding.h"
#include "ui/pages/appliance/sizetext.h"

namespace twinrail {

namespace {

QString defaultBlockSize() { return Tr::tr("default", "block size"); }

Result<> setSize(LunRow& row, const QString& text)
{
    TWINRAIL_LET(size, readSize(text));
    row.lun.sizeBytes = size;
    return {};
}

Result<> setNumber(LunRow& row, const QString& text)
{
    bool isNumber = text.isEmpty();
    const int number = text.isEmpty() ? -1 : static_cast<int>(text.toUShort(&isNumber));
    if (!isNumber)
        return fail(Error::Kind::Malformed,
                    //: %1 is what somebody typed
                    Tr::tr("“%1” is no LUN number: enter a number from 0 to 16383.").arg(text));
    row.lun.number = number;
    return {};
}

Result<> setBlockSize(LunRow& row, const QString& text)
{
    row.lun.blockSize = text == defaultBlockSize() ? QString() : text;
    return {};
}

Result<> setAlias(LunRow& row, const QString& text)
{
    row.lun.alias = text;
    return {};
}

QString numberText(const LunRow& row) { return row.lun.number < 0 ? QString() : QString::number(row.lun.number); }

QString blockSizeText(const LunRow& row)
{
    return row.lun.blockSize.isEmpty() ? defaultBlockSize() : row.lun.blockSize;
}

} // namespace

QList<LunRow> lunRows(const Site& site, const ApplianceFacts& facts)
{
    QList<LunRow> rows;
    for (const Lun& lun : site.luns)
        rows << LunRow{lun, standingWord(standingOf(site, lun, facts))};
    return rows;
}

QList<Column<LunRow>> lunColumns(const ZvolSource& zvols)
{
    const auto setZvol = [zvols](LunRow& row, const QString& text) -> Result<> {
        row.lun.zvol = text;
        if (const std::optional<ZvolInfo> found = zvols(text)) {
            row.lun.sizeBytes = found->sizeBytes;
            row.lun.blockSize = found->blockSize;
        }
        return {};
    };
    return {
        {Tr::tr("Zvol"), "zvol", [](const LunRow& row) { return row.lun.zvol; }, setZvol},
        {Tr::tr("Size"), "sizeBytes", [](const LunRow& row) { return sizeText(row.lun.sizeBytes); }, &setSize},
        {Tr::tr("LUN"), "number", &numberText, &setNumber},
        {Tr::tr("Alias"), "alias", [](const LunRow& row) { return row.lun.alias; }, &setAlias},
        {Tr::tr("Block size"), "blockSize", &blockSizeText, &setBlockSize},
        {Tr::tr("State"), "", [](const LunRow& row) { return row.state; }, {}},
    };
}

// A power of two from 512 bytes to 128 KiB (core/topology/rules/luns.cpp).
QStringList blockSizes()
{
    return {defaultBlockSize(),    QStringLiteral("512"), QStringLiteral("4K"),  QStringLiteral("8K"),
            QStringLiteral("16K"), QStringLiteral("32K"), QStringLiteral("64K"), QStringLiteral("128K")};
}

} // namespace twinrail
