// SPDX-License-Identifier: Apache-2.0

// Facts: howto-steps (A1 … A9, C1 … C12); linux-initiator §7 (timers), §9.1 (reverse-path filter), §12 (E2 … E37).

#include "core/base/tr.h"
#include "ui/companion/helptext.h"

namespace twinrail::helptexts {

namespace {

HelpText machines()
{
    return {
        QStringLiteral("clients"),
        Tr::tr("Clients are the Linux machines that shall use the LUNs. Twinrail logs in over SSH, finds out what each "
               "of them is and has, and says what is missing. Several can be set up at once; one that does not answer "
               "does not hold up the others."),
        {{Tr::tr("Host key"), Tr::tr("By its fingerprint you recognise the right machine; it is accepted once.")},
         {Tr::tr("iscsid"), Tr::tr("The service that keeps the sessions to the appliance.")},
         {Tr::tr("multipathd"), Tr::tr("The service that makes one disk of several paths, and watches them.")}},
        {{Tr::tr("The login is refused."),
          Tr::tr("Use root, or an account that may use sudo without a password and without a terminal.")},
         {Tr::tr("The distribution is not known."),
          Tr::tr("Nothing is changed on such a machine: use one of those that are supported.")},
         {Tr::tr("A service is on, but not running."),
          Tr::tr("That it starts with the machine does not say that it runs now: Twinrail checks both and sets both "
                 "right.")},
         {Tr::tr("Packages are missing."),
          Tr::tr("They are part of the plan; the client needs its package sources for that.")}}};
}

HelpText initiators()
{
    return {
        QStringLiteral("initiators"),
        Tr::tr("Each client has a name by which the appliance knows it, and for each storage interface a logical iSCSI "
               "interface that is tied to it. Without that, the kernel chooses the way itself, and two sessions may "
               "ride one wire."),
        {{Tr::tr("Initiator"), Tr::tr("The client's end of iSCSI, with a unique name (IQN).")},
         {Tr::tr("iSCSI interface"),
          Tr::tr("A record such as sw-iscsi-0 that ties sessions to one network interface.")},
         {Tr::tr("NIC"), Tr::tr("A network interface of the machine, such as eth1 or ens192.")}},
        {{Tr::tr("Two clients have the same initiator name."),
          Tr::tr("Cloned machines do, and then throw each other out every few seconds. Give each a name of its own.")},
         {Tr::tr("The name cannot be changed now."),
          Tr::tr("A session holds the old one. Log out first, or keep the name.")},
         {Tr::tr("An interface was given another name."),
          Tr::tr("Sessions would go over the wrong wire: Twinrail compares name and hardware address, and says so.")},
         {Tr::tr("A record is tied by hardware address and by name at once."),
          Tr::tr("The address silently wins. Twinrail ties by name, and checks the address.")}}};
}

HelpText network()
{
    return {
        QStringLiteral("network"),
        Tr::tr(
            "Before anything is set up, each portal is tried from each interface: does it answer, over its own wire, "
            "and with full packets? What cannot be seen from here is called unknown, never good."),
        {{Tr::tr("Rail"), Tr::tr("A subnet of its own with its own interfaces, cables and switch.")},
         {Tr::tr("MTU"), Tr::tr("The largest packet that a network carries whole; it must be the same all the way.")},
         {Tr::tr("Reverse-path filter"), Tr::tr("The kernel drops what arrives on an interface by which it would not "
                                                "answer; it matters only for a full mesh.")}},
        {{Tr::tr("A small packet passes, a large one does not."),
          Tr::tr("Somewhere on the way, often in the switch, the MTU is smaller. Make it the same everywhere.")},
         {Tr::tr("The other rail's portal answers too."),
          Tr::tr("The networks are joined somewhere, or the cables are crossed: then one fault can hit both.")},
         {Tr::tr("Both interfaces sit on one card or one switch."),
          Tr::tr("The set-up works, but that part is a single point of failure. Use another one if you can.")},
         {Tr::tr("The filter is off for eth1 and yet works."),
          Tr::tr("The kernel takes the larger of the values for “all” and for the interface. Twinrail never needs 0: 2 "
                 "is enough, and only for a full mesh.")}}};
}

HelpText paths()
{
    return {
        QStringLiteral("paths"),
        Tr::tr("Which interface logs in to which portal? The picture and the numbers follow your choice: so many "
               "sessions, so many paths to each LUN. That is what is counted at the end."),
        {{Tr::tr("Session"), Tr::tr("One login of an interface to a target at a portal; it carries all LUNs.")},
         {Tr::tr("Rail-pinned"), Tr::tr("Each interface uses the portals of its own rail: two rails, two paths.")},
         {Tr::tr("Full mesh"),
          Tr::tr("Every interface uses every portal: more paths, but only where the rails are joined.")}},
        {{Tr::tr("The how-to promises four paths, here there are two."),
          Tr::tr(
              "Its own networks are separate, and then two is right. Four needs joined networks, and still there are "
              "two wires that can fail.")},
         {Tr::tr("A full mesh on separate networks."),
          Tr::tr("The crossed logins fail, and each delays the start of the machine by up to two minutes. Take "
                 "rail-pinned.")},
         {Tr::tr("Discovery finds the other rail's portal."),
          Tr::tr("The appliance names all of them. Records that are not wanted are removed, so that nobody logs in "
                 "there.")}}};
}

HelpText multipath()
{
    return {
        QStringLiteral("multipath"),
        Tr::tr("Multipath makes one disk of all paths to a LUN, and goes on with the others when one fails. Here you "
               "choose how soon it gives up on a path, and how long it holds data back when none is left."),
        {{Tr::tr("Replacement timeout"),
          Tr::tr("How long a broken session holds its data back before another path takes "
                 "over.")},
         {Tr::tr("Queueing"),
          Tr::tr("With no path left, data waits for so long before the application gets an error.")},
         {Tr::tr("multipath.conf"), Tr::tr("The file with these settings; the difference to yours is shown.")}},
        {{Tr::tr("The application stands still for longer than the timeout."),
          Tr::tr("First the loss must be noticed, which takes another five to ten seconds.")},
         {Tr::tr("The new timeout has no effect."),
          Tr::tr("A change of iscsid.conf does not reach records and sessions that exist. Twinrail sets all three, and "
                 "on newer systems the value that multipath itself writes.")},
         {Tr::tr("Waiting for ever seems safest."),
          Tr::tr("It can hang a machine that shuts down, and delays a cluster's failover. Choose an end.")},
         {Tr::tr("A setting of the how-to is missing in the file."),
          Tr::tr("Some of its words are unknown to multipath, or mean nothing on this version; they are left out.")}}};
}

} // namespace

QList<HelpText> clients() { return {machines(), initiators(), network(), paths(), multipath()}; }

} // namespace twinrail::helptexts
