// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace twinrail {

/// The password for several clients at once. It leaves the field with the call that hands it over.
class PasswordBox : public QWidget {
    Q_OBJECT
public:
    explicit PasswordBox(QWidget* parent = nullptr);

    [[nodiscard]] QLabel* label() const { return m_label; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool forSelectedOnly() const;
    [[nodiscard]] bool remember() const;
    [[nodiscard]] Secret take();

signals:
    void changed();

private:
    QLabel* m_label;
    QLineEdit* m_password;
    QComboBox* m_clients;
    QCheckBox* m_remember;
};

} // namespace twinrail
