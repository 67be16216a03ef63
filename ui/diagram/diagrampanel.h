// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace twinrail {

class DiagramView;
class Legend;

/// The picture of the paths, what it amounts to in words, its legend, and what is selected in it. Everything it shows
/// stands in PathTable too.
class DiagramPanel : public QWidget {
    Q_OBJECT
public:
    explicit DiagramPanel(QWidget* parent = nullptr);
    void showSnapshot(const Site& site, const Snapshot& snapshot);
    [[nodiscard]] DiagramView& view() { return *m_view; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSelected();

    QLabel* m_counts;
    DiagramView* m_view;
    Legend* m_legend;
    QLabel* m_selected;
    QScrollArea* m_selectedArea;
};

} // namespace twinrail
