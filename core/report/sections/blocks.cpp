// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/blocks.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace twinrail::sections {

Cell text(const QString& words, Tone tone) { return {words, tone, false}; }

Cell literal(const QString& name, Tone tone) { return {name, tone, true}; }

Cell number(int count, Tone tone) { return {QString::number(count), tone, false}; }

Cell notKnown() { return {Tr::tr("not known"), Tone::Unknown, false}; }

Tone toneOf(Health health)
{
    switch (health) {
    case Health::AsPlanned:
        return Tone::Good;
    case Health::Degraded:
        return Tone::Attention;
    case Health::Critical:
        return Tone::Bad;
    case Health::Unknown:
        return Tone::Unknown;
    }
    return Tone::Unknown;
}

Tone toneOf(PathState state)
{
    switch (state) {
    case PathState::Active:
        return Tone::Good;
    case PathState::Planned:
    case PathState::Discovered:
    case PathState::LoggedIn:
    case PathState::Flapping:
    case PathState::Unexpected:
        return Tone::Attention;
    case PathState::Failed:
    case PathState::Missing:
        return Tone::Bad;
    case PathState::Unknown:
        return Tone::Unknown;
    }
    return Tone::Unknown;
}

Tone toneOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Pass:
        return Tone::Good;
    case Finding::Severity::Note:
        return Tone::Plain;
    case Finding::Severity::Warning:
        return Tone::Attention;
    case Finding::Severity::Unknown:
        return Tone::Unknown;
    case Finding::Severity::Error:
        return Tone::Bad;
    }
    return Tone::Unknown;
}

Tone toneOf(Report::Result result)
{
    switch (result) {
    case Report::Result::AsPlanned:
        return Tone::Good;
    case Report::Result::Degraded:
        return Tone::Attention;
    case Report::Result::Critical:
    case Report::Result::Incomplete:
        return Tone::Bad;
    case Report::Result::Unknown:
        return Tone::Unknown;
    }
    return Tone::Unknown;
}

Tone shouldBeNone(int count, Tone otherwise) { return count == 0 ? Tone::Plain : otherwise; }

QString timeText(const QDateTime& time)
{
    if (!time.isValid())
        return Tr::tr("not known");
    const int minutes = time.offsetFromUtc() / 60;
    const QString zone = minutes == 0 ? QStringLiteral("UTC")
                                      : QStringLiteral("UTC%1%2:%3")
                                            .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                                            .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                                            .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + zone;
}

QString sizeText(quint64 bytes)
{
    static constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t unit = 0;
    auto size = static_cast<double>(bytes);
    for (; size >= 1024 && unit + 1 < units.size(); ++unit)
        size /= 1024;
    return QStringLiteral("%1 %2").arg(QString::number(size, 'g', 4), QLatin1String(units[unit]));
}

QString beginning(const QStringList& lines, int most)
{
    if (lines.size() <= most)
        return lines.join(u'\n');
    return lines.mid(0, most).join(u'\n') + u'\n' +
           Tr::tr("… and %n more line(s)", nullptr, static_cast<int>(lines.size()) - most);
}

Table withoutEmptyColumns(Table table)
{
    for (qsizetype column = table.columns.size() - 1; column >= 0; --column) {
        if (std::any_of(table.rows.cbegin(), table.rows.cend(),
                        [column](const QList<Cell>& row) { return !row.at(column).text.isEmpty(); }))
            continue;
        table.columns.removeAt(column);
        for (QList<Cell>& row : table.rows)
            row.removeAt(column);
    }
    return table;
}

QString clientNames(const Site& site, int most)
{
    if (site.clients.size() > most)
        return Tr::tr("%n client(s)", nullptr, static_cast<int>(site.clients.size()));
    QStringList names;
    for (const Client& client : site.clients)
        names << client.name;
    return names.join(QStringLiteral(", "));
}

const ClientSurvey* answerOf(const Report& report, const QString& client)
{
    const QList<ClientSurvey>& all = report.facts.survey.clients;
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const ClientSurvey& one) { return one.client == client && !one.error; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace twinrail::sections
