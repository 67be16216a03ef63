// SPDX-License-Identifier: Apache-2.0
#include "core/lab/world/builders.h"

#include "core/lab/client/clientmodel.h"
#include "core/lab/world/clientparts.h"
#include "core/lab/world/sanparts.h"

namespace twinrail::lab {

namespace {

void addPrague(World& world)
{
    ClientModel& prague = addClient(world, pragueValues(), centos6());
    installPackages(prague);
    for (const QByteArray service : {"iscsi", "iscsid", "multipathd"})
        byHand(prague, "chkconfig " + service + " off");
    prague.reboot();
}

void addBrno(World& world)
{
    ClientModel& brno = addClient(world, brnoValues(), centos9());
    brno.packages.install(QStringLiteral("iscsi-initiator-utils"));
    byHand(brno, "systemctl disable iscsid.socket iscsi.service");
    brno.reboot();
}

} // namespace

void buildBare(World& world)
{
    addPool(world);
    addPrague(world);
    addBrno(world);
    world.site = howtoSite();
}

} // namespace twinrail::lab
