// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/topology/address.h"
#include "core/topology/portal.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

int bitsOf(const QHostAddress& address) { return address.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32; }

QHostAddress withoutHostBits(const QHostAddress& address, int prefixLength)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return QHostAddress(prefixLength == 0 ? 0 : address.toIPv4Address() & (~quint32(0) << (32 - prefixLength)));
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int bit = prefixLength; bit < 128; ++bit)
        bytes[bit / 8] = static_cast<quint8>(bytes[bit / 8] & ~(0x80 >> (bit % 8)));
    return QHostAddress(bytes);
}

} // namespace

Result<Subnet> Subnet::parse(QStringView text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("([^/]+)/([1-9][0-9]{0,2})")));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return fail(Error::Kind::Malformed, Tr::tr("“%1” is not a subnet; write it like 10.10.8.0/24.").arg(text));
    TWINRAIL_LET(address, parseAddress(match.captured(1)));
    const int prefixLength = match.captured(2).toInt();
    if (prefixLength > bitsOf(address))
        return fail(
            Error::Kind::Malformed,
            Tr::tr("The prefix of the subnet “%1” must be a number from 1 to %2.").arg(text).arg(bitsOf(address)));
    const Subnet subnet = of(address, prefixLength);
    if (subnet.m_network != address)
        return fail(
            Error::Kind::Malformed,
            Tr::tr("“%1” is an address inside a subnet; the subnet itself is %2.").arg(text.toString(), subnet.text()));
    return subnet;
}

Subnet Subnet::of(const QHostAddress& address, int prefixLength)
{
    Subnet subnet;
    if (address.isNull() || prefixLength < 0 || prefixLength > bitsOf(address))
        return subnet;
    subnet.m_network = withoutHostBits(address, prefixLength);
    subnet.m_prefixLength = prefixLength;
    return subnet;
}

bool Subnet::contains(const QHostAddress& address) const
{
    return !isEmpty() && address.protocol() == m_network.protocol() &&
           withoutHostBits(address, m_prefixLength) == m_network;
}

bool Subnet::overlaps(const Subnet& other) const { return contains(other.m_network) || other.contains(m_network); }

QString Subnet::text() const
{
    return isEmpty() ? QString() : m_network.toString() + u'/' + QString::number(m_prefixLength);
}

} // namespace twinrail
