// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diagram/tally.h"

#include <QRectF>
#include <QSizeF>

namespace twinrail {

enum class BoxKind { Client, Nic, Rail, Portal, Target, Lun };

/// One thing of the site, or one block of them.
struct DiagramBox {
    QString key; ///< "client/prague": the same in every picture of the site
    BoxKind kind = BoxKind::Client;
    QRectF rect;
    qreal textRight = 0; ///< where its own texts end, when something else stands in it; 0: nothing does
    QString title{};     ///< what is read first
    QString subtitle{};  ///< what else there is room for
    QString name{};      ///< whole and for people: tool tip, the line below the picture
    QString parent{};    ///< key of the client of a NIC, of the rail of a portal or target
    int number = 0;      ///< of a rail: 0, 1, … chooses its pattern
    bool ghost = false;  ///< stands for what is not in the site yet
    Tally tally{};       ///< of the paths through it
    friend bool operator==(const DiagramBox&, const DiagramBox&) = default;
};

enum class LineKind {
    Session, ///< from a NIC through its rail to a portal
    Bundle,  ///< all sessions of a client, or of a block of clients, on one rail
    Rail,    ///< from a rail to a portal, where sessions are bundles
    Binding, ///< from a portal to a target
    Mapping  ///< from a target to a LUN, or to a block of them
};

/// One line of the picture, in the worst state of the paths it stands for.
struct DiagramLine {
    QString key;
    LineKind kind = LineKind::Session;
    QString from, to; ///< keys of boxes
    QString via{};    ///< key of the rail it passes through; empty: none
    QPointF start{}, end{};
    qreal bend = 0;   ///< where the curve is over and the line goes straight on; 0: at the end
    qreal badge = 0;  ///< where along x its badge stands; 0: there are too many, their boxes say it
    qreal widest = 0; ///< the width that its neighbours leave it; 0: any
    int sessions = 0;
    Tally tally{};
    friend bool operator==(const DiagramLine&, const DiagramLine&) = default;
    [[nodiscard]] PathState state() const { return tally.worst(); }
};

struct DiagramHeading {
    QString text;
    QRectF rect;
    friend bool operator==(const DiagramHeading&, const DiagramHeading&) = default;
};

/// The picture as a value: what stands where, in the coordinates of a scene that begins at 0, 0.
struct DiagramLayout {
    static constexpr int maximumLines = 400; ///< what is drawn in one frame of 16 ms, antialiased (measured)
    QSizeF size;
    QList<DiagramHeading> headings;
    QList<DiagramBox> boxes; ///< rails first, then the others; in the order of the site
    QList<DiagramLine> lines;
    QString note; ///< what is folded, or what will appear here
    QRectF noteRect;
    friend bool operator==(const DiagramLayout&, const DiagramLayout&) = default;

    [[nodiscard]] const DiagramBox* box(const QString& key) const;
    [[nodiscard]] const DiagramLine* line(const QString& key) const;
};

/// What the picture has to fit into. All lengths follow from the font.
struct LayoutHints {
    qreal width = 640;
    qreal height = 0; ///< what is there more than needed goes between the boxes
    qreal lineHeight = 17;
    qreal charWidth = 7;
};

/// Pure. Places depend on the site and the hints alone, never on a state; what is there and not in the site stands
/// below everything else.
[[nodiscard]] DiagramLayout layoutOf(const Site& site, const Snapshot& snapshot, const LayoutHints& hints);

} // namespace twinrail
