// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "core/survey/assumptions/family.h"

#include <QSet>

namespace twinrail {

namespace {

/// Cloned machines: two hosts with one name throw each other's sessions out without end.
void checkUnique(const ClientView& view, const IscsiName& name, CheckReport& report)
{
    for (const ClientSurvey& other : view.survey.clients)
        if (other.client != view.client.name && !other.error &&
            IscsiName::parse(other.initiatorName).value_or(IscsiName()) == name)
            report.error(Tr::tr("The client %1 has the same initiator name %2.").arg(other.client, name.text()),
                         Tr::tr("Give each client an initiator name of its own (C3)."));
}

/// iscsid keeps the name it started with until it is restarted, so the running name can differ from the file.
void checkRunning(const ClientView& view, const QString& inFile, CheckReport& report)
{
    QSet<QString> told;
    for (const Session& session : view.found.sessions)
        if (!session.initiator.isEmpty() && session.initiator != inFile && !told.contains(session.initiator)) {
            report.warning(Tr::tr("Sessions run under the initiator name %1, but the file says %2.")
                               .arg(session.initiator, inFile),
                           Tr::tr("Restart iscsid and log in again, one path at a time (C3)."));
            told.insert(session.initiator);
        }
}

} // namespace

void checkInitiator(const ClientView& view, CheckReport& report)
{
    const QString inFile = view.found.initiatorName;
    const Result<IscsiName> name = IscsiName::parse(inFile);
    if (inFile.isEmpty())
        report.note(Tr::tr("The client has no initiator name yet."), Tr::tr("Step C3 writes it."));
    else if (!name)
        report.error(Tr::tr("The initiator name in the file is not valid: %1").arg(name.error().text),
                     Tr::tr("Let step C3 write the planned name."));
    else if (inFile != name->text())
        report.warning(
            Tr::tr("The initiator name %1 is not in lower case, and the appliance compares exactly.").arg(inFile),
            Tr::tr("Let step C3 write the planned name."));
    else if (*name != view.client.initiator)
        report.note(Tr::tr("The initiator name is %1; %2 is planned.").arg(inFile, view.client.initiator.text()),
                    Tr::tr("Step C3 writes the planned name."));
    if (name) {
        checkUnique(view, *name, report);
        checkRunning(view, inFile, report);
    }
    report.passIfQuiet(Tr::tr("The initiator name is the planned one and unique among the clients."));
}

} // namespace twinrail
