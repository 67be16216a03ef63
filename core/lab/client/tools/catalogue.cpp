// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/catalogue.h"

#include <QCryptographicHash>

namespace twinrail::lab {

Service unit(const QString& name, const QString& title, int startPriority, const QString& wantedBy, Service::Boot boot)
{
    Service service;
    service.name = name;
    service.title = title;
    service.startPriority = startPriority;
    service.wantedBy = wantedBy;
    service.boot = boot;
    return service;
}

Package basePackage(const QString& name, const QString& version, const QString& release)
{
    Package package;
    package.name = name;
    package.version = version;
    package.release = release;
    package.base = true;
    return package;
}

QString generatedInitiatorName(const QString& prefix, const QString& seed)
{
    const QByteArray digest = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256).toHex();
    return prefix + QLatin1Char(':') + QString::fromLatin1(digest.left(12));
}

} // namespace twinrail::lab
