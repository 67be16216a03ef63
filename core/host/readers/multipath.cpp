// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/multipath.h"

#include "core/host/readers/answer.h"

#include <array>

namespace twinrail {
namespace {

// One table for each list: what is asked for, the title that old daemons print above it (linux-initiator §6.4), and
// where the value goes.
template <typename Row> struct Column {
    const char* wildcard;
    const char* title;
    void (*store)(Row& row, const QString& text);
};

Wwid wwidOf(const QString& text) { return Wwid::parse(text).value_or(Wwid()); }

constexpr std::array pathColumns{
    Column<PathRow>{"%w", "uuid", [](PathRow& row, const QString& text) { row.wwid = wwidOf(text); }},
    Column<PathRow>{"%d", "dev", [](PathRow& row, const QString& text) { row.disk = text; }},
    Column<PathRow>{"%i", "hcil", [](PathRow& row, const QString& text) { row.hctl = text; }},
    Column<PathRow>{"%t", "dm_st", [](PathRow& row, const QString& text) { row.dmState = text; }},
    Column<PathRow>{"%T", "chk_st", [](PathRow& row, const QString& text) { row.checker = text; }},
    Column<PathRow>{"%o", "dev_st", [](PathRow& row, const QString& text) { row.deviceState = text; }},
};

constexpr std::array mapColumns{
    Column<MapRow>{"%n", "name", [](MapRow& row, const QString& text) { row.name = text; }},
    Column<MapRow>{"%w", "uuid", [](MapRow& row, const QString& text) { row.wwid = wwidOf(text); }},
    Column<MapRow>{"%d", "sysfs", [](MapRow& row, const QString& text) { row.device = text; }},
    Column<MapRow>{"%N", "paths", [](MapRow& row, const QString& text) { row.paths = text.toInt(); }},
};

template <typename Row, std::size_t N> QString formatOf(const std::array<Column<Row>, N>& table)
{
    QStringList wildcards;
    for (const Column<Row>& column : table)
        wildcards << QLatin1String(column.wildcard);
    return wildcards.join(u'|');
}

template <typename Row, std::size_t N> bool isTitle(const std::array<Column<Row>, N>& table, const QStringList& columns)
{
    for (std::size_t i = 0; i < N; ++i)
        if (columns[qsizetype(i)] != QLatin1String(table[i].title))
            return false;
    return true;
}

template <typename Row, std::size_t N>
Result<QList<Row>> readRows(const std::array<Column<Row>, N>& table, const QByteArray& text)
{
    QList<Row> rows;
    for (const QString& line : rowsOf(text)) {
        if (line == u"ok") // said instead of an empty list
            continue;
        const QStringList columns = columnsOf(line, qsizetype(N));
        if (columns.size() != qsizetype(N))
            return notUnderstood(QStringLiteral("multipathd"), line);
        if (isTitle(table, columns))
            continue;
        Row row;
        for (std::size_t i = 0; i < N; ++i)
            table[i].store(row, columns[qsizetype(i)]);
        rows << row;
    }
    return rows;
}

// The client of EL6 exits 0 even when the daemon says no; the words decide (linux-initiator §6.3).
bool answered(const Output& answer)
{
    const QByteArray text = answer.out.trimmed();
    return answer.ok() && text != "fail" && text != "timeout";
}

Query daemonQuery(const QString& question)
{
    // Exit 69 is EX_UNAVAILABLE. The attached form of -k is the one that every release knows.
    return Query::script(R"sh(
pidof multipathd >/dev/null || exit 69
multipathd -k"$1")sh",
                         {question});
}

} // namespace

bool PathRow::usable() const
{
    return dmState == u"active" && (checker == u"ready" || checker == u"ghost") && deviceState == u"running";
}

QList<Query> multipathQueries()
{
    return {daemonQuery(QStringLiteral("show paths format \"%1\"").arg(formatOf(pathColumns))),
            daemonQuery(QStringLiteral("show maps format \"%1\"").arg(formatOf(mapColumns)))};
}

Result<MultipathState> readMultipath(const QList<Output>& answers)
{
    if (answers.size() != 2)
        return notUnderstood(QStringLiteral("multipathd"), QString());
    if (!answered(answers[0]) || !answered(answers[1]))
        return MultipathState();
    TWINRAIL_LET(paths, readRows(pathColumns, answers[0].out));
    TWINRAIL_LET(maps, readRows(mapColumns, answers[1].out));
    return MultipathState{true, paths, maps};
}

Query multipathConfigQuery() { return daemonQuery(QStringLiteral("show config")); }

QByteArray readMultipathConfig(const Output& answer) { return answered(answer) ? answer.out : QByteArray(); }

} // namespace twinrail
