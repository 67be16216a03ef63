// SPDX-License-Identifier: Apache-2.0
// What multipathd says about 2,048 paths, read here and by jq.
#include "core/host/readers/multipath.h"
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/multipathtext.h"
#include "tests/bench/programs.h"

namespace twinrail::bench {

namespace {

constexpr int maps = 256;
constexpr int paths = 8; // of each

// The columns that Twinrail asks for, as far as the JSON has them.
constexpr const char* filter =
    "(.maps[] | [.name, .uuid, .sysfs, .paths]), "
    "(.maps[] | .uuid as $map | .path_groups[].paths[] | [$map, .dev, .dm_st, .chk_st, .dev_st]) | @tsv";

Result<double> ask(const QByteArray& json, qsizetype rows)
{
    TWINRAIL_LET(finished, run({QStringLiteral("jq"), {QStringLiteral("-r"), QLatin1String(filter)}, {}, {}, json}));
    if (finished.out.count('\n') != rows)
        return fail(Error::Kind::Malformed, QStringLiteral("jq found %1 rows").arg(finished.out.count('\n')));
    return finished.seconds;
}

Result<Measured> measured(int runs)
{
    const MultipathText text = multipathText(maps, paths);
    const QList<Output> answers{{text.paths, {}, 0}, {text.maps, {}, 0}};
    const Run ours = [&]() -> Result<double> {
        const Timer timer;
        const Result<MultipathState> state = readMultipath(answers);
        const double seconds = timer.seconds();
        if (!state || state->paths.size() != maps * paths || state->maps.size() != maps || !state->paths[0].usable())
            return fail(Error::Kind::Malformed, QStringLiteral("the reader did not find all paths"));
        return seconds;
    };
    // jq's start is no parsing: what it takes for nothing is taken off.
    TWINRAIL_TRY(needs({QStringLiteral("jq")}));
    TWINRAIL_LET(start, alone(runs, [] { return ask(R"({"maps": []})", 0); }));
    const Run peer = [&]() -> Result<double> {
        TWINRAIL_LET(whole, ask(text.json, maps * (paths + 1)));
        return whole - start.ours;
    };
    return inTurns(runs, ours, peer);
}

} // namespace

QList<Row> benchParse(const Size& size)
{
    return {{QStringLiteral("Reading 2,048 path rows"),
             QStringLiteral("jq, without its start"),
             Unit::Seconds,
             {Goal::Kind::None, 0},
             measured(size.runs(9)),
             QStringLiteral("Twinrail reads the rows it asks multipathd for, jq finds the same in “show maps json”.")}};
}

} // namespace twinrail::bench
