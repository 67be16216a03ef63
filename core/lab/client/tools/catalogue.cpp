// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/catalogue.h"

#include "core/lab/client/tools/release.h"

#include <QCryptographicHash>

namespace twinrail::lab {

QList<Package> catalogue(const Release& release, const QString& machine)
{
    return release.systemd ? centos9Packages(machine) : centos6Packages(machine);
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

QString generatedInitiatorName(const QString& seed)
{
    const QByteArray digest = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("iqn.1994-05.com.redhat:") + QString::fromLatin1(digest.left(12));
}

} // namespace twinrail::lab
