// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/builders.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/clientparts.h"
#include "core/lab/world/sanparts.h"

namespace twinrail::lab {

namespace {

constexpr const char* pragueMultipathConf = R"(# multipath of prague, kept by the operations team
# The archive below is a shelf with two cables; it must stay.

defaults {
	user_friendly_names	yes
	find_multipaths		yes
}

blacklist {
	devnode "^(ram|raw|loop|fd|md|dm-|sr|scd|st)[0-9]*"
}

multipaths {
	multipath {
		# the name stands in /etc/fstab
		wwid	35000c500a1b2c3d4
		alias	local_archive
	}
}
)";

constexpr const char* brnoMultipathConf = R"(# multipath of brno
# Changes only together with the backup team.

defaults {
	user_friendly_names yes
	find_multipaths yes
}

blacklist {
	devnode "^(ram|loop|fd|sr)[0-9]*"
}

multipaths {
	multipath {
		# one cable only, and meant to be so
		wwid	3600144f0f48440000000500a1c2b0001
		alias	backup_store
	}
}
)";

constexpr const char* siteLines = "\n# Our own inventory reads this line; iscsid ignores it.\n"
                                  "site.inventory = rack 12\n";

/// A shelf of other people's with two cables: two disks, one WWID, one map.
void addArchiveShelf(ClientModel& client)
{
    for (int host = 1; host <= 2; ++host) {
        KernelDisk disk;
        disk.name = QStringLiteral("sd%1").arg(QLatin1Char(char('a' + host)));
        disk.host = host;
        disk.vendor = QStringLiteral("SEAGATE");
        disk.product = QStringLiteral("ST4000NM0025");
        disk.revision = QStringLiteral("N003");
        disk.wwid = QStringLiteral("35000c500a1b2c3d4");
        disk.sizeBytes = Q_UINT64_C(4) << 40;
        client.kernel.disks << disk;
    }
}

void addPrague(World& world)
{
    ClientModel& prague = addClient(world, pragueValues(), centos6());
    addArchiveShelf(prague);
    installPackages(prague);
    leaveFile(prague, QStringLiteral("/etc/multipath.conf"), pragueMultipathConf);
    appendToFile(prague, QStringLiteral("/etc/iscsi/iscsid.conf"), siteLines);
    byHand(prague, "chkconfig multipathd on");
    prague.reboot();
}

/// A session to the backup network, which nobody may end, with its record, its disk and its map.
void logInToBackup(ClientModel& client)
{
    const QByteArray record = "iscsiadm -m node -T " + foreignTarget.toLatin1() + " -p " + foreignPortal.toLatin1();
    byHand(client, record + ",2 -o new");
    byHand(client, record + " -l");
    byHand(client, "multipath -a $(readlink -f /dev/disk/by-id/scsi-3" + foreignGuid.toLatin1().toLower() + ")");
    byHand(client, "multipathd reconfigure");
}

void addBrno(World& world)
{
    ClientModel& brno = addClient(world, brnoValues(), centos9());
    installPackages(brno);
    leaveFile(brno, QStringLiteral("/etc/multipath.conf"), brnoMultipathConf, 0600);
    leaveFile(brno, QStringLiteral("/etc/iscsi/initiatorname.iscsi"),
              "# named after the server list\nInitiatorName=" + QByteArray(brnoValues().initiator) + '\n');
    appendToFile(brno, QStringLiteral("/etc/iscsi/iscsid.conf"), siteLines);
    brno.reboot();
    logInToBackup(brno);
}

} // namespace

void buildSeed(World& world)
{
    addPool(world);
    addHowtoZvols(world);
    addForeignObjects(world);
    addPrague(world);
    addBrno(world);
    world.site = howtoSite();
}

} // namespace twinrail::lab
