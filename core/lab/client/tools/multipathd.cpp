// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/multipathd.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/multipath.h"

#include <algorithm>

namespace twinrail::lab {

namespace {

const QString daemonName = QStringLiteral("multipathd");
const QString moduleName = QStringLiteral("dm_multipath");
const QString configPath = QStringLiteral("/etc/multipath.conf");

} // namespace

Multipathd::Multipathd(ClientModel& model) : files(model), m_model(model)
{
    model.packages.provide(model.release.multipathPackage, QStringLiteral("multipath"),
                           [&model](Machine&, const Call& call) { return multipath(model, call); });
    model.packages.provide(model.release.multipathPackage, daemonName,
                           [&model](Machine&, const Call& call) { return multipathdClient(model, call); });
    Services::Hook hook;
    hook.start = [this] {
        start();
        return true;
    };
    hook.stop = [this] { stop(); };
    hook.reload = [this] { reconfigure(); };
    model.services.hook(daemonName, hook);
}

bool Multipathd::running() const { return m_model.services.isRunning(daemonName); }

void Multipathd::start()
{
    m_model.kernel.loadModule(moduleName);
    reconfigure();
}

// The maps stay. Without queue_without_daemon nobody would ever end the queueing, so the daemon ends it as it goes.
void Multipathd::stop()
{
    if (config.defaults.value(QStringLiteral("queue_without_daemon")) == QLatin1String("yes"))
        return;
    for (KernelMap& map : m_model.kernel.maps)
        map.queues = false;
}

void Multipathd::reconfigure()
{
    config = readConfig();
    for (const KernelMap& map : QList<KernelMap>(m_model.kernel.maps)) {
        const QStringList names = map.disks();
        const bool hidden = std::all_of(names.begin(), names.end(), [&](const QString& name) {
            const KernelDisk* disk = m_model.kernel.disk(name);
            return disk == nullptr || config.isHidden(*disk);
        });
        if (hidden && !m_model.kernel.inUse(map))
            m_model.kernel.removeMap(map.name);
    }
    makeMaps(config);
}

void Multipathd::disksAppeared(const QStringList& disks)
{
    if (!running())
        return;
    QStringList wwids;
    for (const QString& name : disks)
        if (const KernelDisk* disk = m_model.kernel.disk(name); disk != nullptr && !wwids.contains(disk->wwid))
            wwids << disk->wwid;
    for (const QString& wwid : wwids)
        makeMap(config, wwid);
}

void Multipathd::disksVanished()
{
    if (!running())
        return;
    for (const KernelMap& map : QList<KernelMap>(m_model.kernel.maps))
        if (map.groups.isEmpty() && !m_model.kernel.inUse(map))
            m_model.kernel.removeMap(map.name);
}

MultipathConfig Multipathd::readConfig() const
{
    const Files& tree = m_model.machine.files;
    std::optional<QByteArray> text;
    if (const std::optional<Node> file = tree.look(configPath))
        text = file->bytes;
    const QString directory = QStringLiteral("/etc/multipath/conf.d");
    for (const QString& name : tree.children(directory))
        if (name.endsWith(QStringLiteral(".conf")))
            text = text.value_or(QByteArray()) + '\n' + tree.look(directory + u'/' + name).value_or(Node()).bytes;
    return parseMultipathConfig(text ? &*text : nullptr, m_model.release);
}

QJsonObject Multipathd::toJson() const
{
    const QByteArray text = running() ? config.text(m_model.release) : QByteArray();
    return {{QStringLiteral("config"), QString::fromUtf8(text)}};
}

} // namespace twinrail::lab
