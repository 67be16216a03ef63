// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/table.h"

#include <QJsonArray>
#include <QSysInfo>
#include <QThread>

namespace twinrail::bench {

namespace {

QString ratioText(const Row& row)
{
    const std::optional<double> ratio = row.ratio();
    if (!ratio)
        return QStringLiteral("–");
    return QStringLiteral("%1 ×").arg(*ratio, 0, 'f', *ratio < 10 ? 2 : *ratio < 100 ? 1 : 0);
}

QString goalText(const Row& row)
{
    switch (row.goal.kind) {
    case Goal::Kind::None:
        return QStringLiteral("–");
    case Goal::Kind::TimesFaster:
        return QStringLiteral("≥ %1 × faster").arg(row.goal.limit);
    case Goal::Kind::TimesAsLong:
        return QStringLiteral("≤ %1 × as long").arg(row.goal.limit);
    case Goal::Kind::AtMost:
        return QStringLiteral("≤ ") + quantityText(row.goal.limit, row.unit);
    }
    return {};
}

QString measuredText(const Row& row)
{
    if (row.measured)
        return quantityText(row.measured->ours, row.unit);
    return (row.broken() ? QStringLiteral("failed: ") : QStringLiteral("not measured: ")) + row.measured.error().text;
}

QString peerText(const Row& row)
{
    if (!row.measured || !row.measured->peer)
        return QStringLiteral("–");
    return quantityText(*row.measured->peer, row.unit) + QStringLiteral(" (%1)").arg(row.peer);
}

QString metText(const Row& row)
{
    const std::optional<bool> met = row.met();
    return !met ? QStringLiteral("–") : *met ? QStringLiteral("yes") : QStringLiteral("no");
}

struct Column {
    QString title;
    QString (*text)(const Row&);
};
const QList<Column>& columns()
{
    static const QList<Column> all{
        {QStringLiteral("what"), [](const Row& row) { return row.name; }},
        {QStringLiteral("measured"), measuredText},
        {QStringLiteral("peer"), peerText},
        {QStringLiteral("ratio"), ratioText},
        {QStringLiteral("goal"), goalText},
        {QStringLiteral("met"), metText},
    };
    return all;
}

QStringList cells(const Row& row)
{
    QStringList texts;
    for (const Column& column : columns())
        texts << column.text(row);
    return texts;
}

QList<QStringList> grid(const QList<Row>& rows)
{
    QStringList titles;
    for (const Column& column : columns())
        titles << column.title;
    QList<QStringList> lines{titles};
    for (const Row& row : rows)
        lines << cells(row);
    return lines;
}

QStringList notes(const QList<Row>& rows)
{
    QStringList all;
    for (const Row& row : rows)
        if (!row.note.isEmpty())
            all << QStringLiteral("%1: %2").arg(row.name, row.note);
    return all;
}

QJsonObject rowToJson(const Row& row)
{
    QJsonObject json{{QStringLiteral("name"), row.name}, {QStringLiteral("unit"), unitKey(row.unit)}};
    if (!row.measured) {
        json[QStringLiteral("error")] = errorToJson(row.measured.error());
        return json;
    }
    json[QStringLiteral("measured")] = row.measured->ours;
    if (row.measured->peer) {
        json[QStringLiteral("peer")] = *row.measured->peer;
        json[QStringLiteral("peerName")] = row.peer;
        json[QStringLiteral("ratio")] = *row.ratio();
    }
    if (row.goal.kind != Goal::Kind::None) {
        json[QStringLiteral("goal")] = goalText(row);
        json[QStringLiteral("met")] = *row.met();
    }
    if (!row.note.isEmpty())
        json[QStringLiteral("note")] = row.note;
    return json;
}

} // namespace

QString toText(const QList<Row>& rows)
{
    const QList<QStringList> lines = grid(rows);
    QList<qsizetype> widths(columns().size(), 0);
    for (const QStringList& line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    QString text;
    for (const QStringList& line : lines) {
        QString out;
        for (qsizetype i = 0; i < line.size(); ++i)
            out += line[i].leftJustified(widths[i] + 2);
        text += out.trimmed() + u'\n';
    }
    for (const QString& note : notes(rows))
        text += u'\n' + note;
    return text + u'\n';
}

QString toMarkdown(const QList<Row>& rows)
{
    const QList<QStringList> lines = grid(rows);
    QString text =
        QStringLiteral("| %1 |\n|%2\n")
            .arg(lines.first().join(QLatin1String(" | ")), QStringLiteral("---|").repeated(columns().size()));
    for (const QStringList& line : lines.mid(1))
        text += QStringLiteral("| %1 |\n").arg(line.join(QLatin1String(" | ")));
    for (const QString& note : notes(rows))
        text += QStringLiteral("\n- ") + note;
    return text + u'\n';
}

QJsonObject toJson(const QList<Row>& rows, const QJsonObject& machine)
{
    QJsonArray list;
    for (const Row& row : rows)
        list << rowToJson(row);
    return {{QStringLiteral("machine"), machine}, {QStringLiteral("rows"), list}};
}

QJsonObject thisMachine()
{
    return {{QStringLiteral("processors"), QThread::idealThreadCount()},
            {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("compiler"), QStringLiteral(BENCH_COMPILER)},
            {QStringLiteral("build"), QStringLiteral(BENCH_BUILD)}};
}

} // namespace twinrail::bench
