// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

namespace twinrail {

// What the site file holds: one line for each key. Reader and writer both walk these lists, so they cannot differ.
// `io.field` takes any value that sitevalues.h knows, `io.inside` an object, `io.list` a list of objects.

template <typename Io> void fields(Io& io, ApplianceAccess& appliance)
{
    io.field("name", appliance.name);
    io.field("host", appliance.host);
    io.field("port", appliance.port);
    io.field("api", appliance.api);
    io.field("scheme", appliance.scheme);
    io.field("user", appliance.user);
    io.field("certificate", appliance.certificate);
}

template <typename Io> void fields(Io& io, Rail& rail)
{
    io.field("name", rail.name);
    io.field("subnet", rail.subnet);
}

template <typename Io> void fields(Io& io, PortalGroup& group)
{
    io.field("name", group.name);
    io.field("portal", group.portal);
    io.field("rail", group.rail);
}

template <typename Io> void fields(Io& io, Target& target)
{
    io.field("name", target.name);
    io.field("portalGroup", target.portalGroup);
    io.field("alias", target.alias);
}

template <typename Io> void fields(Io& io, Lun& lun)
{
    io.field("zvol", lun.zvol);
    io.field("sizeBytes", lun.sizeBytes);
    io.field("blockSize", lun.blockSize);
    io.field("sparse", lun.sparse);
    io.field("number", lun.number);
    io.field("alias", lun.alias);
}

template <typename Io> void fields(Io& io, Interface& interface)
{
    io.field("name", interface.name);
    io.field("nic", interface.nic);
    io.field("mac", interface.mac);
    io.field("address", interface.address);
    io.field("rail", interface.rail);
}

template <typename Io> void fields(Io& io, Client& client)
{
    io.field("name", client.name);
    io.field("host", client.host);
    io.field("port", client.port);
    io.field("user", client.user);
    io.field("hostKey", client.hostKey);
    io.field("initiator", client.initiator);
    io.list("interfaces", client.interfaces);
}

template <typename Io> void fields(Io& io, CustomPath& path)
{
    io.field("interface", path.interface);
    io.field("portal", path.portal);
}

template <typename Io> void fields(Io& io, PathPlan& plan)
{
    io.field("kind", plan.kind);
    io.list("custom", plan.custom);
}

template <typename Io> void fields(Io& io, Timers& timers)
{
    io.field("replacement", timers.replacement);
    io.field("noopInterval", timers.noopInterval);
    io.field("noopTimeout", timers.noopTimeout);
    io.field("loginTimeout", timers.loginTimeout);
}

template <typename Io> void fields(Io& io, MultipathPolicy& policy)
{
    io.field("queueSeconds", policy.queueSeconds);
    io.field("pollingInterval", policy.pollingInterval);
}

template <typename Io> void fields(Io& io, Site& site)
{
    io.field("name", site.name);
    io.inside("appliance", site.appliance);
    io.list("rails", site.rails);
    io.list("portalGroups", site.portalGroups);
    io.list("targets", site.targets);
    io.field("targetGroup", site.targetGroup);
    io.field("hostGroup", site.hostGroup);
    io.list("luns", site.luns);
    io.list("clients", site.clients);
    io.inside("pathPlan", site.pathPlan);
    io.inside("timers", site.timers);
    io.inside("multipath", site.multipath);
}

} // namespace twinrail
