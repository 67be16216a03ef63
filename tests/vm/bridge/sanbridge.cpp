// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/bridge/sanbridge.h"

#include "core/lab/san/comstar.h"
#include "core/lab/san/comstarnames.h"
#include "tests/vm/bridge/liostate.h"

namespace twinrail::vm {

namespace {

constexpr qint64 sessionsHold = 1000; ///< milliseconds; a survey asks many things at once

QList<lab::Comstar::Session> sessionsIn(const QByteArray& lines)
{
    QList<lab::Comstar::Session> sessions;
    for (const QString& line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        if (words.size() == 3)
            sessions << lab::Comstar::Session{lab::comstarKey(words[0]), lab::comstarKey(words[1]), {}, words[2]};
    }
    return sessions;
}

} // namespace

SanBridge::SanBridge(Machine san, QStringList initiators) : m_san(std::move(san)), m_initiators(std::move(initiators))
{}

void SanBridge::refresh(lab::Comstar& model)
{
    if (m_asked.isValid() && !m_asked.hasExpired(sessionsHold))
        return;
    if (const Said said = m_san.run(QStringLiteral("liosessions")); tell(said)) {
        model.sessions = sessionsIn(said.out);
        m_asked.start();
    }
}

void SanBridge::follow(const lab::Comstar& model)
{
    const QByteArray wanted = lioState(model, m_initiators);
    if (m_last == wanted)
        return;
    m_last.reset(); // after a failure it is told again
    if (tell(m_san.run(QStringLiteral("lio apply"), wanted)))
        m_last = wanted;
    m_asked.invalidate(); // to go offline ends sessions
}

/// Whether it went well; what did not is kept for the end of the test.
bool SanBridge::tell(const Said& said)
{
    if (!said.ok())
        m_problems << QStringLiteral("%1: exit %2: %3%4")
                          .arg(m_san.name(), QString::number(said.status), QString::fromUtf8(said.out),
                               QString::fromUtf8(said.err));
    return said.ok();
}

} // namespace twinrail::vm
