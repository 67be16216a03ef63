// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/services.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/sysctl.h"
#include "core/lab/client/tools/systemctl.h"
#include "core/lab/client/tools/systemctlshow.h"
#include "core/lab/client/tools/sysvinit.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

const QString serviceType = QStringLiteral(".service");

/// Logging in to the automatic records at boot is a job of iscsiadm's, not of a daemon (linux-initiator §1.4). What
/// it complains of is the records' own business: the boot goes on.
bool withIscsiadm(ClientModel& model, const QString& option)
{
    const auto iscsiadm = model.machine.programs.find(QStringLiteral("iscsiadm"));
    if (iscsiadm == model.machine.programs.end())
        return false;
    Call call;
    call.arguments << QStringLiteral("-m") << QStringLiteral("node") << option;
    call.user = QStringLiteral("root");
    (void)iscsiadm->second(model.machine, call);
    return true;
}

bool anyRecordIsAutomatic(const ClientModel& model)
{
    const Files& files = model.machine.files;
    const QString nodes = model.release.databaseRoot + QStringLiteral("/nodes/");
    for (auto node = files.stored.lowerBound(nodes); node != files.stored.end() && node.key().startsWith(nodes); ++node)
        if (node->kind == Node::Kind::File && node->bytes.contains("node.startup = automatic"))
            return true;
    return false;
}

} // namespace

Services::Services(ClientModel& model) : m_model(model)
{
    Hook login{[&model] { return withIscsiadm(model, QStringLiteral("--loginall=automatic")); }, {}, {}};
    if (!model.release.systemd) // the unit leaves logging out to the shutdown
        login.stop = [&model] { withIscsiadm(model, QStringLiteral("--logoutall=automatic")); };
    if (model.release.stoppingLoginServiceEndsAll)
        login.stop = [&model] { withIscsiadm(model, QStringLiteral("--logoutall=all")); };
    hook(model.release.loginService, login);
    if (model.release.systemd)
        addSystemctl(model);
    else
        addSysvInit(model);
    model.machine.programs[QStringLiteral("pidof")] = [this](Machine&, const Call& call) {
        const int found = call.arguments.isEmpty() ? 0 : pid(call.arguments.last());
        return found == 0 ? Reply{{}, {}, 1, 0} : Reply{QByteArray::number(found) + '\n', {}, 0, 0};
    };
}

QString Services::canonical(const QString& name) const
{
    return m_model.release.systemd && !name.contains(QLatin1Char('.')) ? name + serviceType : name;
}

void Services::hook(const QString& name, Hook hook) { m_hooks[canonical(name)] = std::move(hook); }

void Services::bring(const Service& service) { m_services[service.name] = service; }

void Services::drop(const QString& name)
{
    stop(name);
    m_services.erase(canonical(name));
}

const Service* Services::find(const QString& name) const
{
    const QString wanted = canonical(name);
    const auto found = m_services.find(wanted);
    if (found != m_services.end())
        return &found->second;
    for (const auto& entry : m_services)
        if (entry.second.aliases.contains(wanted))
            return &entry.second;
    return nullptr;
}

Service* Services::at(const QString& name) { return const_cast<Service*>(std::as_const(*this).find(name)); }

QString Services::unitDirectory() const { return m_model.release.unitDirectory; }

QList<Service> Services::all() const
{
    QList<Service> list;
    for (const auto& entry : m_services)
        list << entry.second;
    return list;
}

bool Services::isRunning(const QString& name) const
{
    const Service* service = find(name);
    return service != nullptr && service->running;
}

bool Services::startsAtBoot(const QString& name) const
{
    const Service* service = find(name);
    if (service == nullptr)
        return false;
    return m_model.release.systemd ? service->boot == Service::Boot::On : service->runlevels.contains(QLatin1Char('3'));
}

bool Services::conditionMet(const Service& service) const
{
    const Files& files = m_model.machine.files;
    if (service.boot == Service::Boot::Masked)
        return false;
    if (!service.conditionPath.isEmpty() && !files.look(service.conditionPath))
        return false;
    if (!service.conditionDirectories.isEmpty() && !conditionMetFor(service.conditionDirectories))
        return false;
    return !service.automaticOnly || anyRecordIsAutomatic(m_model);
}

bool Services::conditionMetFor(const QStringList& directories) const
{
    return std::any_of(directories.begin(), directories.end(), [this](const QString& directory) {
        return !m_model.machine.files.children(directory).isEmpty();
    });
}

bool Services::start(const QString& name)
{
    Service* service = at(name);
    if (service == nullptr)
        return false;
    if (service->running)
        return true;
    service->running = true; // before the hook: what it starts may ask for this very service
    if (service->hasProcess)
        m_pids[service->name] = m_nextPid++;
    const auto hook = m_hooks.find(service->name);
    if (hook != m_hooks.end() && hook->second.start && !hook->second.start())
        service->running = false;
    return service->running;
}

bool Services::startIfMet(const QString& name)
{
    Service* service = at(name);
    if (service == nullptr)
        return false;
    if (service->running)
        return true;
    service->conditionMet = conditionMet(*service);
    return service->conditionMet && start(name);
}

void Services::stop(const QString& name)
{
    Service* service = at(name);
    if (service == nullptr || !service->running)
        return;
    service->running = false;
    m_pids.erase(service->name);
    const auto hook = m_hooks.find(service->name);
    if (hook != m_hooks.end() && hook->second.stop)
        hook->second.stop();
}

void Services::reload(const QString& name)
{
    const Service* service = find(name);
    const auto hook = m_hooks.find(service != nullptr ? service->name : QString());
    if (isRunning(name) && hook != m_hooks.end() && hook->second.reload)
        hook->second.reload();
}

void Services::setBoot(const QString& name, bool on, const QString& runlevels)
{
    Service* service = at(name);
    if (service == nullptr || service->boot == Service::Boot::Static || service->boot == Service::Boot::Masked)
        return;
    service->boot = on ? Service::Boot::On : Service::Boot::Off;
    QString levels = service->runlevels;
    for (const QChar level : runlevels.isEmpty() ? service->defaultRunlevels : runlevels) {
        levels.remove(level);
        if (on)
            levels += level;
    }
    std::sort(levels.begin(), levels.end());
    service->runlevels = levels;
}

void Services::mask(const QString& name, bool masked)
{
    Service* service = at(name);
    if (service != nullptr && masked != (service->boot == Service::Boot::Masked))
        service->boot = masked ? Service::Boot::Masked : Service::Boot::Off;
}

bool Services::reach(const QString& name)
{
    if (isRunning(name))
        return true;
    const QString wanted = canonical(name);
    const bool listening = std::any_of(m_services.begin(), m_services.end(), [&wanted](const auto& entry) {
        return entry.second.wakes == wanted && entry.second.running;
    });
    return listening && startIfMet(name);
}

void Services::powerOff()
{
    for (auto& entry : m_services)
        entry.second.running = false;
    m_pids.clear();
}

void Services::boot()
{
    applySysctlFiles(m_model);
    QList<Service> order = all();
    std::stable_sort(order.begin(), order.end(),
                     [](const Service& a, const Service& b) { return a.startPriority < b.startPriority; });
    for (const Service& service : order)
        if (startsAtBoot(service.name))
            startIfMet(service.name);
}

int Services::pid(const QString& name) const
{
    const Service* service = find(name);
    const auto found = m_pids.find(service != nullptr ? service->name : canonical(name));
    return found == m_pids.end() ? 0 : found->second;
}

QJsonObject Services::toJson() const
{
    QJsonObject services;
    for (const Service& service : all()) {
        const QString boot = service.boot == Service::Boot::On ? QStringLiteral("on") : QStringLiteral("off");
        services[service.name] =
            QJsonObject{{QStringLiteral("boot"), m_model.release.systemd ? boot : service.runlevels},
                        {QStringLiteral("running"), service.running}};
    }
    return services;
}

} // namespace twinrail::lab
