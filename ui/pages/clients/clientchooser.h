// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

#include <QWidget>

class QComboBox;

namespace twinrail {

/// Which client the rest of a page is about. Keeps the choice by name, whatever else becomes of the list.
class ClientChooser : public QWidget {
    Q_OBJECT
public:
    explicit ClientChooser(QWidget* parent = nullptr);

    void setClients(const QList<Client>& clients);
    void choose(qsizetype row);
    [[nodiscard]] qsizetype row() const; ///< in the site; -1: there is no client

signals:
    void chosen(); ///< by a person

private:
    QComboBox* m_combo;
};

} // namespace twinrail
