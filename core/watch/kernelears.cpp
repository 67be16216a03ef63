// SPDX-License-Identifier: Apache-2.0
#include "core/watch/kernelears.h"

namespace twinrail {

Result<> KernelEars::open()
{
    m_reader = {};
    m_open = false;
    if (m_listener)
        TWINRAIL_TRY(m_listener->listen(kernelEventsQuery()));
    m_open = m_listener != nullptr;
    return {};
}

Result<QList<KernelEvent>> KernelEars::hear(std::chrono::milliseconds patience)
{
    const Result<QByteArray> said = m_listener->hear(patience);
    if (said)
        return m_reader.take(*said);
    if (said.error().kind != Error::Kind::Failed)
        return fail(said.error());
    m_open = false;
    return QList<KernelEvent>();
}

} // namespace twinrail
