// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace twinrail {

/// What a mask can stand for.
enum class MaskKind {
    Site,
    Appliance,
    Host,
    Domain,
    User,
    Person,
    Rail,
    Subnet,
    Address,
    Name,      ///< iSCSI name
    NameTail,  ///< what tells one name from another of the same authority, as the picture shows it
    Authority, ///< the rest of it
    Unit,      ///< GUID of a logical unit
    Wwid,      ///< the same as Linux writes it
    Mac,
    Zvol,
    Pool,
    Volume, ///< a zvol without its pool
    Alias,
    PortalGroup,
    TargetGroup,
    HostGroup,
    Interface,
    Fingerprint,
    Mail,
    Signature
};

/// One thing that a report names.
struct MaskFound {
    MaskKind kind = MaskKind::Host;
    QString real;
};

struct MaskKindInfo {
    MaskKind kind;
    const char* word; ///< what its masks begin with
    bool anyCase;     ///< upper and lower case are the same
    bool bounded;     ///< not inside a longer word; the others are too long to stand there by chance
};
[[nodiscard]] const MaskKindInfo& infoOf(MaskKind kind);

/// The same text for the same thing, however it is written.
[[nodiscard]] QString canonicalOf(const MaskFound& found);

/// What can be told by its form alone: addresses, MACs, iSCSI names, WWIDs, fingerprints, e-mail addresses.
[[nodiscard]] QList<MaskFound> foundByForm(const QString& text);

} // namespace twinrail
