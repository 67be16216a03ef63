// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/place.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace twinrail {

class LiveSite;
class PathTable;

/// One LUN on one client: each of its paths with state, reason, NIC and portal.
class LunPane : public QWidget {
    Q_OBJECT
public:
    explicit LunPane(LiveSite& live, QWidget* parent = nullptr);
    void showPlace(const Place& place);
    void takeFocus();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showReason();

    LiveSite* m_live;
    Place m_place;
    QLabel* m_sentence;
    PathTable* m_paths;
    QTableView* m_table; ///< of the paths
    QLabel* m_reason;
};

} // namespace twinrail
