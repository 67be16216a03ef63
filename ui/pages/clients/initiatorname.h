// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/facts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace twinrail {

class ElidedLabel;

/// C3: the name that a client will have, and what becomes of the one that it has.
class InitiatorName : public QWidget {
    Q_OBJECT
public:
    explicit InitiatorName(QWidget* parent = nullptr);

    /// `raw` is what was typed and is no name yet; empty: there is none.
    void showName(const Client& client, const ClientFacts& facts, const QString& raw);
    void focusField();

signals:
    void typed(const QString& text); ///< by a person, or the client's own name on their wish

private:
    void tell(const QString& text);

    QLineEdit* m_field;
    QLabel* m_state;
    ElidedLabel* m_present; ///< the name that the client has, where that is another one
    QPushButton* m_keep;
    bool m_telling = false; ///< what was typed is on its way to the session
};

} // namespace twinrail
