// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dashboard/place.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace twinrail {

/// Where somebody looks ("All clients › prague › hydra_db-a01"), and the way back.
class Breadcrumb : public QWidget {
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget* parent = nullptr);
    void showPlace(const Place& place, const QString& lun);

signals:
    void chosen(const twinrail::Place& place);

private:
    QPushButton* m_back;
    QPushButton* m_all;
    QLabel* m_firstGap;
    QPushButton* m_client;
    QLabel* m_secondGap;
    QPushButton* m_lun;
    Place m_place;
};

} // namespace twinrail
