// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <variant>

namespace twinrail {

/// How a cell or a sentence is to be taken; shown as a sign and by weight, never by colour alone.
enum class Tone { Plain, Good, Attention, Bad, Unknown };

struct Cell {
    QString text;
    Tone tone = Tone::Plain;
    bool literal = false; ///< a name, an address, a command: set in a fixed-width font, never broken into pieces
    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Paragraph {
    QString text;
    Tone tone = Tone::Plain;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};
struct Bullets {
    QStringList items;
    friend bool operator==(const Bullets&, const Bullets&) = default;
};
/// Pairs of a name and a value: the cover, the inventory of one machine.
struct FactList {
    struct Fact {
        QString name;
        Cell value;
        friend bool operator==(const Fact&, const Fact&) = default;
    };
    QList<Fact> facts;
    friend bool operator==(const FactList&, const FactList&) = default;
};
struct Table {
    QString caption; ///< may be empty
    QStringList columns;
    QList<QList<Cell>> rows; ///< each as long as `columns`
    friend bool operator==(const Table&, const Table&) = default;
};
/// Commands, calls, diffs, file contents: as they are.
struct Listing {
    QString caption; ///< may be empty
    QStringList lines;
    friend bool operator==(const Listing&, const Listing&) = default;
};
/// The picture of the paths.
struct Drawing {
    QByteArray svg;
    QString words; ///< what it shows, for those who cannot see it
    friend bool operator==(const Drawing&, const Drawing&) = default;
};
using Block = std::variant<Paragraph, Bullets, FactList, Table, Listing, Drawing>;

struct Section {
    QString id; ///< stable, for links and bookmarks: "lun-table"
    QString title;
    QList<Block> blocks;
    QList<Section> sections; ///< below it; two levels are enough
    friend bool operator==(const Section&, const Section&) = default;
};

/// The report as it is read: what HTML, PDF and Markdown are written from. A value.
struct ReportDocument {
    QString title;
    QString subtitle;
    Cell result;             ///< the one word on the cover
    QString language;        ///< BCP 47: "en", "de"
    QString footer;          ///< on every page
    QList<Section> sections; ///< the first is the cover
    friend bool operator==(const ReportDocument&, const ReportDocument&) = default;
};

} // namespace twinrail
