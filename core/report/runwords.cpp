// SPDX-License-Identifier: Apache-2.0
#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/report/runs.h"

namespace twinrail {

namespace {

constexpr std::array stateKeys{
    Word<PastRun::State>{"finished", PastRun::State::Finished},
    Word<PastRun::State>{"fell-short", PastRun::State::FellShort},
    Word<PastRun::State>{"unfinished", PastRun::State::Unfinished},
    Word<PastRun::State>{"taken-back", PastRun::State::TakenBack},
    Word<PastRun::State>{"part-taken-back", PastRun::State::PartTakenBack},
};

constexpr std::array outcomeKeys{
    Word<RunChange::Outcome>{"made", RunChange::Outcome::Made},
    Word<RunChange::Outcome>{"failed", RunChange::Outcome::Failed},
    Word<RunChange::Outcome>{"made-later", RunChange::Outcome::MadeLater},
    Word<RunChange::Outcome>{"interrupted", RunChange::Outcome::Interrupted},
    Word<RunChange::Outcome>{"taken-back", RunChange::Outcome::TakenBack},
    Word<RunChange::Outcome>{"not-taken-back", RunChange::Outcome::NotTakenBack},
};

} // namespace

QString runStateWord(PastRun::State state)
{
    switch (state) {
    case PastRun::State::Finished:
        return Tr::tr("finished");
    case PastRun::State::FellShort:
        return Tr::tr("ended, with something failed or left out");
    case PastRun::State::Unfinished:
        return Tr::tr("not finished");
    case PastRun::State::TakenBack:
        return Tr::tr("taken back");
    case PastRun::State::PartTakenBack:
        return Tr::tr("not taken back completely");
    }
    return {};
}

QString runStateKey(PastRun::State state) { return wordFor(stateKeys, state); }

QString outcomeWord(RunChange::Outcome outcome)
{
    switch (outcome) {
    case RunChange::Outcome::Made:
        return Tr::tr("made");
    case RunChange::Outcome::Failed:
        return Tr::tr("went wrong");
    case RunChange::Outcome::MadeLater:
        return Tr::tr("failed first, made later");
    case RunChange::Outcome::Interrupted:
        return Tr::tr("interrupted");
    case RunChange::Outcome::TakenBack:
        return Tr::tr("taken back");
    case RunChange::Outcome::NotTakenBack:
        return Tr::tr("could not be taken back");
    }
    return {};
}

QString outcomeKey(RunChange::Outcome outcome) { return wordFor(outcomeKeys, outcome); }

} // namespace twinrail
