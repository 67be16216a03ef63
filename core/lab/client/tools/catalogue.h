// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/tools/services.h"

namespace twinrail::lab {

/// A file that a package brings.
struct PackageFile {
    enum class Kind {
        Plain,
        Config, ///< rpm keeps it as FILE.rpmsave when it was edited; dpkg keeps it until the package is purged
        Ghost   ///< made by the package's own script, goes with it
    };
    QString path;
    QByteArray bytes;
    int mode = 0644;
    Kind kind = Kind::Plain;
};

/// One package as the distribution's repository offers it.
struct Package {
    QString name;
    QString version;
    QString release; ///< "27.el6_10"
    QString architecture = QStringLiteral("x86_64");
    QStringList requirements;
    QStringList directories;
    QList<PackageFile> files;
    QList<Service> services; ///< in the state that the installation leaves them in
    QStringList starts;      ///< units that its scripts start right away
    QStringList purges;      ///< dpkg: directories that go with all that is in them when it is purged
    bool stays = false;      ///< dpkg: not removed while there are iSCSI sessions
    bool base = false;       ///< part of every installation

    [[nodiscard]] QString versionRelease() const ///< dpkg has one word for both: its packages have no release
    {
        return release.isEmpty() ? version : version + QLatin1Char('-') + release;
    }
    [[nodiscard]] QString full() const ///< name-version-release.architecture
    {
        return name + QLatin1Char('-') + versionRelease() + QLatin1Char('.') + architecture;
    }
};

// Everything that a distribution offers. `machine` is the name of the client: its first initiator name follows from it.
[[nodiscard]] QList<Package> centos6Packages(const QString& machine);
[[nodiscard]] QList<Package> centos9Packages(const QString& machine);
[[nodiscard]] QList<Package> debian12Packages(const QString& machine);
[[nodiscard]] QList<Package> debian13Packages(const QString& machine);

/// A unit of systemd as a package brings it.
[[nodiscard]] Service unit(const QString& name, const QString& title, int startPriority, const QString& wantedBy,
                           Service::Boot boot);

/// A package of which only the name matters here: the programs that belong to it say the rest.
[[nodiscard]] Package basePackage(const QString& name, const QString& version, const QString& release);

/// "PREFIX:…": as iscsi-iname makes them, but the same ones for the same seed.
[[nodiscard]] QString generatedInitiatorName(const QString& prefix, const QString& seed);

} // namespace twinrail::lab
