// SPDX-License-Identifier: Apache-2.0

// What a journal comes to, entry by entry.

#include "core/report/runs.h"
#include "tests/examplesite.h"
#include "tests/print.h"

#include <gtest/gtest.h>

namespace twinrail {

namespace {

using Outcome = RunChange::Outcome;
using State = PastRun::State;

/// A journal as one word: b begin, d done, f failed, s skipped; u undo begun, t taken back, x undo failed; e end. A
/// digit before a letter is the number of the change; the same digit, the same change of prague.
RunRecord journal(const char* word)
{
    RunRecord record{QStringLiteral("hydra.20261125T115513.000Z.journal"), {}};
    int number = 0, second = 0;
    const QMap<char, JournalEntry::Kind> kinds{
        {'h', JournalEntry::Kind::Header},   {'b', JournalEntry::Kind::Begin},
        {'d', JournalEntry::Kind::Done},     {'f', JournalEntry::Kind::Failed},
        {'s', JournalEntry::Kind::Skipped},  {'u', JournalEntry::Kind::UndoBegin},
        {'t', JournalEntry::Kind::UndoDone}, {'x', JournalEntry::Kind::UndoFailed},
        {'e', JournalEntry::Kind::End}};
    for (const char* at = word; *at; ++at) {
        if (*at >= '0' && *at <= '9') {
            number = *at - '0';
            continue;
        }
        JournalEntry entry;
        entry.kind = kinds.value(*at);
        entry.time = QDateTime(QDate(2026, 11, 25), QTime(11, 55, second++), Qt::UTC);
        entry.machine = QStringLiteral("prague");
        entry.number = number;
        if (*at == 'b') // 1 and 5, 2 and 6 … are attempts at the same change
            entry.change =
                Change{QStringLiteral("C8"), QStringLiteral("Log in %1").arg(number % 4), ToolChange{}, {}, {}};
        if (*at == 'f' || *at == 'x' || *at == 's')
            entry.error = Error{Error::Kind::Failed, QStringLiteral("prague, C8"), QStringLiteral("It said no."), {}};
        record.entries << entry;
    }
    return record;
}

struct Case {
    const char* journal;
    State state;
    QList<Outcome> outcomes;
};

const QList<Case>& cases()
{
    static const QList<Case> all{
        {"", State::Unfinished, {}},
        {"h", State::Unfinished, {}},
        {"he", State::Finished, {}},
        {"h1bd2bde", State::Finished, {Outcome::Made, Outcome::Made}},
        {"h1bd2b", State::Unfinished, {Outcome::Made, Outcome::Interrupted}},
        {"h1bd2bd", State::Unfinished, {Outcome::Made, Outcome::Made}},
        {"h1bd2bf", State::Unfinished, {Outcome::Made, Outcome::Failed}},
        {"h1bd2bfe", State::FellShort, {Outcome::Made, Outcome::Failed}},
        {"h1bd2be", State::FellShort, {Outcome::Made, Outcome::Interrupted}},
        {"h1bd2se", State::FellShort, {Outcome::Made}},
        {"h1bd2bf6bde", State::Finished, {Outcome::Made, Outcome::MadeLater, Outcome::Made}},
        {"h1bd2b6bde", State::Finished, {Outcome::Made, Outcome::MadeLater, Outcome::Made}},
        {"h1bd2bf7bde", State::FellShort, {Outcome::Made, Outcome::Failed, Outcome::Made}},
        {"h1bd2bde2ut1ute", State::TakenBack, {Outcome::TakenBack, Outcome::TakenBack}},
        {"h1bd2bde2ut1ut", State::PartTakenBack, {Outcome::TakenBack, Outcome::TakenBack}},
        {"h1bd2bde2u", State::PartTakenBack, {Outcome::Made, Outcome::Made}},
        {"h1bd2bde2ux", State::PartTakenBack, {Outcome::Made, Outcome::NotTakenBack}},
        {"h1bd2bde2ux1ut", State::PartTakenBack, {Outcome::TakenBack, Outcome::NotTakenBack}},
        {"h1bd2bde2ut5bde", State::Finished, {Outcome::Made, Outcome::TakenBack, Outcome::Made}},
    };
    return all;
}

} // namespace

TEST(RunOf, tellsStateAndOutcomes)
{
    QSet<QString> states, outcomes;
    for (const Case& one : cases()) {
        const PastRun run = runOf(journal(one.journal));
        EXPECT_EQ(runStateKey(run.state), runStateKey(one.state)) << one.journal;
        QStringList found, wanted;
        for (const RunChange& change : run.changes)
            found << outcomeKey(change.outcome);
        for (const Outcome outcome : one.outcomes)
            wanted << outcomeKey(outcome);
        EXPECT_EQ(found, wanted) << one.journal;
        states << runStateKey(run.state);
        outcomes += QSet<QString>(found.cbegin(), found.cend());
    }
    EXPECT_EQ(states.size(), 5) << "a state is not in the table";
    EXPECT_EQ(outcomes.size(), 6) << "an outcome is not in the table";
}

TEST(RunOf, keepsTimesErrorsAndWhatWasLeftOut)
{
    const PastRun run = runOf(journal("h1bd2bf3se"));
    EXPECT_EQ(run.began.time(), QTime(11, 55, 0));
    EXPECT_EQ(run.last.time(), QTime(11, 55, 6));
    EXPECT_EQ(run.changes.at(1).time.time(), QTime(11, 55, 3));
    ASSERT_TRUE(run.changes.at(1).error);
    EXPECT_EQ(run.changes.at(1).error->text, QStringLiteral("It said no."));
    EXPECT_FALSE(run.changes.at(0).error);
    ASSERT_EQ(run.leftOut.size(), 1);
    EXPECT_EQ(run.count(Outcome::Made), 1);
    EXPECT_EQ(run.count(Outcome::Failed), 1);
}

TEST(RunOf, hasWordsForEveryStateAndOutcome)
{
    QSet<QString> words;
    for (const State state :
         {State::Finished, State::FellShort, State::Unfinished, State::TakenBack, State::PartTakenBack})
        words << runStateWord(state);
    EXPECT_EQ(words.size(), 5);
    EXPECT_FALSE(words.contains(QString()));
    words.clear();
    for (const Outcome outcome : {Outcome::Made, Outcome::Failed, Outcome::MadeLater, Outcome::Interrupted,
                                  Outcome::TakenBack, Outcome::NotTakenBack})
        words << outcomeWord(outcome);
    EXPECT_EQ(words.size(), 6);
    EXPECT_FALSE(words.contains(QString()));
}

TEST(MachinesOf, areInTheOrderOfTheSite)
{
    Site site = exampleSite();
    site.clients << exampleClient();
    site.clients.last().name = QStringLiteral("brno");
    PastRun run;
    for (const char* machine : {"gone", "brno", "prague", "lab9", "brno"})
        run.changes << RunChange{1, QString::fromLatin1(machine), {}, {}, Outcome::Made, {}};
    EXPECT_EQ(machinesOf(site, run), (QStringList{QStringLiteral("lab9"), QStringLiteral("prague"),
                                                  QStringLiteral("brno"), QStringLiteral("gone")}));
}

} // namespace twinrail
