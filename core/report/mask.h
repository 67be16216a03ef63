// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/report.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace twinrail {

class MaskWords;

/// Replaces what names a place: machines, accounts, addresses, subnets, IQNs, WWIDs, GUIDs, MACs, initiator names,
/// zvols and aliases, host key and certificate prints, e-mail addresses. The same thing has the same mask everywhere
/// ("host-1", "address-3", "iqn-2"), so that a masked report can
/// still be followed; an address says in which subnet it is ("subnet-1-address-2"). What is told about numbers, states
/// and versions stays, and so do names that say nothing of a place: root, admin, sw-iscsi-0, rail-a, numbers.
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
    [[nodiscard]] QString withoutStrangers(const QString& text) const;
    [[nodiscard]] QString withoutGaps(const QString& text) const;
    [[nodiscard]] QJsonValue masked(const QJsonValue& json) const;

    QList<Entry> m_entries; ///< the longest first
    std::shared_ptr<const MaskWords> m_words;
    QHash<QString, QString> m_alone; ///< names so short that they are one only where they stand alone
    QSet<QString> m_known;           ///< whatever has a form and a mask, and versions that look like an address
};

} // namespace twinrail
