// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

#include <QMap>
#include <QWidget>

class QSpinBox;

namespace twinrail {

/// One row for each number of C10 and C11 that an administrator may choose: a spin box, and what it does.
class TimerForm : public QWidget {
    Q_OBJECT
public:
    explicit TimerForm(QWidget* parent = nullptr);

    void show(const Site& site);
    [[nodiscard]] Site applied(Site site) const;          ///< with the numbers of the form
    [[nodiscard]] QMap<QString, QWidget*> places() const; ///< of the site, and what edits them

signals:
    void edited();

private:
    QList<QSpinBox*> m_boxes; ///< in the order of the table
};

} // namespace twinrail
