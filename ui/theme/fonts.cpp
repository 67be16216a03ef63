// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace twinrail {

QFont fixedFont(const QFont& like)
{
    QFont font = like;
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont headingFont(const QFont& like)
{
    QFont font = boldFont(like);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF() * 1.25);
    else
        font.setPixelSize(like.pixelSize() * 5 / 4);
    return font;
}

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace twinrail
