// SPDX-License-Identifier: Apache-2.0
#include "tests/report/lookup.h"

#include "core/base/table.h"
#include "core/report/formats.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace twinrail::testing {

const Section* sectionOf(const QList<Section>& sections, const QString& id)
{
    for (const Section& section : sections) {
        if (section.id == id)
            return &section;
        if (const Section* below = sectionOf(section.sections, id))
            return below;
    }
    return nullptr;
}

QStringList idsOf(const ReportDocument& document)
{
    QStringList ids;
    for (const Section& section : document.sections)
        ids << section.id;
    return ids;
}

QList<Table> tablesOf(const Section& section)
{
    QList<Table> tables;
    for (const Block& block : section.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            tables << *table;
    for (const Section& below : section.sections)
        tables += tablesOf(below);
    return tables;
}

Table tableOf(const Section& section, const QString& caption)
{
    for (const Table& table : tablesOf(section))
        if (table.caption.startsWith(caption))
            return table;
    ADD_FAILURE() << "no table “" << caption.toStdString() << "” in " << section.id.toStdString();
    return {};
}

Cell factOf(const Section& section, const QString& name)
{
    for (const Block& block : section.blocks)
        if (const auto* list = std::get_if<FactList>(&block))
            for (const FactList::Fact& fact : list->facts)
                if (fact.name == name)
                    return fact.value;
    ADD_FAILURE() << "no fact “" << name.toStdString() << "” in " << section.id.toStdString();
    return {};
}

QString cellOf(const Table& table, const QString& row, const QString& column)
{
    const qsizetype at = table.columns.indexOf(column);
    for (const QList<Cell>& cells : table.rows)
        if (at >= 0 && cells.at(0).text == row)
            return cells.at(at).text;
    ADD_FAILURE() << "no “" << row.toStdString() << "” or “" << column.toStdString() << "” in “"
                  << table.caption.toStdString() << "”";
    return {};
}

QList<Cell> columnOf(const Table& table, const QString& column)
{
    QList<Cell> cells;
    const qsizetype at = table.columns.indexOf(column);
    EXPECT_GE(at, 0) << "no column “" << column.toStdString() << "” in “" << table.caption.toStdString() << "”";
    for (const QList<Cell>& row : table.rows)
        cells << row.value(at);
    return cells;
}

QString wordsOf(const Section& section)
{
    ReportDocument alone;
    alone.sections << section;
    return QString::fromUtf8(toMarkdown(alone));
}

} // namespace twinrail::testing
