// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/appliance/sizetext.h"

#include "core/base/tr.h"
#include "core/topology/size.h"

#include <QRegularExpression>

#include <array>

namespace twinrail {

namespace {

constexpr int stepShift = 10; // each unit is 1024 of the one before
const QString letters = QStringLiteral("KMGTP");

/// "1.5" of one unit is "1536" of the unit before: whole numbers are all that core reads.
QString wholeNumber(const QString& whole, const QString& fraction, const QString& unit)
{
    const qsizetype before = letters.indexOf(unit) - 1;
    const double part = (QStringLiteral("0.") + fraction).toDouble();
    const auto number = static_cast<quint64>(part * (1 << stepShift)) + (whole.toULongLong() << stepShift);
    return QString::number(number) + (before < 0 ? QString() : letters.mid(before, 1));
}

} // namespace

QString sizeText(quint64 bytes)
{
    const std::array units{
        //: sizes: 1024 bytes, and so on
        Tr::tr("%1 bytes"), Tr::tr("%1 KiB"), Tr::tr("%1 MiB"), Tr::tr("%1 GiB"), Tr::tr("%1 TiB"), Tr::tr("%1 PiB"),
    };
    if (bytes == 0)
        return {};
    std::size_t unit = 0;
    for (; bytes % (1 << stepShift) == 0 && unit + 1 < units.size(); ++unit)
        bytes >>= stepShift;
    return units.at(unit).arg(bytes);
}

Result<quint64> readSize(const QString& text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral(
                                             "([0-9]{1,15})(?:[.,]([0-9]{1,6}))?\\s*([KMGTP]?)(?:i?B|bytes)?")),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QString unit = match.captured(3).toUpper();
    const QString fraction = match.captured(2);
    if (text.trimmed().isEmpty())
        return 0;
    std::optional<quint64> size;
    if (match.hasMatch() && fraction.isEmpty())
        size = parseSize(QString(match.captured(1) + unit));
    else if (match.hasMatch() && !unit.isEmpty())
        size = parseSize(wholeNumber(match.captured(1), fraction, unit));
    if (!size)
        //: %1 is what somebody typed
        return fail(Error::Kind::Malformed, Tr::tr("“%1” is no size: write it like 10 GiB or 500 MiB.").arg(text));
    return *size;
}

} // namespace twinrail
