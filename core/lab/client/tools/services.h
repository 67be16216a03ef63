// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/client/machine.h"

namespace twinrail::lab {

class ClientModel;

/// A service of SysV init, or a unit of systemd.
struct Service {
    enum class Boot { Off, On, Static, Masked };
    QString name;             ///< "multipathd"; a unit with its type, "multipathd.socket"
    QString title;            ///< systemd: Description=
    int startPriority = 50;   ///< order at boot
    QString defaultRunlevels; ///< SysV: what `chkconfig S on` sets without --level, "345"
    QString runlevels;        ///< SysV: where it is on now
    Boot boot = Boot::Off;    ///< systemd: is-enabled
    QString wantedBy;         ///< systemd: the target whose .wants holds the link when it is enabled
    QStringList aliases;      ///< systemd: other names of it (Alias=)
    QStringList also;         ///< systemd: units that enable and disable go along with (Also=)
    QString wakes;            ///< socket unit: the service it starts for whoever connects

    /// What must be there, or starting does nothing and says nothing (linux-initiator §1.4).
    QString conditionPath;            ///< systemd: ConditionPathExists=
    QStringList conditionDirectories; ///< systemd: ConditionDirectoryNotEmpty=; one of them is enough
    bool automaticOnly = false;       ///< SysV: its script does nothing while no node record is automatic
    bool conditionMet = true;         ///< of the last start
    bool heldBySessions = false;      ///< SysV: its script does not stop it while there are iSCSI sessions
    bool hasProcess = true;           ///< false: "active (exited)", and no pid
    bool running = false;
    friend bool operator==(const Service&, const Service&) = default;
};

/// Boot and run state of one client. What a daemon does when it starts is told by the part that lives behind it:
/// `services.hook("multipathd", {…})`. Names are given without type; a unit other than a service with it
/// ("iscsid.socket"). A service is known while a package has brought it.
class Services {
public:
    /// start answers whether the daemon stays (false: it ended at once, as iscsid does without automatic records).
    struct Hook {
        std::function<bool()> start;
        std::function<void()> stop;
        std::function<void()> reload;
    };

    explicit Services(ClientModel& model); ///< registers service, chkconfig | systemctl, and pidof
    void hook(const QString& name, Hook hook);

    void bring(const Service& service); ///< a package arrived: known from now on
    void drop(const QString& name);     ///< a package leaves: stopped and forgotten

    [[nodiscard]] const Service* find(const QString& name) const;
    [[nodiscard]] QList<Service> all() const; ///< by name
    [[nodiscard]] bool isKnown(const QString& name) const { return find(name) != nullptr; }
    [[nodiscard]] bool isRunning(const QString& name) const;
    [[nodiscard]] bool startsAtBoot(const QString& name) const;
    [[nodiscard]] QString canonical(const QString& name) const; ///< with ".service" where systemd adds it
    [[nodiscard]] QString unitDirectory() const;                ///< systemd: where the packages put their units

    /// Runs the hook and marks the service as running. Starting what runs already is no error and calls nothing.
    /// False when it does not run afterwards.
    bool start(const QString& name);
    /// As its init script or unit starts it: not when a condition of it is not met.
    bool startIfMet(const QString& name);
    void stop(const QString& name);
    void reload(const QString& name);
    void setBoot(const QString& name, bool on, const QString& runlevels = {}); ///< none given: the default ones
    void mask(const QString& name, bool masked); ///< systemd: a masked unit is never started; unmasked it is disabled

    /// What a client that connects to the daemon's socket finds: it runs, or its active socket unit starts it now.
    bool reach(const QString& name);

    void powerOff(); ///< nothing runs any more, without stop hooks: for ClientModel::reboot()
    void boot();     ///< starts what starts at boot, in order

    /// Process number of a running daemon, stable while it runs; 0 when it does not.
    [[nodiscard]] int pid(const QString& name) const;

    /// name → {"boot": …, "running": …}, for World::toJson().
    [[nodiscard]] QJsonObject toJson() const;

private:
    [[nodiscard]] bool conditionMet(const Service& service) const;
    [[nodiscard]] bool conditionMetFor(const QStringList& directories) const;
    Service* at(const QString& name);
    ClientModel& m_model;
    std::map<QString, Service> m_services;
    std::map<QString, Hook> m_hooks;
    std::map<QString, int> m_pids;
    int m_nextPid = 1203;
};

} // namespace twinrail::lab
