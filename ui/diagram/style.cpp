// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/style.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace twinrail {

namespace {

struct Look {
    PathState state;
    QRgb light, dark;
    qreal width;
    std::array<qreal, 6> dash; ///< line, gap, … in widths of the pen; 0 ends it; empty: solid
    bool badge;
};
constexpr std::array looks{
    Look{PathState::Planned, 0xff66707c, 0xffa0abb6, 1.6, {0.1, 2.6}, false},
    Look{PathState::Discovered, 0xff2f6690, 0xff8cc4ef, 1.6, {4, 3}, false},
    Look{PathState::LoggedIn, 0xff0072b2, 0xff56b4e9, 1.6, {}, false},
    Look{PathState::Active, 0xff007a5a, 0xff2fc99b, 2.8, {}, false},
    Look{PathState::Failed, 0xffc03a00, 0xffff8a57, 2.4, {5, 2, 0.5, 2}, true},
    Look{PathState::Missing, 0xff8f5d00, 0xfff2b134, 2.4, {3, 5}, true},
    Look{PathState::Flapping, 0xff7149b5, 0xffc7aef5, 2.2, {1.5, 1.5, 4, 1.5}, true},
    Look{PathState::Unexpected, 0xff9b3f86, 0xffe7a3d5, 2.0, {7, 2, 0.5, 2, 0.5, 2}, true},
    Look{PathState::Unknown, 0xff5b6571, 0xffb4bdc7, 1.6, {1.5, 3}, true},
};

struct Shade {
    QRgb light, dark;
};
constexpr Shade shadeOf(PathState state)
{
    const auto* look =
        std::find_if(looks.begin(), looks.end(), [state](const Look& one) { return one.state == state; });
    return {look->light, look->dark};
}

struct ConditionShade {
    Condition condition;
    Shade shade;
};
constexpr std::array conditionShades{
    ConditionShade{Condition::Failed, shadeOf(PathState::Failed)},
    ConditionShade{Condition::LastPath, {0xffb5124f, 0xffff85a6}},
    ConditionShade{Condition::Missing, shadeOf(PathState::Missing)},
    ConditionShade{Condition::Degraded, {0xff736a00, 0xffd9cf4a}},
    ConditionShade{Condition::Flapping, shadeOf(PathState::Flapping)},
    ConditionShade{Condition::Unexpected, shadeOf(PathState::Unexpected)},
    ConditionShade{Condition::Unknown, shadeOf(PathState::Unknown)},
    ConditionShade{Condition::NotChecked, shadeOf(PathState::Planned)},
    ConditionShade{Condition::Ok, shadeOf(PathState::Active)},
};

const Look& lookOf(PathState state)
{
    return *std::find_if(looks.cbegin(), looks.cend(), [state](const Look& look) { return look.state == state; });
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Base).lightness() < 128; }

struct Band {
    QRgb light, dark;
    Qt::BrushStyle pattern;
};
constexpr std::array bands{
    Band{0xff3f7cac, 0xff7db7e3, Qt::SolidPattern},
    Band{0xffa8722b, 0xffd9ad6c, Qt::BDiagPattern},
    Band{0xff7a63a8, 0xffb9a6e0, Qt::Dense4Pattern},
    Band{0xff4f8a5b, 0xff8fc79b, Qt::HorPattern},
};
constexpr int tint = 22; // of 255: text on it keeps its contrast
constexpr int darkTint = 34;

} // namespace

QColor stateColour(PathState state, const QPalette& palette)
{
    const Look& look = lookOf(state);
    return QColor(isDark(palette) ? look.dark : look.light);
}

QColor conditionColour(Condition condition, const QPalette& palette)
{
    const auto row = std::find_if(conditionShades.cbegin(), conditionShades.cend(),
                                  [condition](const ConditionShade& one) { return one.condition == condition; });
    return QColor(isDark(palette) ? row->shade.dark : row->shade.light);
}

QPen statePen(PathState state, const QPalette& palette)
{
    const Look& look = lookOf(state);
    QPen pen(stateColour(state, palette), look.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> dash;
    for (const qreal length : look.dash)
        if (length > 0)
            dash << length;
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    if (state == PathState::Planned)
        pen.setCapStyle(Qt::RoundCap); // the shortest of dashes become dots
    return pen;
}

bool hasBadge(PathState state) { return lookOf(state).badge; }

RailLook railLook(int number, const QPalette& palette)
{
    const bool dark = isDark(palette);
    if (number < 0)
        return {QColor(0, 0, 0, 0), QBrush(palette.color(QPalette::Dark), Qt::DiagCrossPattern)};
    const Band& band = bands.at(static_cast<std::size_t>(number) % bands.size());
    const QColor colour(dark ? band.dark : band.light);
    QColor ground = colour;
    ground.setAlpha(dark ? darkTint : tint);
    return {ground, QBrush(colour, band.pattern)};
}

} // namespace twinrail
