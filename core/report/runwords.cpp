// SPDX-License-Identifier: Apache-2.0
#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/report/runs.h"

namespace twinrail {

namespace {

constexpr std::array stateKeys{
    Word<Run::State>{"finished", Run::State::Finished},
    Word<Run::State>{"fell-short", Run::State::FellShort},
    Word<Run::State>{"unfinished", Run::State::Unfinished},
    Word<Run::State>{"taken-back", Run::State::TakenBack},
    Word<Run::State>{"part-taken-back", Run::State::PartTakenBack},
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

QString runStateWord(Run::State state)
{
    switch (state) {
    case Run::State::Finished:
        return Tr::tr("finished");
    case Run::State::FellShort:
        return Tr::tr("ended, with something failed or left out");
    case Run::State::Unfinished:
        return Tr::tr("not finished");
    case Run::State::TakenBack:
        return Tr::tr("taken back");
    case Run::State::PartTakenBack:
        return Tr::tr("not taken back completely");
    }
    return {};
}

QString runStateKey(Run::State state) { return wordFor(stateKeys, state); }

QString outcomeWord(RunChange::Outcome outcome)
{
    switch (outcome) {
    case RunChange::Outcome::Made:
        return Tr::tr("made");
    case RunChange::Outcome::Failed:
        return Tr::tr("failed");
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
