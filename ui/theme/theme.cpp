// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "core/base/tr.h"
#include "ui/theme/desktopportal.h"
#include "ui/theme/palettes.h"
#include "ui/theme/style.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <memory>

namespace twinrail {

namespace {

const QString appearanceKey = QStringLiteral("appearance");
const QString portalName = QStringLiteral("desktopPortal"); // of the child of the application

// Without this question QtDBus would start a bus of its own where there is none.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                             QStringLiteral("/bus"));
}

// KDE and the like hand their palette to every program; it is what is left when none is set. Where the platform has
// none, Qt takes Fusion's, filled up from the style.
bool platformHasPalette()
{
    QApplication::setPalette(QPalette());
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    const QPalette bare = fusion->standardPalette();
    constexpr std::array telling{QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight};
    return std::any_of(telling.begin(), telling.end(), [&bare](QPalette::ColorRole role) {
        return QApplication::palette().color(role) != bare.color(role);
    });
}

void followDesktop(QApplication& application)
{
    if (platformHasPalette())
        return;
    QApplication::setPalette(lightPalette());
    if (!hasSessionBus())
        return;
    auto* portal = new DesktopPortal(QDBusConnection::sessionBus(), &application);
    portal->setObjectName(portalName);
    QObject::connect(portal, &DesktopPortal::answered, &application, [portal] {
        QApplication::setPalette(portal->highContrast() ? highContrastPalette()
                                 : portal->dark()       ? darkPalette()
                                                        : lightPalette());
    });
    portal->ask();
}

} // namespace

QList<AppearanceEntry> appearanceTable()
{
    return {
        {Appearance::System, QStringLiteral("system"), Tr::tr("As the &desktop", "appearance")},
        {Appearance::Light, QStringLiteral("light"), Tr::tr("&Light", "appearance")},
        {Appearance::Dark, QStringLiteral("dark"), Tr::tr("&Dark", "appearance")},
        {Appearance::HighContrast, QStringLiteral("high-contrast"), Tr::tr("&High contrast", "appearance")},
    };
}

Appearance savedAppearance()
{
    const QString word = QSettings().value(appearanceKey).toString();
    for (const AppearanceEntry& entry : appearanceTable())
        if (entry.word == word)
            return entry.appearance;
    return Appearance::System;
}

void saveAppearance(Appearance appearance)
{
    for (const AppearanceEntry& entry : appearanceTable())
        if (entry.appearance == appearance)
            QSettings().setValue(appearanceKey, entry.word);
}

void applyAppearance(QApplication& application, Appearance appearance)
{
    delete application.findChild<DesktopPortal*>(portalName);
    if (!dynamic_cast<Style*>(application.style()))
        QApplication::setStyle(new Style);
    switch (appearance) {
    case Appearance::System:
        followDesktop(application);
        return;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        return;
    case Appearance::HighContrast:
        QApplication::setPalette(highContrastPalette());
        return;
    }
}

} // namespace twinrail
