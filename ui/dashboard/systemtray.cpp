// SPDX-License-Identifier: Apache-2.0

// The sink that is the desktop's tray.

#include "ui/dashboard/sign.h"
#include "ui/dashboard/traywatch.h"
#include "ui/theme/palettes.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <array>

namespace twinrail {

namespace {

constexpr std::array iconSides{16, 22, 24, 32, 48, 64};
constexpr std::chrono::seconds messageStays{10};

/// A disc of its own colour: the desktop's bar may be light or dark.
QIcon iconFor(Condition condition)
{
    QIcon icon;
    for (const int side : iconSides)
        icon.addPixmap(conditionSign(condition, side, 1, lightPalette()));
    return icon;
}

class SystemTray : public TraySink {
public:
    explicit SystemTray(std::function<void()> wanted)
    {
        QObject::connect(&m_icon, &QSystemTrayIcon::activated, &m_icon, wanted);
        QObject::connect(&m_icon, &QSystemTrayIcon::messageClicked, &m_icon, wanted);
    }
    void showState(Condition condition, const QString& sentence) override
    {
        m_icon.setToolTip(sentence);
        if (m_icon.isVisible() && condition == m_condition)
            return;
        m_condition = condition;
        m_icon.setIcon(iconFor(condition));
        m_icon.show();
    }
    void notify(const TrayMessage& message) override
    {
        const auto sign = message.worse ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information;
        m_icon.showMessage(message.title, message.text, sign,
                           static_cast<int>(std::chrono::milliseconds(messageStays).count()));
    }

private:
    QSystemTrayIcon m_icon;
    Condition m_condition = Condition::NotChecked;
};

} // namespace

std::unique_ptr<TraySink> systemTray(std::function<void()> wanted)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return nullptr;
    return std::make_unique<SystemTray>(std::move(wanted));
}

} // namespace twinrail
