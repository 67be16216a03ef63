// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/clientmodel.h"
#include "core/lab/world/clientparts.h"
#include "core/lab/world/scaleparts.h"
#include "core/topology/pathplan.h"

#include <map>

namespace twinrail::lab {

namespace {

const QString initiatorFile = QStringLiteral("/etc/iscsi/initiatorname.iscsi");

/// Two families, so that reports and screens have something to tell apart.
const Release& releaseOf(int number) { return number % 2 == 1 ? centos9() : debian12(); }

/// The first name stays as a comment, as careful people do it.
void rename(ClientModel& client, const Client& wanted)
{
    replaceInFile(client, initiatorFile, "InitiatorName=", "#InitiatorName=");
    appendToFile(client, initiatorFile, "InitiatorName=" + wanted.initiator.text().toLatin1() + '\n');
}

QByteArray multipathConf(const World& world)
{
    QByteArray text = R"(defaults {
	user_friendly_names yes
	find_multipaths yes
	polling_interval 5
}
blacklist {
	device {
		vendor ".*"
		product ".*"
	}
}
blacklist_exceptions {
	device {
		vendor NEXENTA
		product COMSTAR
	}
}
devices {
	device {
		vendor NEXENTA
		product COMSTAR
		path_grouping_policy group_by_prio
		prio alua
		path_selector "service-time 0"
		path_checker tur
		failback immediate
		fast_io_fail_tmo 10
		no_path_retry 12
	}
}
multipaths {
)";
    for (const Lun& lun : world.site.luns)
        text += "\tmultipath {\n\t\twwid " + Wwid::of(world.san.zvols.value(lun.zvol).unit->guid).text().toLatin1() +
                "\n\t\talias " + lun.alias.toLatin1() + "\n\t}\n";
    return text + "}\n";
}

void logIn(ClientModel& client, const Site& site, const Client& wanted)
{
    for (const Interface& interface : wanted.interfaces) {
        const QByteArray record = "iscsiadm -m iface -I " + interface.name.toLatin1();
        byHand(client, record + " -o new");
        byHand(client, record + " -o update -n iface.net_ifacename -v " + interface.nic.toLatin1());
    }
    for (const PlannedSession& session : plannedSessions(site, wanted)) {
        const QByteArray record = "iscsiadm -m node -T " + session.target.text().toLatin1() + " -I " +
                                  session.interface.toLatin1() + " -p " + session.portal.text().toLatin1();
        byHand(client, record + ",2 -o new"); // the tag of a target's first own portal group (nms-api §5.1)
        byHand(client, record + " -l");
    }
}

/// The first machine of a release is set up as people do it.
void setUp(ClientModel& client, const World& world, const Client& wanted)
{
    rename(client, wanted);
    replaceInFile(client, QStringLiteral("/etc/iscsi/iscsid.conf"), "\nnode.session.timeo.replacement_timeout = 120\n",
                  "\n#node.session.timeo.replacement_timeout = 120\nnode.session.timeo.replacement_timeout = 10\n");
    // Where nothing else is said, the records of one of the two start by hand.
    replaceInFile(client, QStringLiteral("/etc/iscsi/iscsid.conf"), "\nnode.startup = manual\n",
                  "\n#node.startup = manual\nnode.startup = automatic\n");
    leaveFile(client, QStringLiteral("/etc/multipath.conf"), multipathConf(world), 0644);
    byHand(client, "systemctl enable --now multipathd.service");
    byHand(client, "multipathd reconfigure");
    byHand(client, "systemctl restart iscsid.service"); // it keeps the name that it read when it started (§11.14)
    logIn(client, world.site, wanted);
}

/// The first machine of each release, and its files as they were installed.
struct First {
    const ClientModel* client;
    QMap<QString, Node> installed;
};

/// What the installation wrote into this machine alone: addresses, the first initiator name.
QMap<QString, Node> ownFiles(const ClientModel& client, const First& first)
{
    QMap<QString, Node> own;
    const QMap<QString, Node>& stored = client.machine.files.stored;
    for (auto node = stored.cbegin(); node != stored.cend(); ++node)
        if (first.installed.value(node.key()).bytes != node->bytes)
            own.insert(node.key(), *node);
    return own;
}

/// The others are like it: what is stored and what the kernel has is one and the same until somebody changes it.
void becomeLike(ClientModel& client, const First& first, const Client& wanted)
{
    const QMap<QString, Node> own = ownFiles(client, first);
    client.machine.files.stored = first.client->machine.files.stored;
    client.machine.files.stored.insert(own);
    rename(client, wanted);
    client.multipathd.config = first.client->multipathd.config;
    for (const Service& service : first.client->services.all()) {
        client.services.setBoot(service.name, first.client->services.startsAtBoot(service.name));
        if (service.running)
            client.services.start(service.name);
    }
    client.iscsid.initiatorName = client.iscsid.nameInFile();
    client.kernel.becomeLike(first.client->kernel, wanted.initiator.text());
}

} // namespace

void addScaleClients(World& world, int clients)
{
    for (int number = 1; number <= clients; ++number) {
        const ScaleClient source(number);
        ClientModel& client = addClient(world, source.values(), releaseOf(number));
        installPackages(client);
        client.packages.install(QStringLiteral("curl"));
        client.reboot();
    }
}

void setUpScaleClients(World& world)
{
    std::map<const Release*, First> firsts;
    for (std::size_t i = 0; i < world.clients.size(); ++i) {
        ClientModel& client = *world.clients[i];
        const Client& wanted = world.site.clients[qsizetype(i)];
        const auto first = firsts.find(&client.release);
        if (first != firsts.end()) {
            becomeLike(client, first->second, wanted);
        } else {
            firsts.insert({&client.release, {&client, client.machine.files.stored}});
            setUp(client, world, wanted);
        }
    }
}

} // namespace twinrail::lab
