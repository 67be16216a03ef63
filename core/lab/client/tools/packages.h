// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"
#include "core/lab/client/tools/services.h"

#include <set>

namespace twinrail::lab {

class ClientModel;

/// A file that a package brings.
struct PackageFile {
    enum class Kind { Plain, Config, Ghost }; ///< Config: kept as FILE.rpmsave when it was edited; Ghost: only removed
    QString path;
    QByteArray bytes;
    int mode = 0644;
    Kind kind = Kind::Plain;
};

/// What the distribution's repository offers.
struct Package {
    QString name;
    QString version;
    QString release; ///< "27.el6_10"
    QString architecture;
    QStringList requirements;
    QStringList directories;
    QList<PackageFile> files;
    QList<Service> services;
    bool base = false; ///< part of every installation
};

/// What is installed on one client, and what came with it: files, services, programs.
class Packages {
public:
    explicit Packages(ClientModel& model); ///< installs the base packages; registers rpm, yum | dnf and the base tools

    /// A program that is there while `package` is installed. Any part may give its own, in its constructor.
    void provide(const QString& package, const QString& program, Program body);

    [[nodiscard]] bool isInstalled(const QString& name) const { return m_installed.contains(name); }
    [[nodiscard]] const Package* offered(const QString& name) const; ///< by the repository; nullptr: no such package
    [[nodiscard]] QList<Package> installed() const;                  ///< by name

    void install(const QString& name); ///< with what it requires; files that are there already stay
    void remove(const QString& name);

    [[nodiscard]] QJsonObject toJson() const; ///< name → version-release, for World::toJson()

private:
    ClientModel& m_model;
    std::map<QString, Package> m_offered;
    std::set<QString> m_installed;
    std::map<QString, std::map<QString, Program>> m_programs; ///< package → program → body
};

} // namespace twinrail::lab
