// SPDX-License-Identifier: Apache-2.0
#include "core/base/tr.h"
#include "ui/models/runprogress.h"

namespace twinrail {

QString runStateWord(MachineRun::State state)
{
    switch (state) {
    case MachineRun::State::Waiting:
        return Tr::tr("waiting", "state of a machine in a run");
    case MachineRun::State::Working:
        return Tr::tr("working", "state of a machine in a run");
    case MachineRun::State::Done:
        return Tr::tr("done", "state of a machine in a run");
    case MachineRun::State::DoneWithShortfalls:
        return Tr::tr("done with shortfalls", "state of a machine in a run");
    case MachineRun::State::Stopped:
        return Tr::tr("stopped", "state of a machine in a run");
    }
    return {};
}

QChar runStateGlyph(MachineRun::State state)
{
    switch (state) {
    case MachineRun::State::Waiting:
        return QChar(0x25CB); // circle
    case MachineRun::State::Working:
        return QChar(0x25B8); // triangle to the right
    case MachineRun::State::Done:
        return QChar(0x2713); // check mark
    case MachineRun::State::DoneWithShortfalls:
        return QChar(0x25B3); // triangle
    case MachineRun::State::Stopped:
        return QChar(0x2715); // cross
    }
    return {};
}

QString runLineWord(RunLine::State state)
{
    switch (state) {
    case RunLine::State::Working:
        return Tr::tr("working", "outcome of a change");
    case RunLine::State::Done:
        return Tr::tr("done", "outcome of a change");
    case RunLine::State::Verified:
        return Tr::tr("checked", "outcome of a step");
    case RunLine::State::Failed:
        return Tr::tr("failed", "outcome of a change");
    case RunLine::State::LeftOut:
        return Tr::tr("left out", "outcome of a change");
    case RunLine::State::Finished:
        return Tr::tr("finished", "outcome of a machine");
    case RunLine::State::Stopped:
        return Tr::tr("stopped", "outcome of a machine");
    }
    return {};
}

} // namespace twinrail
