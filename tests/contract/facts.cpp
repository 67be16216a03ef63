// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/facts.h"

#include "tests/contract/names.h"

#include <QRegularExpression>

#include <array>

namespace twinrail::contract {

namespace {

constexpr std::array table{
    Fact{"bare", "release", "^debian 1[23] \\(Debian GNU/Linux .*\\), systemd yes$", 1},
    Fact{"bare", "packages", "", 0},
    Fact{"bare", "services", "known no, boot \"\", running no$", 4},
    Fact{"bare", "nics", "^all: rp_filter \\d, virtual machine yes$", 1},
    Fact{"bare", "nics", "^eth[12] 00:0c:29:94:5b:.*, physical yes, slot known yes, carrier yes, mtu 1500", 2},
    Fact{"bare", "nics", "^eth[12] has 10\\.10\\.[89]\\.6[01]/24 as eth[12]$", 2},
    Fact{"bare", "initiator-name", "is not there$", 1},
    Fact{"bare", "iscsid-conf", "is not there$", 1},
    Fact{"bare", "multipath-conf", "is not there$", 1},
    Fact{"bare", "sessions", "", 0},
    Fact{"bare", "multipath", "^the daemon does not answer$", 1},
    Fact{"bare", "daemon-config", "", 0},
    Fact{"bare", "map-devices", "linked no, 0 bytes, readable no$", 4},
    Fact{"bare", "connect", ": unknown$", 2}, // without curl
    Fact{"bare", "plan", "^A9 Install ", 2},

    Fact{"installed", "packages", "^(open-iscsi 2\\.1\\.|multipath-tools 0\\.|curl [78])", 3},
    Fact{"installed", "services", "^(iscsid\\.socket|multipathd\\.service) known yes, boot \"enabled\", running yes$",
         2},
    Fact{"installed", "services", "^open-iscsi\\.service known yes, boot \"enabled\", running no$", 1},
    Fact{"installed", "initiator-name", "^iqn\\.1993-08\\.org\\.debian:01:‹random›$", 1},
    Fact{"installed", "iscsid-conf", "^node\\.session\\.timeo\\.replacement_timeout = 120$", 1},
    Fact{"installed", "ifaces", "", 0},
    Fact{"installed", "nodes", "", 0},
    Fact{"installed", "multipath", "^the daemon answers$", 1},
    Fact{"installed", "daemon-config", "^defaults find_multipaths \"?strict\"?$", 1},
    Fact{"installed", "connect", ": yes$", 2},
    Fact{"installed", "discovery", "There is no iSCSI interface of that name", 2},

    Fact{"planned", "services", "boot \"(enabled|disabled)\", running yes$", 3},
    Fact{"planned", "initiator-name", "^iqn\\.2011-10\\.dom\\.homer:1:server-lab[67]-", 1},
    Fact{"planned", "iscsid-conf", "^node\\.session\\.timeo\\.replacement_timeout = 10$", 1},
    Fact{"planned", "wwids", "^3600144f0f4844000", 4},
    Fact{"planned", "ifaces", "^sw-iscsi-[01]: iface\\.net_ifacename = eth[12]$", 2},
    Fact{"planned", "nodes", "at 10\\.10\\.[89]\\.90:3260,2, secret no$", 2},
    Fact{"planned", "nodes", "node\\.session\\.timeo\\.replacement_timeout = 10$", 2},
    Fact{"planned", "nodes", "node\\.startup = automatic$", 2},
    Fact{"planned", "sessions", ": LOGGED_IN, recovery 10, ping every 5, answer within 5, 4 disk\\(s\\)$", 2},
    Fact{"planned", "disks", ": LUN 1[0-3] is 3600144f0f4844000.*, NEXENTA COMSTAR, running, 1073741824 bytes$", 8},
    Fact{"planned", "multipath", "^path .*: active ready running$", 8},
    Fact{"planned", "multipath", "^map hydra_.* with 2 path", 4},
    Fact{"planned", "map-devices", "linked yes, 1073741824 bytes, readable yes$", 4},
    Fact{"planned", "connect", ": yes$", 2},
    Fact{"planned", "plan", "^[AC]\\d+ (?!asks: )", 0},
    Fact{"planned", "discovery", "iqn\\.2011-09\\.dom\\.homer:0[12]:.* at 10\\.10\\.[89]\\.90:3260,2$", 2},

    Fact{"logged-out", "sessions", "^sw-iscsi-0 .*: LOGGED_IN", 1},
    Fact{"logged-out", "sessions", "^sw-iscsi-1", 0},
    Fact{"logged-out", "disks", "running", 4},
    Fact{"logged-out", "multipath", "^path .*: active ready running$", 4},
    Fact{"logged-out", "multipath", "^map hydra_.* with 1 path", 4},
    Fact{"logged-out", "map-devices", "readable yes$", 4},
    Fact{"logged-out", "plan", "^C8 Log in: sw-iscsi-1 to 10\\.10\\.9\\.90:3260$", 1},

    Fact{"cable-out", "nics", "^eth2 .*carrier no", 1},
    Fact{"cable-out", "sessions", "^sw-iscsi-0 .*: LOGGED_IN", 1},
    Fact{"cable-out", "sessions", "^sw-iscsi-1 .*: FREE, recovery 10", 1},
    Fact{"cable-out", "disks", "running", 4},
    Fact{"cable-out", "disks", "transport-offline", 4},
    Fact{"cable-out", "multipath", "^path .*sw-iscsi-0.*: active ready running$", 4},
    Fact{"cable-out", "multipath", "^path .*: failed faulty (running|offline)$", 4},
    Fact{"cable-out", "map-devices", "readable yes$", 4},
    Fact{"cable-out", "connect", "^eth1 .*: yes$", 1},
    Fact{"cable-out", "connect", "^eth2 .*: no$", 1},
    Fact{"cable-out", "ping", "^eth2 .*: no$", 2},
    Fact{"cable-out", "plan", "^[AC]\\d+ (?!asks: )", 0}, // a set-up is no repair of cables

    Fact{"multipathd-stopped", "services", "^multipathd\\.service .*running no$", 1},
    Fact{"multipathd-stopped", "multipath", "^the daemon does not answer$", 1},
    Fact{"multipathd-stopped", "map-devices", "readable yes$", 4},
    Fact{"multipathd-stopped", "plan", "^C2 ", 1},

    Fact{"iscsid-stopped", "services", "^iscsid\\.(socket|service) .*running no$", 2},
    Fact{"iscsid-stopped", "sessions", ": LOGGED_IN", 2},
    Fact{"iscsid-stopped", "plan", "^C1 ", 2},

    Fact{"foreign-records", "ifaces", "^backup: iface\\.net_ifacename = eth3$", 1},
    Fact{"foreign-records", "nodes", "^backup to iqn\\.2010-08.* at 10\\.20\\.0\\.90:3260,2, secret no$", 1},
    Fact{"foreign-records", "sessions", ": LOGGED_IN", 2},
    Fact{"foreign-records", "plan", "^[AC]\\d+ (?!asks: )", 0},
};

constexpr std::array slow{"sessions", "disks", "multipath"};

} // namespace

QList<Fact> factsOf(const Situation& situation)
{
    QList<Fact> facts;
    for (const Fact& fact : table)
        if (QLatin1String(fact.situation) == QLatin1String(situation.name))
            facts << fact;
    return facts;
}

QStringList unmet(const Situation& situation, const Portrait& portrait)
{
    QStringList result;
    for (const Fact& fact : factsOf(situation)) {
        const auto aspect = portrait.aspects.constFind(QLatin1String(fact.aspect));
        if (aspect == portrait.aspects.constEnd())
            continue;
        const auto found = aspect->filter(QRegularExpression(QString::fromUtf8(fact.pattern))).size();
        if (found != fact.lines)
            result << QStringLiteral("%1: %2 line(s) instead of %3 say /%4/")
                          .arg(QLatin1String(fact.aspect))
                          .arg(found)
                          .arg(fact.lines)
                          .arg(QString::fromUtf8(fact.pattern));
    }
    return result;
}

bool waitedFor(const Situation& situation, HostProbe& host, const ClientScene& scene)
{
    Portrait portrait;
    const Names names = Names::ask(host);
    for (const char* name : slow) {
        QStringList lines;
        for (const QString& line : linesOf(aspect(QLatin1String(name)), host, scene))
            lines << names.spoken(line);
        portrait.aspects.insert(QLatin1String(name), lines);
    }
    return unmet(situation, portrait).isEmpty();
}

} // namespace twinrail::contract
