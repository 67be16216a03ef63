// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"
#include "core/lab/client/tools/multipathconfig.h"
#include "core/lab/client/tools/wwids.h"

#include <QJsonObject>

#include <optional>

namespace twinrail::lab {

class ClientModel;
struct KernelMap;

/// dm-multipath of one client: the daemon with its own parsed copy of the configuration, and the commands.
class Multipathd {
public:
    explicit Multipathd(ClientModel& model); ///< registers multipath and multipathd and hooks the service

    MultipathConfig config; ///< the daemon's; it reads the file at start and at reconfigure only (§6.1)
    WwidFiles files;        ///< /etc/multipath/wwids and bindings

    [[nodiscard]] bool running() const;
    void reconfigure(); ///< reads the file, makes what is missing, reloads what is different, drops what is hidden now

    // udev's word. Nothing happens while the daemon does not run.
    void
    disksAppeared(const QStringList& disks); ///< adds them to maps, makes the maps that only these were missing for
    void disksVanished();                    ///< maps without any path go, unless they are in use

    struct Made {
        QString action; ///< "create", "reload", "rename"
        QString name;
        friend bool operator==(const Made&, const Made&) = default;
    };
    /// Makes the maps that a configuration wants of the disks that are there, and reloads those that differ.
    QList<Made> makeMaps(const MultipathConfig& wanted);

    [[nodiscard]] MultipathConfig readConfig() const; ///< of the files as they are now
    [[nodiscard]] QJsonObject toJson() const;

private:
    [[nodiscard]] std::optional<KernelMap> wantedMap(const MultipathConfig& wanted, const QString& wwid);
    [[nodiscard]] bool deservesMap(const MultipathConfig& wanted, const QString& wwid, qsizetype paths) const;
    std::optional<Made> makeMap(const MultipathConfig& wanted, const QString& wwid);
    void setRecoveryTimeouts(const MultipathConfig& wanted, const KernelMap& map);
    void start();
    void stop();
    ClientModel& m_model;
};

} // namespace twinrail::lab
