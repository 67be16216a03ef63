// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace twinrail {

/// What the desktop says about colours (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance). Never
/// waits. Whatever is not answered in time, or not understood, is "no preference".
class DesktopPortal : public QObject {
    Q_OBJECT
public:
    explicit DesktopPortal(const QDBusConnection& bus, QObject* parent = nullptr);

    void ask();
    [[nodiscard]] bool dark() const { return m_scheme == preferDark; }
    [[nodiscard]] bool highContrast() const { return m_contrast == preferMore; }

signals:
    void answered(); ///< one of them is another now

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    static constexpr uint preferDark = 1; // color-scheme: 0 none, 1 dark, 2 light
    static constexpr uint preferMore = 1; // contrast: 0 none, 1 more

    void read(const QString& key);
    void take(const QString& key, QVariant value);

    QDBusConnection m_bus;
    uint m_scheme = 0;
    uint m_contrast = 0;
};

} // namespace twinrail
