// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/situation.h"

#include <stdexcept>

namespace twinrail::contract {

const std::vector<Situation>& situations()
{
    using From = Situation::From;
    static const std::vector<Situation> table{
        {"bare", From::Bare},
        {"installed", From::Bare, true},
        {"planned", From::Planned},
        {"logged-out", From::Planned, false, false, "iscsiadm -m node -p 10.10.9.90:3260 -I sw-iscsi-1 -u"},
        {"cable-out", From::Planned, false, true},
        {"multipathd-stopped", From::Planned, false, false, "systemctl stop multipathd.socket multipathd.service"},
        {"iscsid-stopped", From::Planned, false, false, "systemctl stop iscsid.socket iscsid.service"},
        // Somebody else's interface, and a record of it that nobody is logged in with.
        {"foreign-records", From::Planned, false, false,
         "iscsiadm -m iface -I backup -o new && iscsiadm -m iface -I backup -o update -n iface.net_ifacename -v eth3 "
         "&& "
         "iscsiadm -m node -T iqn.2010-08.org.illumos:02:2e8c1b9a-77d1-4c0e-9a3b-5d0c6f1e8a42 -p 10.20.0.90:3260,2 "
         "-I backup -o new"},
    };
    return table;
}

const Situation& situation(const QString& name)
{
    for (const Situation& one : situations())
        if (name == QLatin1String(one.name))
            return one;
    throw std::runtime_error("no such situation: " + name.toStdString());
}

} // namespace twinrail::contract
