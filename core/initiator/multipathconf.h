// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/finding.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace twinrail {

/// C11, C12: /etc/multipath.conf as a tree that prints back byte for byte when nothing was changed.
/// Grammar and traps: linux-initiator §5.1. The parser never throws anything away: comments, blank lines, order,
/// unknown keywords and broken lines are kept and found again by lint().

/// What Twinrail wants in force (from the site's policy and the distribution's profile). Plain words, unquoted.
struct MultipathWish {
    QList<QPair<QString, QString>> defaults; ///< keyword → value
    QList<QPair<QString, QString>> device;   ///< of the NEXENTA/COMSTAR device entry, without vendor and product
    bool whitelist = false;                  ///< blacklist everything but NEXENTA/COMSTAR (EL6, find_multipaths no)
    struct Alias {
        QString wwid;
        QString alias;
        friend bool operator==(const Alias&, const Alias&) = default;
    };
    QList<Alias> aliases; ///< C12; a wwid may be a token that is resolved later
    QStringList hiding;   ///< only in force, never wished: blacklist patterns that hide disks of the appliance (E34)
    friend bool operator==(const MultipathWish&, const MultipathWish&) = default;
};

/// The profile of §5.9 for a distribution ("centos6", "centos9", …) and the site's numbers; aliases are left empty.
/// queueSeconds becomes no_path_retry = ceil(queueSeconds / pollingInterval).
[[nodiscard]] MultipathWish multipathProfile(const QString& distro, int replacementTimeout, int queueSeconds,
                                             int pollingInterval);

/// C11: defaults, blacklist and device section as wished; everything foreign stays. An existing NEXENTA/COMSTAR device
/// entry is replaced as a whole. In `defaults`, wished keywords are set and keywords that no version knows
/// (checker_timer, selector: errata E23, E24) are commented out. A blacklist devnode pattern that would hide SAN disks
/// (E34) is commented out. Unclosed sections of the how-to's copy (E1) are closed first.
[[nodiscard]] QByteArray withMultipathBase(const QByteArray& text, const MultipathWish& wish);
/// C12: one multipath { wwid alias } entry for each wished alias; entries of other WWIDs stay; of an existing entry for
/// a wished WWID only the alias is set and keywords that are invalid there (vendor, product: E36) are dropped.
[[nodiscard]] QByteArray withMultipathAliases(const QByteArray& text, const MultipathWish& wish);

/// What a text puts in force, in the same words (reads a file as well as the daemon's `show config`).
[[nodiscard]] MultipathWish multipathInForce(const QByteArray& text);
/// Which of the wished values are not in force; empty: all are. One "device path_checker: wanted tur, is directio"
/// each.
[[nodiscard]] QStringList multipathDifferences(const MultipathWish& wish, const MultipathWish& inForce);

/// Findings with line numbers (place "/etc/multipath.conf:12"): unbalanced braces, unknown, deprecated and misplaced
/// keywords for that distribution (§5.3), duplicates, quoting; the defects S3–S10 of the how-to's own file.
[[nodiscard]] Findings multipathLint(const QByteArray& text, const QString& distro);

} // namespace twinrail
