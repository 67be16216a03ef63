// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace twinrail::testing {

/// What one run of the real binary said, in pipes as a script would see it.
struct Said {
    int exitCode = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const; ///< standard output as one object
};
constexpr int patience = 120;          ///< seconds; sanitizers on a busy machine
constexpr int softwareEmulation = 900; ///< seconds; real clients in virtual machines, packages to be installed
[[nodiscard]] Said twinrail(const QStringList& arguments, int seconds = patience);

/// `twinrail lab` in a process of its own, ended with this object.
class LabProcess {
public:
    explicit LabProcess(const QString& world);
    ~LabProcess();
    [[nodiscard]] QString site() const { return m_description[u"site"].toString(); }
    [[nodiscard]] QStringList credentials() const;
    [[nodiscard]] QJsonObject description() const { return m_description; }
    /// Edits the site file: `edit` gets and returns the JSON object.
    void editSite(const std::function<void(QJsonObject&)>& edit) const;
    [[nodiscard]] QString directory() const { return m_directory.path(); }

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    QJsonObject m_description;
};

} // namespace twinrail::testing
