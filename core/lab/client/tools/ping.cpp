// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/ping.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/network.h"
#include "core/lab/client/tools/options.h"
#include "core/lab/client/tools/reply.h"

#include <QHostAddress>

#include <algorithm>

namespace twinrail::lab {

namespace {

constexpr int headers = 28;       // IPv4 20 + ICMP 8
constexpr int lostPacketMs = 100; // the real one waits -W for each
constexpr int usageStatus = 2;    // ping: other error; 1 means no answer
constexpr const char* roundTrip = "0.312";

struct Packets {
    int sent = 0;
    int received = 0;
    int errors = 0;
};

QString statistics(const QString& address, const Packets& packets)
{
    const int lost = packets.sent == 0 ? 0 : (packets.sent - packets.received) * 100 / packets.sent;
    const QString errors = packets.errors == 0 ? QString() : QStringLiteral("+%1 errors, ").arg(packets.errors);
    QString text = QStringLiteral("\n--- %1 ping statistics ---\n").arg(address);
    text += QStringLiteral("%1 packets transmitted, %2 received, %3%4% packet loss, time %5ms")
                .arg(packets.sent)
                .arg(packets.received)
                .arg(errors)
                .arg(lost)
                .arg((packets.sent - 1) * 1000 + 3);
    if (packets.received > 0)
        text += QStringLiteral("\nrtt min/avg/max/mdev = %1/%1/%1/0.000 ms").arg(QLatin1String(roundTrip));
    return text + QLatin1Char('\n');
}

/// The words for "larger than the NIC's own MTU": two generations of iputils.
QString tooLong(const ClientModel& model, const KernelNic& nic, int sequence)
{
    if (model.release.systemd)
        return QStringLiteral("ping: local error: message too long, mtu: %1").arg(nic.mtu);
    return QStringLiteral("From %1 icmp_seq=%2 Frag needed and DF set (mtu = %3)")
        .arg(sourceAddress(nic))
        .arg(sequence)
        .arg(nic.mtu);
}

Reply noSuchDevice(const ClientModel& model, const QString& name)
{
    return complained(model.release.systemd ? QStringLiteral("ping: SO_BINDTODEVICE %1: No such device").arg(name)
                                            : QStringLiteral("ping: unknown iface %1").arg(name),
                      usageStatus);
}

} // namespace

Reply ping(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QStringLiteral("cIMsWwtiQ"));
    const QString address = options.words().value(0);
    if (QHostAddress(address).protocol() != QAbstractSocket::IPv4Protocol)
        return complained(QStringLiteral("ping: %1: Name or service not known").arg(address), usageStatus);
    const QString bound = options.value('I');
    const KernelNic* nic = bound.isEmpty() ? model.kernel.nicFor(address) : model.kernel.nic(bound);
    if (nic == nullptr && !bound.isEmpty())
        return noSuchDevice(model, bound);
    if (nic == nullptr)
        return complained(QStringLiteral("connect: Network is unreachable"), usageStatus);

    const int count = std::max(1, options.number('c', 4));
    const int payload = options.number('s', 56);
    const bool mayNotSplit = options.value('M') == QLatin1String("do");
    const QString from = bound.isEmpty() ? QString() : QStringLiteral(" from %1 %2:").arg(sourceAddress(*nic), bound);
    Reply reply;
    addLine(
        reply,
        QStringLiteral("PING %1 (%1)%2 %3(%4) bytes of data.").arg(address, from).arg(payload).arg(payload + headers));
    const bool fitsNic = !mayNotSplit || payload + headers <= nic->mtu;
    const bool fitsWire = !mayNotSplit || payload + headers <= pathMtu(model, *nic);
    const bool answered = fitsWire && !answeringMac(model, *nic, address).isEmpty();
    Packets packets;
    for (packets.sent = 1; packets.sent <= count; ++packets.sent) {
        if (!fitsNic) {
            ++packets.errors;
            model.release.systemd ? addError(reply, tooLong(model, *nic, packets.sent))
                                  : addLine(reply, tooLong(model, *nic, packets.sent));
        } else if (answered) {
            ++packets.received;
            addLine(reply, QStringLiteral("%1 bytes from %2: icmp_seq=%3 ttl=255 time=%4 ms")
                               .arg(payload + 8)
                               .arg(address)
                               .arg(packets.sent)
                               .arg(QLatin1String(roundTrip)));
        } else {
            reply.delayMs += lostPacketMs;
        }
    }
    packets.sent = count;
    reply.out += statistics(address, packets).toUtf8();
    reply.status = packets.received > 0 ? 0 : 1;
    return reply;
}

Reply arping(ClientModel& model, const Call& call)
{
    const Options options(call.arguments, QStringLiteral("cIwWs"));
    const QString address = options.words().value(0);
    const KernelNic* nic = model.kernel.nic(options.value('I'));
    if (nic == nullptr)
        return complained(QStringLiteral("arping: Device %1 not available.").arg(options.value('I')), usageStatus);
    const int count = std::max(1, options.number('c', 2));
    // Asking for a duplicate of one's own address: nobody else answers, unless another machine has it.
    const QString mac = answeringMac(model, *nic, address);
    const bool answered = !mac.isEmpty() && mac != nic->mac;
    Reply reply;
    addLine(reply, QStringLiteral("ARPING %1 from %2 %3")
                       .arg(address, options.has('D') ? QStringLiteral("0.0.0.0") : sourceAddress(*nic), nic->name));
    for (int i = 0; answered && i < count; ++i)
        addLine(reply, QStringLiteral("Unicast reply from %1 [%2]  0.712ms").arg(address, mac.toUpper()));
    addLine(reply, QStringLiteral("Sent %1 probes (%2 broadcast(s))").arg(count).arg(answered ? 1 : count));
    addLine(reply, QStringLiteral("Received %1 response(s)").arg(answered ? count : 0));
    reply.status = answered == options.has('D') ? 1 : 0;
    return reply;
}

} // namespace twinrail::lab
