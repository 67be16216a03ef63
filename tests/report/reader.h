// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/survey/verdict.h"
#include "core/topology/finding.h"
#include "core/topology/pathstate.h"
#include "tests/report/lookup.h"

#include <gtest/gtest.h>

#include <QMap>
#include <QRegularExpression>

namespace twinrail::testing {

/// A document, read with the eyes of somebody who counts.
class Reader {
public:
    explicit Reader(const ReportDocument& document) : m_document(document) {}

    [[nodiscard]] const Section& section(const char* id) const
    {
        static const Section none;
        const Section* found = sectionOf(m_document.sections, QLatin1String(id));
        EXPECT_TRUE(found) << id;
        return found ? *found : none;
    }
    [[nodiscard]] int checked(const char* row, const char* column) const
    {
        return cellOf(tableOf(section("summary"), QStringLiteral("What was checked")), QLatin1String(row),
                      QLatin1String(column))
            .toInt();
    }
    [[nodiscard]] int besides(const char* row) const
    {
        return cellOf(tableOf(section("summary"), QStringLiteral("Besides")), QLatin1String(row),
                      QStringLiteral("Number"))
            .toInt();
    }
    [[nodiscard]] int planned(const char* name) const
    {
        return factOf(section("intent"), QLatin1String(name)).text.toInt();
    }
    [[nodiscard]] int severity(Finding::Severity severity) const
    {
        return cellOf(tablesOf(section("checks")).first(), severityName(severity), QStringLiteral("Number")).toInt();
    }
    /// Rows of the tables of findings with that word.
    [[nodiscard]] int findings(std::optional<Finding::Severity> severity = {}) const
    {
        int count = 0;
        for (const Table& table : tablesOf(section("checks")).mid(1))
            for (const Cell& cell : columnOf(table, QStringLiteral("Severity")))
                count += !severity || cell.text == severityName(*severity) ? 1 : 0;
        return count;
    }
    /// Sums over the matrix of paths: "1 of 2, degraded".
    struct Matrix {
        int active = 0, planned = 0;
        QMap<QString, int> words;
        int cells = 0;
    };
    [[nodiscard]] Matrix matrix() const
    {
        static const QRegularExpression cell(QStringLiteral("^(\\d+) of (\\d+), (.+)$"));
        Matrix sums;
        for (const Table& table : tablesOf(section("paths"))) {
            if (!table.caption.startsWith(QStringLiteral("Active of planned")))
                continue;
            for (const QList<Cell>& row : table.rows)
                for (const Cell& one : row.mid(1)) {
                    const auto match = cell.match(one.text);
                    EXPECT_TRUE(match.hasMatch()) << one.text.toStdString();
                    sums.active += match.captured(1).toInt();
                    sums.planned += match.captured(2).toInt();
                    ++sums.words[match.captured(3)];
                    ++sums.cells;
                }
        }
        return sums;
    }
    /// Rows of "Every path", of a LUN, in that state.
    [[nodiscard]] int pathsIn(PathState state) const
    {
        int count = 0;
        for (const QList<Cell>& row : tableOf(section("paths"), QStringLiteral("Every path")).rows)
            count += row.at(1).text != QLatin1String("session alone") && row.at(6).text == pathStateWord(state) ? 1 : 0;
        return count;
    }
    /// Changes in the tables of all runs with one of these results.
    [[nodiscard]] int changes(const QStringList& results) const
    {
        int count = 0;
        for (const Table& table : tablesOf(section("changes")))
            if (table.caption.startsWith(QStringLiteral("What was changed on ")))
                for (const Cell& cell : columnOf(table, QStringLiteral("Result")))
                    count += static_cast<int>(results.count(cell.text));
        return count;
    }
    [[nodiscard]] int rowsBelow(const char* id) const
    {
        int count = 0;
        for (const Table& table : tablesOf(section(id)))
            count += static_cast<int>(table.rows.size());
        return count;
    }

private:
    ReportDocument m_document;
};

} // namespace twinrail::testing
