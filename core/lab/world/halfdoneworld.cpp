// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/builders.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/clientparts.h"
#include "core/lab/world/sanparts.h"

namespace twinrail::lab {

namespace {

/// What the how-to says for step 11 and 12, with its braces closed again: unknown and misplaced keywords, a pattern
/// that hides disks sdaa and up, a policy that contradicts itself (errata E23–E36).
constexpr const char* howtoMultipathConf = R"(defaults {
        checker_timer               120
        getuid_callout              "/lib/udev/scsi_id --whitelisted --device=/dev/%n"
        no_path_retry               12
        path_checker                directio
        path_grouping_policy        group_by_serial
        prio                        const
        polling_interval            10
        queue_without_daemon        yes
        rr_min_io                   1000
        rr_weight                   uniform
        selector                    "round-robin 0"
        udev_dir                    /dev
        user_friendly_names         yes
}
blacklist {
        devnode "^(ram|raw|loop|fd|md|dm-|sr|scd|st)[0-9]*"
        devnode "^hd[a-z]"
        devnode "^sda"
        devnode "^sda[0-9]"
        device {
                vendor DELL
                product "PERC|Universal|Virtual"
        }
}
devices {
        device {
                vendor                NEXENTA
                product               COMSTAR
                path_checker          directio
                path_grouping_policy  group_by_node_name
                failback              immediate
                getuid_callout        "/lib/udev/scsi_id --whitelisted --device=/dev/%n"
                rr_min_io             2000
                features              "1 queue_if_no_path"
        }
}
multipaths {
        multipath {
                alias                 hydra_apps-a01
                wwid                  3600144f0f484400000004e8685e70001
                vendor                NEXENTA
                product               COMSTAR
                path_selector         "service-time 0"
                failback              immediate
        }
        multipath {
                alias                 hydra_db-a01
                wwid                  3600144f0f484400000004e8685f80002
                vendor                NEXENTA
                product               COMSTAR
                path_selector         "service-time 0"
                failback              immediate
        }
}
)";

/// Step 4 by editing the file: both binding keys, of which the address of the card silently wins (E8).
QByteArray handmadeInterface(const QByteArray& name, const ClientValues::Nic& nic)
{
    return "# BEGIN RECORD 6.2.0-873.27.el6\niface.iscsi_ifacename = " + name + "\niface.net_ifacename = " + nic.name +
           "\niface.hwaddress = " + nic.mac + "\niface.transport_name = tcp\n# END RECORD\n";
}

/// Works through the how-to up to step 12 and never looks whether it took effect: iscsid goes on under its first name
/// (E6), multipathd with its first configuration (E39).
void addPrague(World& world)
{
    ClientModel& prague = addClient(world, pragueValues(), centos6());
    installPackages(prague);
    byHand(prague, "chkconfig multipathd on");
    prague.reboot();
    byHand(prague, "service iscsid force-start");
    leaveFile(prague, QStringLiteral("/etc/iscsi/initiatorname.iscsi"),
              "InitiatorName=" + QByteArray(pragueValues().initiator) + '\n');
    const QString interfaces = QStringLiteral("/var/lib/iscsi/ifaces/");
    leaveFile(prague, interfaces + QStringLiteral("sw-iscsi-0"),
              handmadeInterface("sw-iscsi-0", pragueValues().rails[0]), 0600);
    leaveFile(prague, interfaces + QStringLiteral("sw-iscsi-1"),
              handmadeInterface("sw-iscsi-1", pragueValues().rails[1]), 0600);
    appendToFile(prague, QStringLiteral("/etc/sysctl.conf"),
                 "net.ipv4.conf.eth1.rp_filter = 0\nnet.ipv4.conf.eth2.rp_filter = 0\n");
    byHand(prague, "sysctl -p");
    replaceInFile(prague, QStringLiteral("/etc/iscsi/iscsid.conf"), "node.session.timeo.replacement_timeout = 120",
                  "#node.session.timeo.replacement_timeout = 120\nnode.session.timeo.replacement_timeout = 10");
    leaveFile(prague, QStringLiteral("/etc/multipath.conf"), howtoMultipathConf);
}

/// A full discovery through both interfaces, one of which is not bound: records that cross, with the timers of the
/// package, and one login that worked.
void addBrno(World& world)
{
    ClientModel& brno = addClient(world, brnoValues(), centos9());
    installPackages(brno);
    leaveFile(brno, QStringLiteral("/etc/iscsi/initiatorname.iscsi"),
              "InitiatorName=" + QByteArray(brnoValues().initiator) + '\n');
    byHand(brno, "mpathconf --enable --with_multipathd y");
    brno.reboot();
    byHand(brno, "iscsiadm -m iface -I sw-iscsi-0 -o new");
    byHand(brno, "iscsiadm -m iface -I sw-iscsi-0 -o update -n iface.net_ifacename -v eth1");
    byHand(brno, "iscsiadm -m iface -I sw-iscsi-1 -o new");
    byHand(brno, "iscsiadm -m discovery -t sendtargets -p 10.10.8.90:3260 -I sw-iscsi-0 -I sw-iscsi-1");
    byHand(brno, "iscsiadm -m node -T " + world.site.targets.first().name.text().toLatin1() +
                     " -p 10.10.8.90:3260 -I sw-iscsi-0 -l");
}

/// One rail of two; its target is in its group, but the host group has no member and nothing is mapped.
void beginAppliance(World& world)
{
    const PortalGroup& group = world.site.portalGroups.first();
    const Target& wanted = world.site.targets.first();
    world.san.portalGroups[group.name] << group.portal.text();
    Comstar::Target target;
    target.name = wanted.name;
    target.portalGroups << group.name;
    world.san.targets[wanted.name.text()] = target;
    world.san.targetGroups[world.site.targetGroup] = QStringList(wanted.name.text());
    world.san.hostGroups[world.site.hostGroup] = QStringList();
}

} // namespace

void buildHalfDone(World& world)
{
    world.site = howtoSite();
    addPool(world);
    addHowtoZvols(world);
    beginAppliance(world);
    addPrague(world);
    addBrno(world);
}

} // namespace twinrail::lab
