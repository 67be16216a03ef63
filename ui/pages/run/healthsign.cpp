// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/healthsign.h"

#include "ui/diagram/style.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QWidget>

namespace twinrail {

namespace {

Glyph signOf(Health health)
{
    switch (health) {
    case Health::AsPlanned:
        return Glyph::Check;
    case Health::Degraded:
        return Glyph::Warning;
    case Health::Critical:
        return Glyph::Error;
    case Health::Unknown:
        return Glyph::Unknown;
    }
    return Glyph::Unknown;
}

PathState colourOf(Health health)
{
    switch (health) {
    case Health::AsPlanned:
        return PathState::Active;
    case Health::Degraded:
        return PathState::Missing;
    case Health::Critical:
        return PathState::Failed;
    case Health::Unknown:
        return PathState::Unknown;
    }
    return PathState::Unknown;
}

} // namespace

QPixmap healthSign(Health health, int side, const QWidget& on)
{
    QPixmap sign = iconOf(signOf(health)).pixmap(QSize(side, side), on.devicePixelRatioF());
    QPainter painter(&sign);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(sign.rect(), stateColour(colourOf(health), on.palette()));
    return sign;
}

} // namespace twinrail
