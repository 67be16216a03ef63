// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/kernel/mounts.h"

namespace twinrail::lab {

namespace {

/// One of the trees: a function that builds it and, where something may be written, one that takes it.
class KernelMount : public Mount {
public:
    using Build = Nodes (*)(const ClientModel&);
    using Take = QString (*)(ClientModel&, const QString&, const QByteArray&);
    KernelMount(ClientModel& model, Build build, Take take) : m_model(model), m_build(build), m_take(take) {}

    [[nodiscard]] QMap<QString, Node> nodes() const override { return m_build(m_model); }
    [[nodiscard]] QString write(const QString& path, const QByteArray& bytes) override
    {
        return m_take != nullptr ? m_take(m_model, path, bytes) : QStringLiteral("Permission denied");
    }

private:
    ClientModel& m_model;
    Build m_build;
    Take m_take;
};

} // namespace

std::shared_ptr<Mount> kernelMount(ClientModel& model, const QString& point)
{
    if (point == QLatin1String("/sys"))
        return std::make_shared<KernelMount>(model, sysNodes, writeSys);
    if (point == QLatin1String("/proc"))
        return std::make_shared<KernelMount>(model, procNodes, writeProc);
    return std::make_shared<KernelMount>(model, devNodes, nullptr);
}

} // namespace twinrail::lab
