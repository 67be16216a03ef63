// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/matrixmodel.h"
#include "ui/dashboard/place.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace twinrail {

class DiagramPanel;
class LiveSite;
class MatrixView;
class SwitchBar;

/// All clients: as a matrix with their LUNs, or as a picture. The picture is made only while somebody looks at it.
class FleetPane : public QWidget {
    Q_OBJECT
public:
    explicit FleetPane(LiveSite& live, QWidget* parent = nullptr);

    void select(const Place& place);
    [[nodiscard]] Place selected() const;
    [[nodiscard]] MatrixView& matrix() { return *m_view; }

signals:
    void opened(const twinrail::Place& place);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QLayout* makeBar();
    QWidget* makeMatrix();
    void begin();
    void refresh(const QStringList& clients);
    void arrangeAsChosen();
    void showSelected();
    void showPicture();
    [[nodiscard]] bool pictureSeen() const;

    LiveSite* m_live;
    MatrixModel* m_model;
    SwitchBar* m_switch;
    QComboBox* m_order;
    QPushButton* m_again;
    QLineEdit* m_find;
    QCheckBox* m_onlyNotOk;
    MatrixView* m_view;
    QLabel* m_details;
    QPushButton* m_open;
    DiagramPanel* m_picture;
    QTimer m_later;
};

} // namespace twinrail
