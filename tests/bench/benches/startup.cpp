// SPDX-License-Identifier: Apache-2.0
// From the start of the program to its first painted window, as somebody at the screen sees it.
#include "tests/bench/benches.h"
#include "tests/bench/display.h"
#include "tests/bench/measure.h"
#include "tests/bench/programs.h"

namespace twinrail::bench {

namespace {

Result<Measured> measured(int runs)
{
    TWINRAIL_TRY(needs({QStringLiteral("Xvfb")}));
    TWINRAIL_LET(display, Display::start());
    const auto starting = [&display](const char* program) {
        return [&display, program] { return display->untilPainted(QLatin1String(program)); };
    };
    for (const char* program : {TWINRAIL_PROGRAM, BENCH_EMPTY_WINDOW}) // from the disk, once
        TWINRAIL_TRY(starting(program)());
    return inTurns(runs, starting(TWINRAIL_PROGRAM), starting(BENCH_EMPTY_WINDOW));
}

} // namespace

QList<Row> benchStartUp(const Size& size)
{
    return {{QStringLiteral("Start-up to the first painted window"),
             QStringLiteral("empty QWidget"),
             Unit::Seconds,
             {Goal::Kind::TimesAsLong, 1.5},
             measured(size.runs(15)),
             {}}};
}

} // namespace twinrail::bench
