// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/iplink.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/client/tools/ip.h"
#include "core/lab/client/tools/reply.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

namespace twinrail::lab::iptool {

namespace {

QString headLine(const Link& link)
{
    return QStringLiteral("%1: %2: <%3> mtu %4 qdisc %5 state %6 qlen 1000")
        .arg(link.index)
        .arg(link.nic.name, link.flags().join(QLatin1Char(',')))
        .arg(link.nic.mtu)
        .arg(link.queueing(), link.operstate());
}

QString etherLine(const Link& link)
{
    return QStringLiteral("    link/%1 %2 brd %3").arg(link.type(), link.nic.mac, link.broadcast());
}

QString inetLine(const Link& link, const KernelNic::Address& address)
{
    const QString label = address.label.isEmpty() ? link.nic.name : address.label;
    if (link.loopback)
        return QStringLiteral("inet %1/%2 scope host %3").arg(address.address).arg(address.prefixLength).arg(label);
    return QStringLiteral("inet %1/%2 brd %3 scope global %4")
        .arg(address.address)
        .arg(address.prefixLength)
        .arg(broadcastAddress(address), label);
}

QJsonObject linkObject(const Link& link)
{
    return {{QStringLiteral("ifindex"), link.index},
            {QStringLiteral("ifname"), link.nic.name},
            {QStringLiteral("flags"), QJsonArray::fromStringList(link.flags())},
            {QStringLiteral("mtu"), link.nic.mtu},
            {QStringLiteral("qdisc"), link.queueing()},
            {QStringLiteral("operstate"), link.operstate()},
            {QStringLiteral("group"), QStringLiteral("default")},
            {QStringLiteral("txqlen"), 1000},
            {QStringLiteral("link_type"), link.type()},
            {QStringLiteral("address"), link.nic.mac},
            {QStringLiteral("broadcast"), link.broadcast()}};
}

QJsonObject addressObject(const Link& link, const KernelNic::Address& address)
{
    QJsonObject object{{QStringLiteral("family"), QStringLiteral("inet")},
                       {QStringLiteral("local"), address.address},
                       {QStringLiteral("prefixlen"), address.prefixLength},
                       {QStringLiteral("scope"), link.loopback ? QStringLiteral("host") : QStringLiteral("global")},
                       {QStringLiteral("label"), address.label.isEmpty() ? link.nic.name : address.label}};
    if (!link.loopback)
        object[QStringLiteral("broadcast")] = broadcastAddress(address);
    return object;
}

Reply jsonReply(const QJsonArray& array)
{
    return Reply{QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n', {}, 0, 0};
}

/// "show", "list" and "dev" may stand before the name, or none of them.
QString askedName(const Request& request)
{
    for (const QString& word : request.words)
        if (word != QLatin1String("show") && word != QLatin1String("list") && word != QLatin1String("ls") &&
            word != QLatin1String("dev") && word != QLatin1String("up"))
            return word;
    return {};
}

Reply noSuchDevice(const QString& name)
{
    return complained(QStringLiteral("Device \"%1\" does not exist.").arg(name), 1);
}

} // namespace

QStringList Link::flags() const
{
    if (loopback)
        return {QStringLiteral("LOOPBACK"), QStringLiteral("UP"), QStringLiteral("LOWER_UP")};
    QStringList flags{QStringLiteral("BROADCAST"), QStringLiteral("MULTICAST")};
    if (nic.up && !carrier)
        flags.prepend(QStringLiteral("NO-CARRIER"));
    if (nic.up)
        flags << QStringLiteral("UP");
    if (nic.up && carrier)
        flags << QStringLiteral("LOWER_UP");
    return flags;
}

QString Link::operstate() const
{
    if (loopback)
        return QStringLiteral("UNKNOWN");
    return nic.up && carrier ? QStringLiteral("UP") : QStringLiteral("DOWN");
}

QList<Link> linksOf(const ClientModel& model, const QString& only)
{
    Link lo;
    lo.index = 1;
    lo.loopback = true;
    lo.nic.name = QStringLiteral("lo");
    lo.nic.mac = QStringLiteral("00:00:00:00:00:00");
    lo.nic.mtu = model.release.systemd ? 65536 : 16436;
    lo.nic.addresses << KernelNic::Address{QStringLiteral("127.0.0.1"), 8, {}};
    QList<Link> links;
    if (only.isEmpty() || only == lo.nic.name)
        links << lo;
    int index = 1;
    for (const KernelNic& nic : model.kernel.nics) {
        ++index;
        if (only.isEmpty() || only == nic.name)
            links << Link{index, nic, false, model.kernel.carrier(nic)};
    }
    return links;
}

QString broadcastAddress(const KernelNic::Address& address)
{
    const quint32 hostBits = address.prefixLength == 0 ? 0xffffffffU : (1U << (32 - address.prefixLength)) - 1U;
    return QHostAddress(QHostAddress(address.address).toIPv4Address() | hostBits).toString();
}

QString networkOf(const KernelNic::Address& address)
{
    const quint32 hostBits = address.prefixLength == 0 ? 0xffffffffU : (1U << (32 - address.prefixLength)) - 1U;
    return QStringLiteral("%1/%2")
        .arg(QHostAddress(QHostAddress(address.address).toIPv4Address() & ~hostBits).toString())
        .arg(address.prefixLength);
}

Reply addresses(const ClientModel& model, const Request& request)
{
    const QString only = askedName(request);
    const QList<Link> all = linksOf(model, only);
    if (all.isEmpty())
        return noSuchDevice(only);
    const QString lifetime = QStringLiteral("       valid_lft forever preferred_lft forever");
    Reply reply;
    QJsonArray array;
    for (const Link& link : all) {
        QJsonObject object = linkObject(link);
        QJsonArray inet;
        if (!request.oneline && !request.json)
            addLine(reply, headLine(link));
        if (!request.oneline && !request.json && !request.ipv4)
            addLine(reply, etherLine(link));
        for (const KernelNic::Address& address : link.nic.addresses) {
            inet << addressObject(link, address);
            if (request.json)
                continue;
            const QString line = inetLine(link, address);
            const QString tail = model.release.systemd ? QLatin1Char('\\') + lifetime : QString();
            if (request.oneline)
                addLine(reply, QStringLiteral("%1: %2    %3%4").arg(link.index).arg(link.nic.name, line, tail));
            else
                addLine(reply, QStringLiteral("    ") + line);
            if (!request.oneline && model.release.systemd)
                addLine(reply, lifetime);
        }
        object[QStringLiteral("addr_info")] = inet;
        array << object;
    }
    return request.json ? jsonReply(array) : reply;
}

Reply links(const ClientModel& model, const Request& request)
{
    const QString only = askedName(request);
    const QList<Link> all = linksOf(model, only);
    if (all.isEmpty())
        return noSuchDevice(only);
    Reply reply;
    QJsonArray array;
    for (const Link& link : all) {
        array << linkObject(link);
        addLine(reply,
                headLine(link) + (request.oneline ? QStringLiteral("\\") : QStringLiteral("\n")) + etherLine(link));
    }
    return request.json ? jsonReply(array) : reply;
}

Reply setLink(ClientModel& model, const Request& request)
{
    const QString name = request.words.contains(QLatin1String("dev")) ? request.after("dev") : request.words.value(1);
    for (KernelNic& nic : model.kernel.nics) {
        if (nic.name != name)
            continue;
        if (request.words.contains(QLatin1String("up")))
            nic.up = true;
        if (request.words.contains(QLatin1String("down")))
            nic.up = false;
        if (const int mtu = request.after("mtu").toInt(); mtu > 0)
            nic.mtu = mtu;
        return {};
    }
    return complained(QStringLiteral("Cannot find device \"%1\"").arg(name), 1);
}

} // namespace twinrail::lab::iptool
