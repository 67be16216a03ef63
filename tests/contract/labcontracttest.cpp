// SPDX-License-Identifier: Apache-2.0

// The lab's clients keep the contract that real machines of the same distribution have signed (tests/vm/contract).

#include "tests/contract/contract.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/lab.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <stdexcept>

namespace twinrail::contract {

namespace {

template <typename T> T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(describe(result.error()).toStdString());
    return std::move(*result);
}

class LabStage : public Stage {
public:
    explicit LabStage(Situation::From from)
        : m_lab(orThrow(lab::Lab::start(orThrow(lab::makeWorld(QStringLiteral("debian"))), m_directory.path())))
    {
        open(m_lab->site(), m_lab->credentialsPath());
        apply(from == Situation::From::Planned ? Whom::Everybody : Whom::ApplianceOnly);
    }

protected:
    void type(const Client& client, const QString& line) override
    {
        const std::lock_guard guard(m_lab->world().lock);
        for (const auto& model : m_lab->world().clients)
            if (model->machine.name == client.name) {
                const lab::Reply reply = model->machine.run(QStringLiteral("root"), line.toUtf8(), {});
                if (reply.status != 0)
                    throw std::runtime_error((reply.out + reply.err).toStdString());
            }
    }
    void pullRailB(const Client& client) override
    {
        const std::lock_guard guard(m_lab->world().lock);
        for (lab::Fabric::Wire& wire : m_lab->world().fabric.wires)
            if (wire.client == client.name && wire.nic == client.interfaces.last().nic)
                wire.up = false;
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<lab::Lab> m_lab;
};

class LabContract : public ::testing::TestWithParam<Situation> {};

} // namespace

TEST_P(LabContract, isKeptByTheLabsClients)
{
    LabStage stage(GetParam().from);
    expectAsRecorded(stage, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Situations, LabContract, ::testing::ValuesIn(situations()), [](const auto& one) {
    return QString::fromLatin1(one.param.name).replace(u'-', u'_').toStdString();
});

} // namespace twinrail::contract
