// SPDX-License-Identifier: Apache-2.0
#include "ui/session/jobs.h"

namespace twinrail::jobs {

namespace {

/// Says no, and keeps what it was asked about.
auto noteIn(QString& print)
{
    return [&print](const QString&, const QString& fingerprint) {
        print = fingerprint;
        return false;
    };
}

bool trustNobody(const QString&, const QString&) { return false; }

Fleet open(const Site& site, SecretStore& secrets, const Stop& stop)
{
    return openFleet(site, secrets, &trustNobody, &trustNobody, stop);
}

/// A run that went through has a journal that ends.
void finish(RunAnswer& answer, Journal& journal)
{
    answer.journal = journal.path();
    if (answer.result.firstError())
        return;
    if (const Result<> ended = journal.end(); !ended)
        answer.error = ended.error();
}

} // namespace

ApplianceAnswer askAppliance(const ApplianceAccess& access, SecretStore& secrets, const Stop& stop)
{
    ApplianceAnswer answer;
    Result<OpenAppliance> opened = openAppliance(access, secrets, noteIn(answer.unknownPrint), stop);
    if (!opened) {
        answer.state = fail(opened.error());
        return answer;
    }
    answer.url = opened->url;
    answer.plainHttp = opened->plainHttp;
    answer.state = opened->appliance->read();
    return answer;
}

ClientAnswer askClient(const Site& site, const Client& client, SecretStore& secrets, const Stop& stop)
{
    ClientAnswer answer;
    Result<OpenHost> opened = openClient(client, secrets, noteIn(answer.unknownPrint), stop);
    if (opened)
        answer.survey = surveyClient(*opened->hands, site, client);
    else
        answer.survey.error = opened.error();
    return answer;
}

Plan plan(const Site& site, SecretStore& secrets, const Stop& stop)
{
    Fleet fleet = open(site, secrets, stop);
    return makePlan(site, fleet, stop);
}

RunAnswer apply(const Site& site, const Plan& plan, const QString& sitePath, SecretStore& secrets,
                const RunListener& listener, const Stop& stop)
{
    RunAnswer answer;
    Result<std::unique_ptr<Journal>> journal = Journal::forRun(sitePath, site);
    if (!journal) {
        answer.error = journal.error();
        return answer;
    }
    Fleet fleet = open(site, secrets, stop);
    answer.result = runPlan(site, plan, fleet, **journal, listener, stop);
    finish(answer, **journal);
    return answer;
}

RunAnswer undo(const QString& journalPath, SecretStore& secrets, const RunListener& listener, const Stop& stop)
{
    RunAnswer answer{{}, journalPath, {}};
    const auto goOn = [&]() -> Result<> {
        TWINRAIL_LET(entries, Journal::read(journalPath));
        TWINRAIL_LET(site, siteOf(entries));
        TWINRAIL_LET(journal, Journal::open(journalPath));
        Fleet fleet = open(site, secrets, stop);
        answer.result = undoJournal(entries, fleet, *journal, listener, stop);
        finish(answer, *journal);
        return {};
    };
    if (const Result<> done = goOn(); !done)
        answer.error = done.error();
    return answer;
}

} // namespace twinrail::jobs
