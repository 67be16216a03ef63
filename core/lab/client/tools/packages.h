// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/tools/catalogue.h"

#include <set>

namespace twinrail::lab {

class ClientModel;

/// What is installed on one client, and what came with it: files, services, programs.
class Packages {
public:
    explicit Packages(
        ClientModel& model); ///< installs the base packages; registers its package tools and the base tools

    /// A program that is there while `package` is installed. Any part may give its own, in its constructor.
    void provide(const QString& package, const QString& program, Program body);

    [[nodiscard]] bool isInstalled(const QString& name) const { return m_installed.count(name) != 0; }
    [[nodiscard]] const Package* offered(const QString& name) const; ///< by the repository; nullptr: no such package
    [[nodiscard]] QList<Package> installed() const;                  ///< by name
    [[nodiscard]] QList<Package> all() const;                        ///< offered ones, by name

    /// With what it requires; files that are there already stay. Answers the names that arrived, the asked one last.
    QStringList install(const QString& name);
    enum class Leaving {
        Edited, ///< rpm: what was edited is kept as FILE.rpmsave
        Config, ///< dpkg -r: every configuration file is kept
        Nothing ///< dpkg -P
    };
    void remove(const QString& name, Leaving leaving = Leaving::Edited);

    // dpkg and apt.
    /// Removed, but its configuration files are still there.
    [[nodiscard]] bool isResidual(const QString& name) const { return m_residual.count(name) != 0; }
    [[nodiscard]] bool cameAlong(const QString& name) const { return isInstalled(name) && m_asked.count(name) == 0; }
    /// Came along with others, and none of those is there any more.
    [[nodiscard]] bool isLeftOver(const QString& name) const;

    /// name → version-release, for World::toJson(). What is left over counts as gone: apt says so itself.
    [[nodiscard]] QJsonObject toJson() const;

private:
    QStringList bringIn(const QString& name);
    void dropFiles(const Package& package, Leaving leaving);
    ClientModel& m_model;
    std::map<QString, Package> m_offered;
    std::set<QString> m_installed;
    std::set<QString> m_asked; ///< by name, not as a requirement of another
    std::set<QString> m_residual;
    std::map<QString, std::map<QString, Program>> m_programs; ///< package → program → body
};

} // namespace twinrail::lab
