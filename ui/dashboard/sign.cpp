// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/sign.h"

#include "ui/diagram/style.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

namespace twinrail {

namespace {

constexpr qreal glyphShare = 0.62; // of the disc

} // namespace

bool wantsAttention(Condition condition)
{
    switch (condition) {
    case Condition::Failed:
    case Condition::LastPath:
    case Condition::Missing:
    case Condition::Degraded:
    case Condition::Flapping:
    case Condition::Unexpected:
    case Condition::Unknown:
        return true;
    case Condition::NotChecked:
    case Condition::Ok:
        return false;
    }
    return true;
}

void paintCondition(QPainter& painter, const QRectF& rect, Condition condition, const QPalette& palette)
{
    const QColor colour = conditionColour(condition, palette);
    const QFont usual = painter.font();
    painter.setFont(boldFont(usual));
    if (wantsAttention(condition)) {
        const qreal side = std::min({rect.width(), rect.height(), QFontMetricsF(painter.font()).height() * 1.1});
        QRectF ground(0, 0, side, side);
        ground.moveCenter(rect.center());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(ground, side / 4, side / 4);
        painter.setPen(palette.color(QPalette::Base));
    } else {
        painter.setPen(colour);
    }
    painter.drawText(rect, Qt::AlignCenter, QString(conditionGlyph(condition)));
    painter.setFont(usual);
}

QPixmap conditionSign(Condition condition, int side, qreal ratio, const QPalette& palette)
{
    QPixmap sign((QSizeF(side, side) * ratio).toSize());
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(conditionColour(condition, palette));
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = boldFont(QGuiApplication::font());
    font.setPixelSize(std::max(1, qRound(side * glyphShare)));
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Base));
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter, QString(conditionGlyph(condition)));
    return sign;
}

} // namespace twinrail
