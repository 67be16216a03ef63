// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pagetable.h"

#include "core/base/tr.h"
#include "ui/pages/appliance/appliancepage.h"
#include "ui/pages/appliance/groupspage.h"
#include "ui/pages/appliance/lunspage.h"
#include "ui/pages/appliance/portalgroupspage.h"
#include "ui/pages/appliance/targetspage.h"
#include "ui/pages/clients/clientspage.h"
#include "ui/pages/clients/initiatorspage.h"
#include "ui/pages/clients/multipathpage.h"
#include "ui/pages/clients/networkpage.h"
#include "ui/pages/clients/pathspage.h"
#include "ui/pages/run/applypage.h"
#include "ui/pages/run/resultpage.h"
#include "ui/pages/run/reviewpage.h"

namespace twinrail {

namespace {

template <typename PageType> Page* make(SiteSession& session) { return new PageType(session); }

bool whenSettingUp(const SiteSession& session) { return session.mode() == SiteSession::Mode::SetUp; }
bool whenSomethingRuns(const SiteSession& session)
{
    const RunFacts& run = session.run();
    return run.running() || run.applied || run.undone || run.error;
}
bool always(const SiteSession&) { return true; }

PageEntry row(const char* id, const QString& title, const QString& purpose, const char* steps,
              Page* (*makePage)(SiteSession&), bool (*shown)(const SiteSession&) = &whenSettingUp)
{
    return {QString::fromLatin1(id),
            title,
            purpose,
            QString::fromLatin1(steps).split(u' ', Qt::SkipEmptyParts),
            makePage,
            shown};
}

} // namespace

QList<PageEntry> pageTable()
{
    return {
        row("appliance", Tr::tr("Appliance"), Tr::tr("Which storage appliance the LUNs come from."), "A5 A6",
            &make<AppliancePage>),
        row("portal-groups", Tr::tr("Portal groups"),
            Tr::tr("One target portal group for each storage interface: two rails that share nothing."), "N1",
            &make<PortalGroupsPage>),
        row("targets", Tr::tr("Targets"), Tr::tr("One target on each portal group."), "N2", &make<TargetsPage>),
        row("groups", Tr::tr("Groups"), Tr::tr("Which targets show the LUNs, and which clients may see them."), "N3 N4",
            &make<GroupsPage>),
        row("luns", Tr::tr("LUNs"), Tr::tr("The volumes the clients get, their numbers and their names."), "N5",
            &make<LunsPage>),
        row("clients", Tr::tr("Clients"), Tr::tr("The Linux machines that use the LUNs."), "A1 A9 C1 C2",
            &make<ClientsPage>),
        row("initiators", Tr::tr("Initiators and interfaces"),
            Tr::tr("The iSCSI name of each client, and the network interfaces it uses for storage."), "C3 C4",
            &make<InitiatorsPage>),
        row("network", Tr::tr("Network"), Tr::tr("Whether the rails are really separate, from card to portal."),
            "A2 A3 A4 A7 C5", &make<NetworkPage>),
        row("paths", Tr::tr("Paths"), Tr::tr("Which interface logs in to which portal."), "C6 C7 C8 C9",
            &make<PathsPage>),
        row("multipath", Tr::tr("Multipath"), Tr::tr("How long I/O waits, and the names the LUNs get on the clients."),
            "C10 C11 C12", &make<MultipathPage>),
        row("review", Tr::tr("Review"), Tr::tr("Everything that will be changed, before anything is changed."), "",
            &make<ReviewPage>),
        row("apply", Tr::tr("Setting up"), Tr::tr("What is being done, machine by machine."), "C13 C14",
            &make<ApplyPage>, &whenSomethingRuns),
        row("result", Tr::tr("Result"), Tr::tr("Every planned path, and whether it is there."), "", &make<ResultPage>,
            &always),
    };
}

} // namespace twinrail
