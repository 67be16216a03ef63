// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>

namespace twinrail {

/// An iSCSI node name: `iqn.`, `eui.` or `naa.` form (RFC 3720 §3.2.6, RFC 3721, RFC 3980), at most 223 bytes.
/// Canonical text: lower case for iqn, upper-case digits after `eui.`/`naa.`, as COMSTAR stores them.
class IscsiName {
public:
    enum class Form { Iqn, Eui, Naa };
    [[nodiscard]] static Result<IscsiName> parse(QStringView text);
    IscsiName() = default; ///< the empty name of a value that is not filled in yet
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] Form form() const;
    friend bool operator==(const IscsiName&, const IscsiName&) = default;
    friend bool operator<(const IscsiName& a, const IscsiName& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const IscsiName& name, size_t seed = 0) { return ::qHash(name.m_text, seed); }

private:
    explicit IscsiName(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// The GUID of a COMSTAR logical unit: 32 hexadecimal digits, canonical in upper case (nms-api §5.6).
class Guid {
public:
    [[nodiscard]] static Result<Guid> parse(QStringView text);
    Guid() = default;
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Guid&, const Guid&) = default;
    friend size_t qHash(const Guid& guid, size_t seed = 0) { return ::qHash(guid.m_text, seed); }

private:
    explicit Guid(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// The WWID of a SCSI disk as Linux writes it: `3` and the NAA identifier in lower case (linux-initiator §5.7).
class Wwid {
public:
    [[nodiscard]] static Result<Wwid> parse(QStringView text);
    [[nodiscard]] static Wwid of(const Guid& guid);
    Wwid() = default;
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] Guid guid() const;
    friend bool operator==(const Wwid&, const Wwid&) = default;
    friend bool operator<(const Wwid& a, const Wwid& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Wwid& wwid, size_t seed = 0) { return ::qHash(wwid.m_text, seed); }

private:
    explicit Wwid(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// An Ethernet address; canonical `00:0c:29:94:5b:83`. Accepts `-` and any case.
class MacAddress {
public:
    [[nodiscard]] static Result<MacAddress> parse(QStringView text);
    MacAddress() = default;
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const MacAddress&, const MacAddress&) = default;
    friend size_t qHash(const MacAddress& mac, size_t seed = 0) { return ::qHash(mac.m_text, seed); }

private:
    explicit MacAddress(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace twinrail
