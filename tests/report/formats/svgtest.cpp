// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/svg.h"
#include "tests/ui/diagram/sites.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QPalette>
#include <QSvgRenderer>

using namespace twinrail;

TEST(DiagramSvg, isTheSameForTheSameValues)
{
    const Site site = exampleSite();
    EXPECT_EQ(diagramSvg(site, allActive(site)), diagramSvg(site, allActive(site)));
    EXPECT_NE(diagramSvg(site, allActive(site)), diagramSvg(site, oneRailDown(site)));
}

TEST(DiagramSvg, holdsTextsAsTextsAndATitle)
{
    const Site site = exampleSite();
    const QByteArray svg = diagramSvg(site, allActive(site));
    EXPECT_TRUE(svg.contains("<title>Paths of hydra</title>"));
    EXPECT_TRUE(svg.contains(">prague</text>"));
    EXPECT_TRUE(svg.contains(">10.10.8.90</text>"));
    EXPECT_FALSE(svg.contains("<image"));
}

TEST(DiagramSvg, usesOnlyWhatTheRendererOfThePdfKnows)
{
    const Site site = wideSite(6, 4, 12);
    const QByteArray svg = diagramSvg(site, oneRailDown(site));
    EXPECT_FALSE(svg.contains("<pattern"));
    EXPECT_FALSE(svg.contains("<mask"));
    EXPECT_FALSE(svg.contains("url("));
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
}

TEST(DiagramSvg, looksTheSameInADarkWindow)
{
    const Site site = exampleSite();
    const QByteArray light = diagramSvg(site, allActive(site));
    const QPalette usual = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette(Qt::black));
    EXPECT_EQ(diagramSvg(site, allActive(site)), light);
    QGuiApplication::setPalette(usual);
}

TEST(DiagramSvg, fitsAPageThatIsWiderThanHigh)
{
    const Site site = exampleSite();
    const QSizeF size = QSvgRenderer(diagramSvg(site, allActive(site))).viewBoxF().size();
    EXPECT_GT(size.width(), size.height() * 1.2);
    EXPECT_LT(size.width(), 1100) << "or its texts are too small on A4";
}
