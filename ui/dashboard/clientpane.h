// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/lunmodel.h"
#include "ui/dashboard/place.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;

namespace twinrail {

class DiagramPanel;
class LiveSite;
class PathTable;
class RowTable;
class SwitchBar;

/// One client: the picture of its paths, and its LUNs and paths as tables.
class ClientPane : public QWidget {
    Q_OBJECT
public:
    explicit ClientPane(LiveSite& live, QWidget* parent = nullptr);

    void showPlace(const Place& place); ///< with this LUN selected
    void selectLun(int lun);
    void takeFocus();
    void showAge(const QDateTime& now);
    [[nodiscard]] Place selected() const;

signals:
    void opened(const twinrail::Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    LiveSite* m_live;
    QString m_client;
    LunModel m_luns;
    QSortFilterProxyModel m_sorted;
    QLabel* m_sentence;
    DiagramPanel* m_picture;
    SwitchBar* m_switch;
    RowTable* m_table;
    PathTable* m_paths;
};

} // namespace twinrail
