// SPDX-License-Identifier: Apache-2.0
#include "tests/report/reportlab.h"

#include "tests/orthrow.h"

namespace twinrail::testing {

RunResult ReportLab::setUp()
{
    const Plan planned = plan();
    const auto journal = orThrow(Journal::forRun(sitePath(), site));
    const RunResult result = runPlan(site, planned, fleet, *journal, {}, stop);
    if (!result.firstError() && !journal->end())
        giveUp(QStringLiteral("the journal cannot be ended"));
    return result;
}

RunResult ReportLab::takeBack()
{
    const QString path = lastJournal(sitePath()).value();
    const QList<JournalEntry> entries = orThrow(Journal::read(path));
    const auto journal = orThrow(Journal::open(path));
    const RunResult result = undoJournal(entries, fleet, *journal, {}, stop);
    if (!result.firstError() && !journal->end())
        giveUp(QStringLiteral("the journal cannot be ended"));
    return result;
}

void ReportLab::refuse(const QString& client, int deed)
{
    auto& hands = fleet.hosts.at(client).hands;
    hands = std::make_unique<FailingHands>(std::move(*hands), deed, FailingHands::Fault::Refuses);
}

void ReportLab::lose(const QString& client)
{
    fleet.hosts.at(client).hands = fail(Error::Kind::Unreachable, QStringLiteral("The client does not answer."));
}

void ReportLab::cutJournal(int lines) const
{
    QFile file(lastJournal(sitePath()).value());
    if (!file.open(QIODevice::ReadWrite))
        giveUp(file.errorString());
    for (int line = 0; line < lines; ++line)
        (void)file.readLine();
    file.resize(file.pos());
}

Gathered ReportLab::gathered()
{
    Gathered found = gatherFacts(site, sitePath(), fleet, stop);
    found.facts.made = QDateTime(QDate(2026, 11, 25), QTime(11, 55, 13), Qt::OffsetFromUTC, 3600);
    found.facts.author = QStringLiteral("Erika Mustermann");
    found.facts.toolVersion = QStringLiteral("0.1.0");
    return found;
}

Report ReportLab::report(ReportDetail detail) { return reportOf(gathered().facts, detail); }

} // namespace twinrail::testing
