// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/kernel/kernel.h"
#include "core/lab/world/world.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

const QString confPrefix = QStringLiteral("net.ipv4.conf.");
const QString rpFilter = QStringLiteral(".rp_filter");

bool isOn(const KernelNic& nic, const QHostAddress& address)
{
    return std::any_of(nic.addresses.begin(), nic.addresses.end(), [&](const KernelNic::Address& own) {
        return Subnet::of(QHostAddress(own.address), own.prefixLength).contains(address);
    });
}

} // namespace

bool Kernel::carrier(const KernelNic& nic) const
{
    return nic.up && m_model.world.fabric.carrier(m_model.machine.name, nic.name);
}

const KernelNic* Kernel::nicFor(const QString& address) const
{
    const QHostAddress wanted(address);
    const auto found =
        std::find_if(nics.begin(), nics.end(), [&](const KernelNic& nic) { return nic.up && isOn(nic, wanted); });
    return found == nics.end() ? nullptr : &*found;
}

// Linux sends ARP for any address out of a NIC that a socket is bound to, and with strict filtering (1) it drops what
// comes back from an address that is routed through another one (linux-initiator §9.1).
bool Kernel::reaches(const QString& nicName, const QString& address) const
{
    const KernelNic* out = nicName.isEmpty() ? nicFor(address) : nic(nicName);
    if (out == nullptr || !out->up || out->addresses.isEmpty())
        return false;
    if (!m_model.world.fabric.reaches(m_model.machine.name, out->name, address))
        return false;
    const int all = parameter(confPrefix + QStringLiteral("all") + rpFilter).value_or(QString()).toInt();
    const int own = parameter(confPrefix + out->name + rpFilter).value_or(QString()).toInt();
    return isOn(*out, QHostAddress(address)) || std::max(all, own) != 1;
}

QMap<QString, QString> Kernel::parameters() const
{
    QMap<QString, QString> all{{QStringLiteral("kernel.hostname"), m_model.machine.name},
                               {QStringLiteral("kernel.osrelease"), m_model.release.kernelVersion},
                               {QStringLiteral("kernel.sysrq"), QStringLiteral("0")},
                               {QStringLiteral("net.ipv4.ip_forward"), QStringLiteral("0")}};
    QStringList interfaces{QStringLiteral("all"), QStringLiteral("default"), QStringLiteral("lo")};
    for (const KernelNic& one : nics)
        interfaces << one.name;
    for (const QString& name : interfaces) {
        const bool shared = name == QLatin1String("all");
        const int filter = shared                        ? m_model.release.rpFilterAll
                           : name == QLatin1String("lo") ? 0
                                                         : m_model.release.rpFilterNic;
        all[confPrefix + name + rpFilter] = QString::number(filter);
        all[confPrefix + name + QStringLiteral(".arp_ignore")] = QStringLiteral("0");
        all[confPrefix + name + QStringLiteral(".arp_announce")] = QStringLiteral("0");
    }
    for (auto set = m_parameters.cbegin(); set != m_parameters.cend(); ++set)
        if (all.contains(set.key()))
            all[set.key()] = set.value();
    return all;
}

std::optional<QString> Kernel::parameter(const QString& name) const
{
    const QMap<QString, QString> all = parameters();
    const auto found = all.constFind(name);
    return found == all.cend() ? std::nullopt : std::optional<QString>(*found);
}

bool Kernel::setParameter(const QString& name, const QString& value)
{
    if (!parameter(name))
        return false;
    m_parameters[name] = value;
    return true;
}

} // namespace twinrail::lab
