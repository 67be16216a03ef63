// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/client/kernel/mounts.h"

namespace twinrail::lab {

namespace {

const QString parametersAt = QStringLiteral("/proc/sys/");

QString modulesText(const Kernel& kernel)
{
    QStringList rows;
    for (auto name = kernel.modules.crbegin(); name != kernel.modules.crend(); ++name) // the latest is on top
        rows << QStringLiteral("%1 16384 %2 - Live 0x0000000000000000").arg(*name).arg(kernel.moduleUsers(*name));
    return rows.join(u'\n');
}

QString mountsText(const Kernel& kernel)
{
    QStringList rows{QStringLiteral("proc /proc proc rw 0 0"), QStringLiteral("sysfs /sys sysfs rw 0 0")};
    for (auto mount = kernel.mounted.cbegin(); mount != kernel.mounted.cend(); ++mount)
        rows << QStringLiteral("%1 %2 ext4 rw 0 0").arg(mount.key(), mount.value());
    return rows.join(u'\n');
}

} // namespace

Nodes procNodes(const ClientModel& model)
{
    Nodes nodes;
    addAttribute(nodes, QStringLiteral("/proc/modules"), modulesText(model.kernel));
    addAttribute(nodes, QStringLiteral("/proc/mounts"), mountsText(model.kernel));
    addAttribute(nodes, QStringLiteral("/proc/uptime"), QStringLiteral("86400.00 86000.00"));
    if (model.kernel.modules.isEmpty())
        nodes[QStringLiteral("/proc/modules")].bytes.clear();
    const QMap<QString, QString> parameters = model.kernel.parameters();
    for (auto one = parameters.cbegin(); one != parameters.cend(); ++one) {
        QString path = one.key(); // a dot within the name of a VLAN's interface is written as a slash by sysctl
        addAttribute(nodes, parametersAt + path.replace(u'.', u'/'), one.value(), 0644);
    }
    return nodes;
}

QString writeProc(ClientModel& model, const QString& path, const QByteArray& bytes)
{
    if (!path.startsWith(parametersAt))
        return QStringLiteral("Permission denied");
    QString name = path.mid(parametersAt.size());
    const QString value = QString::fromUtf8(bytes).trimmed();
    return model.kernel.setParameter(name.replace(u'/', u'.'), value) ? QString() : QStringLiteral("Invalid argument");
}

} // namespace twinrail::lab
