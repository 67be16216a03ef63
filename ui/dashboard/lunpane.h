// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/place.h"

#include <QWidget>

class QLabel;

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

    LiveSite* m_live;
    Place m_place;
    QLabel* m_sentence;
    PathTable* m_paths;
};

} // namespace twinrail
