// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/desktopportal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace twinrail {

namespace {

constexpr int timeLimit = 1500; // ms: a portal that is slower than that is taken for none
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString objectPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

} // namespace

DesktopPortal::DesktopPortal(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    // QtDBus knows slots by their text only, and to the letter. No service name: QtDBus would wait for the name's owner
    // here.
    const QByteArray slot = QMetaObject::normalizedSignature(SLOT(settingChanged(QString, QString, QDBusVariant)));
    m_bus.connect({}, objectPath, settings, QStringLiteral("SettingChanged"), this, slot.constData());
}

void DesktopPortal::ask()
{
    read(colourScheme);
    read(contrastKey);
}

void DesktopPortal::read(const QString& key)
{
    // ReadOne is the newer name; Read is there in all versions, with the value wrapped twice.
    QDBusMessage question = QDBusMessage::createMethodCall(service, objectPath, settings, QStringLiteral("Read"));
    question << appearance << key;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, timeLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(key, reply.value().variant());
    });
}

void DesktopPortal::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance)
        take(key, value.variant());
}

void DesktopPortal::take(const QString& key, QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    uint* known = key == colourScheme ? &m_scheme : key == contrastKey ? &m_contrast : nullptr;
    if (!known || *known == value.toUInt())
        return;
    *known = value.toUInt();
    emit answered();
}

} // namespace twinrail
