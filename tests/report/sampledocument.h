// SPDX-License-Identifier: Apache-2.0
#pragma once

// A report with every kind of block, and with what breaks a format: pipes, backticks, angle brackets, long names.

#include "core/report/document.h"

namespace twinrail {

/// As long as an iSCSI name can be: 223 bytes (RFC 3720 §3.2.6.1).
inline QString longestName()
{
    return QStringLiteral("iqn.2011-09.dom.homer:02:").leftJustified(223, QLatin1Char('x'));
}

inline QByteArray sampleSvg()
{
    return QByteArrayLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
        "<svg width=\"105.8mm\" height=\"52.9mm\" viewBox=\"0 0 400 200\" xmlns=\"http://www.w3.org/2000/svg\">\n"
        "<title>Paths of hydra</title>\n<rect x=\"0\" y=\"0\" width=\"400\" height=\"200\" fill=\"#ffffff\"/>\n"
        "<line x1=\"60\" y1=\"100\" x2=\"340\" y2=\"40\" stroke=\"#00664b\" stroke-width=\"2\"/>\n"
        "<text x=\"10\" y=\"104\" font-family=\"sans-serif\" font-size=\"13\">prague</text>\n</svg>\n");
}

inline Table samplePaths(int rows)
{
    Table table;
    table.caption = QStringLiteral("Paths, planned and active");
    table.columns = QStringList{QStringLiteral("Client"), QStringLiteral("LUN"),     QStringLiteral("WWID"),
                                QStringLiteral("Target"), QStringLiteral("Planned"), QStringLiteral("Active"),
                                QStringLiteral("Verdict")};
    for (int i = 0; i < rows; ++i) {
        const Tone tone = i % 7 == 3 ? Tone::Bad : i % 5 == 4 ? Tone::Unknown : Tone::Good;
        const QString word = tone == Tone::Bad       ? QStringLiteral("✕ missing")
                             : tone == Tone::Unknown ? QStringLiteral("unknown")
                                                     : QStringLiteral("● active");
        table.rows.append(
            {{QStringLiteral("prague"), Tone::Plain, true},
             {QString::number(i), Tone::Plain, false},
             {QStringLiteral("3600144f0f484400000004e8685e7%1").arg(i, 4, 16, QLatin1Char('0')), Tone::Plain, true},
             {QStringLiteral("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58"), Tone::Plain, true},
             {QStringLiteral("2"), Tone::Plain, false},
             {tone == Tone::Good ? QStringLiteral("2") : QStringLiteral("1"), tone, false},
             {word, tone, false}});
    }
    return table;
}

inline Section sampleSection(const char* id, const char* title, const QList<Block>& blocks)
{
    return {QString::fromLatin1(id), QString::fromUtf8(title), blocks, {}};
}

inline ReportDocument sampleDocument(int rows = 12)
{
    ReportDocument document;
    document.title = QStringLiteral("Setup report of hydra");
    document.subtitle = QStringLiteral("Übersicht – appliance lab9, 1 client");
    document.result = {QStringLiteral("degraded"), Tone::Attention, false};
    document.language = QStringLiteral("en");
    document.footer = QStringLiteral("hydra · 25 November 2026 10:00 UTC · Twinrail 0.1");

    FactList facts;
    facts.facts = {{QStringLiteral("Site"), {QStringLiteral("hydra"), Tone::Plain, true}},
                   {QStringLiteral("Made"), {QStringLiteral("25 November 2026 10:00 UTC"), Tone::Plain, false}},
                   {QStringLiteral("Longest name"), {longestName(), Tone::Plain, true}}};
    document.sections.append(sampleSection("cover", "Cover", {facts}));

    Bullets bullets{{QStringLiteral("Plug the cable of eth2 in again."),
                     QStringLiteral("Then look at the report: <b>not bold</b> & *not slanted*.")}};
    document.sections.append(sampleSection(
        "summary", "Summary – Überblick",
        {Paragraph{QStringLiteral("7 of 8 planned paths are active; 4 LUNs on 1 client checked."), Tone::Attention},
         Paragraph{QStringLiteral("Ordinary words that say how things are, at some length, so that the line has to be "
                                  "broken once or twice on every kind of paper that is there to be printed on."),
                   Tone::Plain},
         bullets}));
    Section paths = sampleSection("paths", "Paths", {samplePaths(rows)});
    Table awkward;
    awkward.columns = QStringList{QStringLiteral("a | b"), QStringLiteral("value")};
    awkward.rows = {
        {{QStringLiteral("x | y"), Tone::Plain, true}, {QStringLiteral("`tick` | <tag>"), Tone::Plain, false}},
        {{QStringLiteral("long"), Tone::Plain, false}, {longestName(), Tone::Bad, true}}};
    paths.sections.append(sampleSection("awkward", "Awkward names", {awkward}));
    document.sections.append(paths);
    document.sections.append(sampleSection(
        "drawing", "Drawing", {Drawing{sampleSvg(), QStringLiteral("The paths of hydra: 7 of 8 paths active.")}}));
    Listing listing;
    listing.caption = QStringLiteral("/etc/iscsi/iscsid.conf on prague");
    listing.lines = QStringList{QStringLiteral("-node.session.timeo.replacement_timeout = 120"),
                                QStringLiteral("+node.session.timeo.replacement_timeout = 10"), QStringLiteral("```"),
                                QStringLiteral("echo `hostname` | tr a-z A-Z > /tmp/<name>")};
    document.sections.append(sampleSection("commands", "Commands", {listing}));
    return document;
}

} // namespace twinrail
