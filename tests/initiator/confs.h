// SPDX-License-Identifier: Apache-2.0
#pragma once

// The multipath.conf files that the tests of this folder share.

#include "core/initiator/multipathconf.h"
#include "tests/fixture.h"

namespace twinrail {

inline QByteArray howToConf() { return dataFile(QStringLiteral("multipath-conf/howto.conf")); }
/// As the copy of the how-to shows it: no section is ever closed.
inline QByteArray howToConfLostBraces() { return dataFile(QStringLiteral("multipath-conf/howto-lost-braces.conf")); }

inline QByteArray recordedConf(const char* name)
{
    return fixture(QStringLiteral("multipath-conf/debian12-%1.txt").arg(QLatin1String(name))).out;
}

inline const char* const recordedConfs[] = {
    "bad-alias-no-wwid", "bad-regex",       "bad-values",          "device-without-vendor", "duplicate-alias",
    "duplicate-keyword", "missing-value",   "extra-closing-brace", "missing-closing-brace", "missing-open-brace",
    "trailing-words",    "unknown-section", "unterminated-quote"};

/// Every sound and unsound file there is.
inline QList<QByteArray> allConfs()
{
    QList<QByteArray> confs = {QByteArray(), howToConf(), howToConfLostBraces(),
                               dataFile(QStringLiteral("multipath-conf/howto-modern.conf"))};
    for (const char* name : recordedConfs)
        confs << recordedConf(name);
    return confs;
}

/// The wish for the how-to's example site.
inline MultipathWish exampleWish(const char* distro)
{
    MultipathWish wish = multipathProfile(QString::fromLatin1(distro), 10, 60, 5);
    wish.aliases = {{QStringLiteral("3600144f0f484400000004e8685e70001"), QStringLiteral("hydra_apps-a01")},
                    {QStringLiteral("3600144f0f484400000004e8685f80002"), QStringLiteral("hydra_db-a01")},
                    {QStringLiteral("3600144f0f484400000004e86860a0003"), QStringLiteral("hydra_db-a02")},
                    {QStringLiteral("3600144f0f484400000004e8686210004"), QStringLiteral("hydra_db-a03")}};
    return wish;
}

inline QByteArray wholeEdit(const QByteArray& text, const MultipathWish& wish)
{
    return withMultipathAliases(withMultipathBase(text, wish), wish);
}

} // namespace twinrail
