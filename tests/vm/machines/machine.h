// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/vm/machines/qmp.h"

#include <QByteArray>
#include <QString>

namespace twinrail::vm {

/// The nets between the machines. Each is one broadcast domain of its own (a hub in the SAN's QEMU).
enum class Net { RailA, RailB, Other };

/// What one command line on a machine said. 255 and a message of ssh: it could not be asked.
struct Said {
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] bool ok() const { return status == 0; }
};

/// One running virtual machine: its SSH port on loopback, its QMP socket, its process. A value: the machine itself
/// lives on when this is gone.
class Machine {
public:
    Machine(QString name, QString directory, quint16 sshPort)
        : m_name(std::move(name)), m_directory(std::move(directory)), m_sshPort(sshPort)
    {}
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] quint16 sshPort() const { return m_sshPort; }

    /// Runs a line as root through OpenSSH's client with the bench's key: a way of its own, not the product's.
    [[nodiscard]] Said run(const QString& line, const QByteArray& input = {}, int seconds = 120) const;
    /// Asks until the line succeeds or the seconds are over. False: it never did.
    [[nodiscard]] bool waitFor(const QString& line, int seconds) const;
    [[nodiscard]] QByteArray file(const QString& path) const; ///< empty: it is not there
    [[nodiscard]] Result<> putFile(const QString& path, const QByteArray& bytes, int mode = 0644) const;

    /// The plug at this machine's end. A client's NIC loses its carrier; with the SAN's plug out, packets vanish.
    [[nodiscard]] Result<> plug(Net net, bool in) const;
    [[nodiscard]] const Qmp qmp() const;
    [[nodiscard]] bool alive() const;
    void forgetConnection() const; ///< the shared SSH connection, after a restore or a reboot

private:
    QString m_name;
    QString m_directory; ///< holds NAME.qmp, NAME.pid, NAME.console
    quint16 m_sshPort;
};

} // namespace twinrail::vm
