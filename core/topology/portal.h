// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHostAddress>

namespace twinrail {

/// A network portal: IP address and TCP port (RFC 3720 §3.4.1). `10.10.8.90:3260`, `[fd00::1]:3260`; the port may be
/// left out and is then 3260.
class Portal {
public:
    static constexpr quint16 defaultPort = 3260;
    [[nodiscard]] static Result<Portal> parse(QStringView text);
    Portal() = default;
    [[nodiscard]] const QHostAddress& address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isEmpty() const { return m_address.isNull(); }
    [[nodiscard]] QString text() const; ///< always with port; brackets around IPv6
    friend bool operator==(const Portal&, const Portal&) = default;
    friend bool operator<(const Portal& a, const Portal& b) { return a.text() < b.text(); }
    friend size_t qHash(const Portal& portal, size_t seed = 0) { return ::qHash(portal.text(), seed); }

private:
    Portal(QHostAddress address, quint16 port) : m_address(std::move(address)), m_port(port) {}
    QHostAddress m_address;
    quint16 m_port = defaultPort;
};

/// An IP network in CIDR form, `10.10.8.0/24`: the subnet of a rail.
class Subnet {
public:
    [[nodiscard]] static Result<Subnet> parse(QStringView text);
    [[nodiscard]] static Subnet of(const QHostAddress& address, int prefixLength);
    Subnet() = default;
    [[nodiscard]] bool isEmpty() const { return m_network.isNull(); }
    [[nodiscard]] bool contains(const QHostAddress& address) const;
    [[nodiscard]] bool overlaps(const Subnet& other) const;
    [[nodiscard]] int prefixLength() const { return m_prefixLength; }
    [[nodiscard]] QString text() const;
    friend bool operator==(const Subnet&, const Subnet&) = default;

private:
    QHostAddress m_network; ///< host bits are zero
    int m_prefixLength = 0;
};

} // namespace twinrail
