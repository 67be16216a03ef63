// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

namespace twinrail {

/// Replaces what names a place: machines, accounts, addresses, subnets, IQNs, WWIDs, GUIDs, MACs, initiator names,
/// zvols and aliases, host key and certificate prints, e-mail addresses. The same thing has the same mask everywhere
/// ("host-1", "address-3", "iqn-2"), so that a masked report can
/// still be followed; what is told about numbers, states and versions stays.
class Mask {
public:
    /// Collects everything that these facts name.
    [[nodiscard]] static Mask of(const ReportFacts& facts);

    [[nodiscard]] QString masked(const QString& text) const;
    [[nodiscard]] QByteArray masked(const QByteArray& utf8) const; ///< the drawing, files
    [[nodiscard]] ReportDocument masked(ReportDocument document) const;
    [[nodiscard]] QJsonObject masked(const QJsonObject& json) const; ///< values and keys
    /// What stands for what; to be kept apart from the report.
    [[nodiscard]] QJsonObject key() const;

private:
    struct Entry {
        QString real;
        QString mask;
    };
    QList<Entry> m_entries; ///< the longest first
};

} // namespace twinrail
