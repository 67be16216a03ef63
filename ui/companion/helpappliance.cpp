// SPDX-License-Identifier: Apache-2.0

// Facts: howto-steps (A5, A6, N1 … N5); linux-initiator §11.10, §12 (E44 … E46).

#include "core/base/tr.h"
#include "ui/companion/helptext.h"

namespace twinrail::helptexts {

namespace {

HelpText start()
{
    return {
        QStringLiteral("start"),
        Tr::tr("Here you begin a set-up, go on with one, or look at one without changing it. The lab shows all of it "
               "with simulated machines, before anything real is asked."),
        {{Tr::tr("Site"), Tr::tr("One appliance, its clients and everything that is wanted of them, in one file.")},
         {Tr::tr("Path"), Tr::tr("One way from a client's interface to a LUN; two of them survive what one does not.")},
         {Tr::tr("Rail"), Tr::tr("One of the two separate networks between clients and appliance.")}},
        {{Tr::tr("There is no site file for a set-up that was made by hand."),
          Tr::tr("Begin a new set-up with the same appliance and clients: what is there is proposed, and what is right "
                 "already is not changed.")},
         {Tr::tr("A run was interrupted."),
          Tr::tr("Open its site: Twinrail says what is half done, and offers to go on or to undo it.")}}};
}

HelpText connection()
{
    return {
        QStringLiteral("appliance"),
        Tr::tr("Twinrail asks the NexentaStor appliance what is there: its network interfaces, targets, groups and "
               "volumes. Everything on the next pages is proposed from the answer. Asking changes nothing."),
        {{Tr::tr("Management address"), Tr::tr("The address under which you administer the appliance, not one of the "
                                               "storage network.")},
         {Tr::tr("Fingerprint"), Tr::tr("A short sum of a certificate, by which you recognise the right machine.")}},
        {{Tr::tr("The appliance does not answer."),
          Tr::tr("Check the address, and that its management service is running. It listens on port 2000, or on 8457 "
                 "from version 4 on.")},
         {Tr::tr("The login is refused."),
          Tr::tr("Use an account that may administer the appliance, such as admin, and check the password.")},
         {Tr::tr("The fingerprint has changed."),
          Tr::tr("Work stops, since another machine may answer. Compare it on the appliance itself.")},
         {Tr::tr("The connection is not encrypted."),
          Tr::tr("This is how an appliance leaves the factory. Switch it to https, or use a network that nobody else "
                 "listens to.")}}};
}

HelpText portalGroups()
{
    return {
        QStringLiteral("portal-groups"),
        Tr::tr(
            "Each storage interface of the appliance gets a target portal group of its own, with exactly one address. "
            "So each target can be reached over one rail only, and a fault in one rail leaves the other alone."),
        {{Tr::tr("Portal"),
          Tr::tr("An address and a port at which the appliance speaks iSCSI; the port is usually 3260.")},
         {Tr::tr("Target portal group"), Tr::tr("A named set of portals that a target is bound to.")}},
        {{Tr::tr("Two portals are in one subnet."),
          Tr::tr("Then the two rails are one: give each interface an address in a subnet of its own.")},
         {Tr::tr("An interface carries several addresses."),
          Tr::tr("Use one address on each physical interface; an alias falls with its interface.")},
         {Tr::tr("A portal lies in the management network."),
          Tr::tr("Choose the storage interface: data and administration should not share a wire.")}}};
}

HelpText targets()
{
    return {
        QStringLiteral("targets"),
        Tr::tr("A target is what clients log in to. There is one for each portal group, and it is bound to that group "
               "alone: a target without a group would answer at every address of the appliance."),
        {{Tr::tr("Target"), Tr::tr("The appliance's end of iSCSI, with a name that is unique in the world.")},
         {Tr::tr("IQN"), Tr::tr("Such a name: “iqn.”, year and month, a domain backwards, then free text.")},
         {Tr::tr("Alias"), Tr::tr("A second, readable name; it may be left out.")}},
        {{Tr::tr("A name is refused."),
          Tr::tr("Write it in small letters and without spaces; it has 223 bytes at the most.")},
         {Tr::tr("A target is bound to no group, or to several."),
          Tr::tr("Bind it to the one group of its rail; Twinrail plans that for you.")}}};
}

HelpText groups()
{
    return {
        QStringLiteral("groups"),
        Tr::tr("Two groups say who may see what: the target group holds all targets of this set-up, the host group all "
               "clients. A LUN is then shown to one host group through one target group."),
        {{Tr::tr("Target group"),
          Tr::tr("The targets through which the same LUNs are offered; all of them are in it.")},
         {Tr::tr("Host group"), Tr::tr("The initiator names of the clients that may use the LUNs.")}},
        {{Tr::tr("A client logs in and sees no LUNs."),
          Tr::tr("Its initiator name is not in the host group, often by a capital letter: the appliance compares names "
                 "letter by letter.")},
         {Tr::tr("A LUN is seen through one target only."),
          Tr::tr("The other target is not in the target group: there must be all of them.")},
         {Tr::tr("An initiator is in another host group already."),
          Tr::tr("It can be in one only. Take it out there, or use that group.")}}};
}

HelpText luns()
{
    return {
        QStringLiteral("luns"),
        Tr::tr("Each volume becomes a disk of the clients. Here you choose the volumes, the number under which each is "
               "shown, and the name that it gets on all clients."),
        {{Tr::tr("Volume (zvol)"), Tr::tr("A block device inside a pool of the appliance, such as pool/database.")},
         {Tr::tr("LUN"), Tr::tr("The number under which a client sees a volume.")},
         {Tr::tr("WWID"),
          Tr::tr("The volume's identity, the same on every path: by it multipath knows that they lead to "
                 "one disk.")},
         {Tr::tr("Alias"), Tr::tr("The name below /dev/mapper; the same on every client.")}},
        {{Tr::tr("A number is taken."),
          Tr::tr("Choose a free one. A number that changes hands can make a client write to the wrong volume.")},
         {Tr::tr("Several clients see the same LUN."),
          Tr::tr("Mount it on one of them only, unless a cluster file system or a fenced cluster looks after it.")},
         {Tr::tr("A new LUN does not appear on a client that is logged in."),
          Tr::tr("It must look again; applying the set-up does that.")}}};
}

} // namespace

QList<HelpText> appliance() { return {start(), connection(), portalGroups(), targets(), groups(), luns()}; }

} // namespace twinrail::helptexts
