// SPDX-License-Identifier: Apache-2.0
#include "tests/vm/machines/launch.h"

#include "core/lab/world/siteparts.h"

#include <QFile>
#include <QProcess>

namespace twinrail::vm {

namespace {

// The nets, by the id that every machine's -netdev has; the SAN's QEMU holds a hub for each, with one wire to each
// client: a pair of datagram sockets, so that either end may stop and start again.
constexpr const char* nets[] = {"rail-a", "rail-b", "other"};
constexpr const char* sanMacs[] = {"00:0c:29:94:5c:01", "00:0c:29:94:5c:02", "00:0c:29:94:5c:03"};
constexpr const char* clientNames[] = {"prague", "brno"};

// The how-to's prague has no card on other people's net; on the bench it has one, as brno has in the lab.
constexpr const char* pragueOtherMac = "00:0c:29:94:5b:97";

QString socketPath(const QString& client, const char* net, const char* end)
{
    return QStringLiteral("%1/%2-%3.%4").arg(Bench::directory(), client, QLatin1String(net), QLatin1String(end));
}

// A wire's end: our socket, and the one that we send to.
QString wire(const QString& id, const QString& ours, const QString& theirs)
{
    return QStringLiteral("dgram,id=%1,local.type=unix,local.path=%2,remote.type=unix,remote.path=%3")
        .arg(id, ours, theirs);
}

QStringList card(const QString& net, const char* mac)
{
    return {QStringLiteral("-device"),
            QStringLiteral("virtio-net-pci,netdev=%1,mac=%2,romfile=").arg(net, QLatin1String(mac))};
}

QStringList managementCard(quint16 port, const char* mac)
{
    return QStringList{QStringLiteral("-netdev"), QStringLiteral("user,id=management,net=10.0.2.0/24,restrict=on,"
                                                                 "hostfwd=tcp:127.0.0.1:%1-10.0.2.15:22")
                                                      .arg(port)} +
           card(QStringLiteral("management"), mac);
}

QStringList sanNetworks(quint16 port)
{
    QStringList words = managementCard(port, "00:0c:29:94:5c:00");
    for (int hub = 0; hub < int(std::size(nets)); ++hub) {
        const QString net = QLatin1String(nets[hub]);
        const auto plug = [&](const QString& id, const QString& peer) {
            words << QStringLiteral("-netdev") << QStringLiteral("hubport,id=%1,hubid=%2%3").arg(id).arg(hub).arg(peer);
        };
        for (const char* name : clientNames) {
            const QString client = QLatin1String(name);
            const QString id = client + u'-' + net;
            QFile::remove(socketPath(client, nets[hub], "san"));
            words << QStringLiteral("-netdev")
                  << wire(id, socketPath(client, nets[hub], "san"), socketPath(client, nets[hub], "client"));
            plug(id + QStringLiteral("-port"), QStringLiteral(",netdev=") + id);
        }
        plug(net, {});
        words += card(net, sanMacs[hub]);
    }
    return words;
}

QStringList clientNetworks(const QString& name, quint16 port)
{
    const lab::ClientValues& values = name == QLatin1String("prague") ? lab::pragueValues() : lab::brnoValues();
    const char* other = values.foreign.mac ? values.foreign.mac : pragueOtherMac;
    const char* macs[] = {values.rails[0].mac, values.rails[1].mac, other};
    QStringList words = managementCard(port, values.management.mac);
    for (int i = 0; i < int(std::size(nets)); ++i) {
        QFile::remove(socketPath(name, nets[i], "client"));
        words << QStringLiteral("-netdev")
              << wire(QLatin1String(nets[i]), socketPath(name, nets[i], "client"), socketPath(name, nets[i], "san"));
        words += card(QLatin1String(nets[i]), macs[i]);
    }
    return words;
}

QStringList accelerator(const QString& name)
{
    // Without tb-size the translated code alone grows to a gigabyte.
    if (name == QLatin1String("kvm"))
        return {QStringLiteral("-accel"), QStringLiteral("kvm"), QStringLiteral("-cpu"), QStringLiteral("host")};
    return {QStringLiteral("-accel"), QStringLiteral("tcg,thread=multi,tb-size=256"), QStringLiteral("-cpu"),
            QStringLiteral("max")};
}

QString diskOf(const QString& name) { return QStringLiteral("%1/%2.qcow2").arg(Bench::directory(), name); }

} // namespace

Result<QByteArray> runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000) || process.exitCode() != 0)
        return fail(Error::Kind::Failed, QStringLiteral("%1 failed.").arg(program),
                    process.errorString() + u'\n' + QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

Result<> makeDisk(const Bench& bench, const QString& name)
{
    QStringList words{QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("qcow2")};
    if (name == QLatin1String("san"))
        words << diskOf(name) << QStringLiteral("64M");
    else
        words << QStringLiteral("-F") << QStringLiteral("qcow2") << QStringLiteral("-b")
              << bench.images.value(name) + QStringLiteral("/disk.qcow2") << diskOf(name);
    TWINRAIL_TRY(runProgram(QStringLiteral("qemu-img"), words));
    return {};
}

Result<> launch(const Bench& bench, const QString& name)
{
    const bool san = name == QLatin1String("san");
    const QString place = Bench::directory() + u'/' + name;
    const quint16 port = bench.ports.value(name);
    const QString kernel = bench.images.value(QStringLiteral("kernel"));
    QStringList words{QStringLiteral("-name"),       QStringLiteral("twinrail-") + name,
                      QStringLiteral("-nodefaults"), QStringLiteral("-no-user-config"),
                      QStringLiteral("-display"),    QStringLiteral("none"),
                      QStringLiteral("-no-reboot"),  QStringLiteral("-M"),
                      QStringLiteral("q35")};
    words += accelerator(bench.accelerator);
    words << QStringLiteral("-m") << (san ? QStringLiteral("256") : QStringLiteral("384"));
    words << QStringLiteral("-kernel") << kernel + QStringLiteral("/vmlinuz") << QStringLiteral("-initrd")
          << (san ? bench.images.value(name) + QStringLiteral("/initrd") : kernel + QStringLiteral("/initrd-client"));
    words << QStringLiteral("-append")
          << QStringLiteral("console=ttyS0 panic=-1 net.ifnames=0 mitigations=off quiet random.trust_cpu=on "
                            "no_timer_check tsc=reliable");
    // What the host loses in a crash is a disk that is made afresh anyway.
    words << QStringLiteral("-drive")
          << QStringLiteral("file=%1,if=none,id=disk,cache=unsafe,discard=unmap").arg(diskOf(name))
          << QStringLiteral("-device") << QStringLiteral("virtio-blk-pci,drive=disk");
    words += san ? sanNetworks(port) : clientNetworks(name, port);
    words << QStringLiteral("-device") << QStringLiteral("virtio-rng-pci");
    words << QStringLiteral("-serial") << QStringLiteral("file:%1.console").arg(place);
    words << QStringLiteral("-qmp") << QStringLiteral("unix:%1.qmp,server=on,wait=off").arg(place);
    words << QStringLiteral("-daemonize") << QStringLiteral("-pidfile") << QStringLiteral("%1.pid").arg(place);
    TWINRAIL_TRY(runProgram(QStringLiteral("qemu-system-x86_64"), words));
    return {};
}

} // namespace twinrail::vm
