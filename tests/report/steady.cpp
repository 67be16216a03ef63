// SPDX-License-Identifier: Apache-2.0
#include "tests/report/steady.h"

#include <QHash>

#include <algorithm>

namespace twinrail::testing {

namespace {

/// Header first, end last, between them machine after machine.
int placeOf(const Site& site, const JournalEntry& entry)
{
    if (entry.kind == JournalEntry::Kind::Header)
        return -1;
    for (int i = 0; i < site.clients.size(); ++i)
        if (site.clients.at(i).name == entry.machine)
            return i + 1;
    return entry.machine == site.appliance.name ? 0 : static_cast<int>(site.clients.size()) + 1;
}

RunRecord steady(const Site& site, RunRecord run, int index)
{
    run.journal = QStringLiteral("%1.20261125T10%2000.000Z.journal").arg(site.name).arg(index, 2, 10, QLatin1Char('0'));
    std::stable_sort(run.entries.begin(), run.entries.end(),
                     [&](const JournalEntry& a, const JournalEntry& b) { return placeOf(site, a) < placeOf(site, b); });
    QHash<int, int> numbers;
    QDateTime time(QDate(2026, 11, 25), QTime(10, index, 0), Qt::UTC);
    for (JournalEntry& entry : run.entries) {
        entry.time = time;
        time = time.addSecs(1);
        if (entry.number == 0)
            continue;
        if (!numbers.contains(entry.number))
            numbers.insert(entry.number, static_cast<int>(numbers.size()) + 1);
        entry.number = numbers.value(entry.number);
    }
    return run;
}

} // namespace

ReportFacts steady(ReportFacts facts)
{
    facts.site.appliance.port = 2000;
    facts.site.appliance.certificate.clear();
    quint16 port = 2201; // one for each: they share an address
    for (Client& client : facts.site.clients) {
        client.port = port++;
        client.hostKey.clear();
    }
    for (int i = 0; i < facts.runs.size(); ++i)
        facts.runs[i] = steady(facts.site, facts.runs.at(i), i);
    facts.drawing.clear();
    return facts;
}

} // namespace twinrail::testing
