// SPDX-License-Identifier: Apache-2.0
#include "core/survey/round.h"

#include "core/base/tr.h"

namespace twinrail {

void Round::add(const QList<Query>& queries, Reader reader)
{
    m_parts.append({m_queries.size(), queries.size(), std::move(reader)});
    m_queries += queries;
}

Result<> Round::run(HostProbe& host) const
{
    if (m_queries.isEmpty())
        return {};
    TWINRAIL_LET(answers, host.ask(m_queries));
    if (answers.size() != m_queries.size())
        return fail(Error::Kind::Malformed, Tr::tr("The machine gave %1 answers to %2 questions; try again.")
                                                .arg(answers.size())
                                                .arg(m_queries.size()));
    for (const Part& part : m_parts)
        TWINRAIL_TRY(part.reader(answers.mid(part.first, part.count)));
    return {};
}

} // namespace twinrail
