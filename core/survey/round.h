// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/host/shell.h"

#include <functional>

namespace twinrail {

/// Questions of many readers that travel as one remote command; each reader gets the answers to its own.
class Round {
public:
    using Reader = std::function<Result<>(const QList<Output>&)>;
    void add(const QList<Query>& queries, Reader reader);

    /// The usual case: what `read` makes of the answers goes into `value`, which must outlive run().
    template <typename T> void add(const QList<Query>& queries, Result<T> (*read)(const QList<Output>&), T& value)
    {
        add(queries, [read, &value](const QList<Output>& answers) { return keep(read(answers), value); });
    }
    template <typename T> void add(const Query& query, Result<T> (*read)(const Output&), T& value)
    {
        add({query}, [read, &value](const QList<Output>& answers) { return keep(read(answers.first()), value); });
    }

    /// Asks once. The first error ends it: of the machine, then of the readers in their order.
    [[nodiscard]] Result<> run(HostProbe& host) const;

    /// Puts a result into its place, or passes the error on.
    template <typename T> static Result<> keep(Result<T> result, T& value)
    {
        if (!result)
            return fail(std::move(result.error()));
        value = std::move(*result);
        return {};
    }

private:
    struct Part {
        qsizetype first;
        qsizetype count;
        Reader reader;
    };
    QList<Query> m_queries;
    QList<Part> m_parts;
};

} // namespace twinrail
