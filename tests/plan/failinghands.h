// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"

#include <memory>

namespace twinrail::testing {

/// A machine whose n-th deed fails: refused before it happens, or done and then lost before anybody hears of it (what a
/// killed run or a cut line leaves behind).
class FailingHands : public HostHands {
public:
    enum class Fault { Refuses, ForgetsToSay };
    FailingHands(std::unique_ptr<HostHands> inner, int failAt, Fault fault)
        : m_inner(std::move(inner)), m_failAt(failAt), m_fault(fault)
    {}

    using HostHands::ask;
    using HostHands::read;
    Result<QList<Output>> ask(const QList<Query>& queries) override { return m_inner->ask(queries); }
    Result<QList<std::optional<FileImage>>> read(const QStringList& paths) override { return m_inner->read(paths); }

    Result<Output> perform(const Mutation& mutation) override
    {
        if (++m_deeds != m_failAt)
            return m_inner->perform(mutation);
        if (m_fault == Fault::ForgetsToSay)
            (void)m_inner->perform(mutation);
        return fault();
    }

    Result<> replace(const QString& path, const std::optional<FileImage>& image) override
    {
        if (++m_deeds != m_failAt)
            return m_inner->replace(path, image);
        if (m_fault == Fault::ForgetsToSay)
            (void)m_inner->replace(path, image);
        return fault();
    }

    [[nodiscard]] int deeds() const { return m_deeds; }
    void heal() { m_failAt = 0; }

private:
    static tl::unexpected<Error> fault() { return fail(Error::Kind::Unreachable, QStringLiteral("The line was cut.")); }

    std::unique_ptr<HostHands> m_inner;
    int m_failAt;
    Fault m_fault;
    int m_deeds = 0;
};

} // namespace twinrail::testing
