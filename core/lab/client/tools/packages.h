// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/tools/catalogue.h"

#include <set>

namespace twinrail::lab {

class ClientModel;

/// What is installed on one client, and what came with it: files, services, programs.
class Packages {
public:
    explicit Packages(ClientModel& model); ///< installs the base packages; registers rpm, yum | dnf and the base tools

    /// A program that is there while `package` is installed. Any part may give its own, in its constructor.
    void provide(const QString& package, const QString& program, Program body);

    [[nodiscard]] bool isInstalled(const QString& name) const { return m_installed.count(name) != 0; }
    [[nodiscard]] const Package* offered(const QString& name) const; ///< by the repository; nullptr: no such package
    [[nodiscard]] QList<Package> installed() const;                  ///< by name

    /// With what it requires; files that are there already stay. Answers the names that arrived, the asked one last.
    QStringList install(const QString& name);
    void remove(const QString& name);

    [[nodiscard]] QJsonObject toJson() const; ///< name → version-release, for World::toJson()

private:
    ClientModel& m_model;
    std::map<QString, Package> m_offered;
    std::set<QString> m_installed;
    std::map<QString, std::map<QString, Program>> m_programs; ///< package → program → body
};

} // namespace twinrail::lab
