// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/style.h"
#include "tests/print.h"
#include "ui/diagram/tally.h"
#include "ui/theme/palettes.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace twinrail;

namespace {

QColor over(const QColor& ground, const QColor& tint)
{
    const float share = tint.alphaF();
    const auto mix = [share](float a, float b) { return a * (1 - share) + b * share; };
    return QColor::fromRgbF(mix(ground.redF(), tint.redF()), mix(ground.greenF(), tint.greenF()),
                            mix(ground.blueF(), tint.blueF()));
}

} // namespace

TEST(PathStyle, standsOutOnEveryGroundOfEveryPalette)
{
    for (const QPalette& palette : {lightPalette(), darkPalette(), highContrastPalette()})
        for (const PathState state : statesByGravity())
            for (int rail = -1; rail < 4; ++rail) {
                const QColor ground = over(palette.color(QPalette::Base), railLook(rail, palette).ground);
                EXPECT_GE(contrast(stateColour(state, palette), ground), 3.0)
                    << pathStateWord(state).toStdString() << " on rail " << rail;
                EXPECT_GE(contrast(palette.color(QPalette::Text), ground), 4.5);
                EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), ground), 4.5);
            }
}

TEST(ConditionStyle, standsOutOnEveryPaletteAndItsGlyphOnItsColour)
{
    for (const QPalette& palette : {lightPalette(), darkPalette(), highContrastPalette()})
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            for (const Condition condition : conditionsByGravity())
                EXPECT_GE(contrast(conditionColour(condition, palette), palette.color(ground)), 3.0)
                    << conditionWord(condition).toStdString() << " on " << palette.color(ground).name().toStdString();
}

TEST(ConditionStyle, hasAColourAndAGlyphForEach)
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        QSet<QRgb> colours;
        QSet<QChar> glyphs;
        for (const Condition condition : conditionsByGravity()) {
            colours.insert(conditionColour(condition, palette).rgb());
            glyphs.insert(conditionGlyph(condition));
        }
        EXPECT_EQ(colours.size(), conditionsByGravity().size());
        EXPECT_EQ(glyphs.size(), conditionsByGravity().size());
    }
}

TEST(ConditionStyle, isThatOfThePathStateOfTheSameMeaning)
{
    EXPECT_EQ(conditionColour(Condition::Failed, lightPalette()), stateColour(PathState::Failed, lightPalette()));
    EXPECT_EQ(conditionColour(Condition::Ok, darkPalette()), stateColour(PathState::Active, darkPalette()));
}

TEST(PathStyle, tellsStatesApartWithoutColour)
{
    QSet<QString> looks;
    for (const PathState state : statesByGravity()) {
        const QPen pen = statePen(state, lightPalette());
        QString look = QString::number(pen.widthF()) + (hasBadge(state) ? QString(pathStateGlyph(state)) : QString());
        for (const qreal length : pen.dashPattern())
            look += u' ' + QString::number(length);
        looks.insert(look);
    }
    EXPECT_EQ(looks.size(), statesByGravity().size());
}

TEST(PathStyle, givesSignsToWhatNeedsSomebody)
{
    for (const PathState state :
         {PathState::Failed, PathState::Missing, PathState::Flapping, PathState::Unexpected, PathState::Unknown})
        EXPECT_TRUE(hasBadge(state));
    for (const PathState state : {PathState::Planned, PathState::Discovered, PathState::LoggedIn, PathState::Active})
        EXPECT_FALSE(hasBadge(state));
}

TEST(PathStyle, tellsRailsApartByPattern)
{
    EXPECT_NE(railLook(0, lightPalette()).edge.style(), railLook(1, lightPalette()).edge.style());
    EXPECT_NE(railLook(1, lightPalette()).edge.style(), railLook(-1, lightPalette()).edge.style());
}
