// SPDX-License-Identifier: Apache-2.0
// What a fleet costs to look at: each view at each size in a process of its own, on the offscreen platform.
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts/part.h"

#include <QLocale>

namespace twinrail::bench {

namespace {

// product.md §5.2: team, medium, large, stress.
constexpr Tier tiers[] = {{8, 16, 4}, {32, 64, 4}, {128, 256, 4}, {256, 256, 8}};
constexpr Tier tinyTiers[] = {{2, 2, 4}};

/// One number of a view, as a row.
struct Figure {
    const char* name; ///< %1 is the view, %2 the number of paths
    double ViewCost::*value;
    Unit unit;
    Goal goal;
};
const Figure figures[] = {
    {"%1 of %2 paths: a frame while dragging", &ViewCost::frame, Unit::Seconds, {Goal::Kind::AtMost, 0.016}},
    {"%1 of %2 paths: layout", &ViewCost::layout, Unit::Seconds, {}},
    {"%1 of %2 paths: news of one client", &ViewCost::update, Unit::Seconds, {}},
    {"%1 of %2 paths: memory of the process", &ViewCost::memory, Unit::Bytes, {Goal::Kind::AtMost, 1.5e9}},
};

Result<QList<ViewCost>> repeated(const Part& part, const Tier& tier, int runs)
{
    QList<ViewCost> costs;
    for (int i = 0; i < runs; ++i) {
        TWINRAIL_LET(cost, inOwnProcess(part, tier));
        costs << cost;
    }
    return costs;
}

double medianOf(const QList<ViewCost>& costs, double ViewCost::*value)
{
    QList<double> values;
    for (const ViewCost& cost : costs)
        values << cost.*value;
    return median(values);
}

QList<Row> rowsFor(const Part& part, const Tier& tier, int runs)
{
    const Result<QList<ViewCost>> costs = repeated(part, tier, runs);
    const QString paths = QLocale(QLocale::English).toString(tier.all());
    QList<Row> rows;
    for (const Figure& figure : figures) {
        Row row{QString::fromLatin1(figure.name).arg(part.name, paths), {}, figure.unit, figure.goal, {}, {}};
        if (!costs)
            row.measured = fail(costs.error());
        else if (const double value = medianOf(*costs, figure.value); value > 0)
            row.measured = Measured{value, std::nullopt};
        else
            continue;
        if (costs && figure.value == &ViewCost::frame)
            row.note = QStringLiteral("19 of 20 frames take at most %1.")
                           .arg(quantityText(medianOf(*costs, &ViewCost::slowest), Unit::Seconds));
        rows << row;
    }
    return rows;
}

} // namespace

QList<Row> benchFrames(const Size& size)
{
    QList<Row> rows;
    for (const Part& part : parts()) {
        for (const Tier& tier : size.tiny ? QList<Tier>(std::begin(tinyTiers), std::end(tinyTiers))
                                          : QList<Tier>(std::begin(tiers), std::end(tiers)))
            rows << rowsFor(part, tier, size.runs(3));
    }
    return rows;
}

} // namespace twinrail::bench
