// SPDX-License-Identifier: Apache-2.0
#include "core/watch/kernelevent.h"

#include <array>

namespace twinrail {

namespace {

constexpr qsizetype longestLine = 64 * 1024; // no property is that long: what does not end is not ours

const QByteArray header = QByteArrayLiteral("KERNEL["); // "KERNEL[12345.678901] change   /devices/… (block)"

struct Property {
    const char* key;
    void (*store)(KernelEvent& event, const QByteArray& value);
};

void storeAction(KernelEvent& event, const QByteArray& value)
{
    if (value == "PATH_FAILED")
        event.kind = KernelEvent::Kind::PathFailed;
    if (value == "PATH_REINSTATED")
        event.kind = KernelEvent::Kind::PathReinstated;
}

void storeCount(KernelEvent& event, const QByteArray& value)
{
    bool good = false;
    const int count = value.toInt(&good);
    if (good)
        event.validPaths = count;
}

constexpr std::array properties{
    Property{"DM_ACTION", &storeAction},
    Property{"DM_NAME", [](KernelEvent& event, const QByteArray& value) { event.map = QString::fromUtf8(value); }},
    Property{"DM_PATH", [](KernelEvent& event, const QByteArray& value) { event.devt = QString::fromLatin1(value); }},
    Property{"DM_NR_VALID_PATHS", &storeCount},
};

void storeProperty(KernelEvent& event, const QByteArray& line)
{
    const qsizetype equals = line.indexOf('=');
    for (const Property& property : properties)
        if (equals >= 0 && line.left(equals) == property.key)
            property.store(event, line.mid(equals + 1));
}

/// An action without a path, or a path without an action, says no more than that something happened.
KernelEvent finished(KernelEvent event)
{
    if (event.devt.isEmpty())
        event.kind = KernelEvent::Kind::Other;
    if (event.kind == KernelEvent::Kind::Other)
        event.devt.clear();
    return event;
}

} // namespace

// Sessions and connections come as a bonus: some kernels tell of them only on another socket (linux-initiator §8.1).
Query kernelEventsQuery()
{
    return Query(QStringLiteral("udevadm"),
                 {QStringLiteral("monitor"), QStringLiteral("--kernel"), QStringLiteral("--property"),
                  QStringLiteral("--subsystem-match=block"), QStringLiteral("--subsystem-match=iscsi_session"),
                  QStringLiteral("--subsystem-match=iscsi_connection")});
}

QList<KernelEvent> KernelEventReader::take(const QByteArray& bytes)
{
    QList<KernelEvent> events;
    const auto finish = [&] {
        if (m_inside)
            events.append(finished(m_event));
        m_inside = false;
    };
    m_rest += bytes;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        const QByteArray line = m_rest.mid(from, end - from).trimmed();
        from = end + 1;
        if (line.isEmpty() || line.startsWith(header))
            finish();
        if (line.startsWith(header)) {
            m_event = {};
            m_inside = true;
        }
        if (m_inside)
            storeProperty(m_event, line);
    }
    m_rest.remove(0, from);
    if (m_rest.size() > longestLine)
        m_rest.clear();
    return events;
}

} // namespace twinrail
