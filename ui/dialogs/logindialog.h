// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/sheet.h"
#include "ui/session/session.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace twinrail {

/// Passwords that are missing or were refused. Accepting hands those that were typed to the session; closing in any way
/// empties the fields. One that is left empty is not touched: an agent or a key may do without.
class LoginDialog : public Sheet {
    Q_OBJECT
public:
    LoginDialog(SiteSession& session, const QList<WantedLogin>& logins, QWidget* parent);

    void done(int result) override;

private:
    struct Field {
        WantedLogin login;
        QLineEdit* edit = nullptr;
        QLabel* refusal = nullptr; ///< below it; null: it was not refused
    };

    [[nodiscard]] QLineEdit* addField(const QString& name, const QString& caption);
    void addLogin(const WantedLogin& login);
    void addShared(const QString& user);
    void showShared(bool shared);
    void refresh();
    void handOver();

    SiteSession& m_session;
    QList<QLineEdit*> m_edits;     ///< all of them
    QList<Field> m_fields;         ///< one for each login
    QCheckBox* m_same = nullptr;   ///< only where all clients have one user
    QLineEdit* m_shared = nullptr; ///< then shown instead of theirs
    QFormLayout* m_form;
    QCheckBox* m_remember;
    QPushButton* m_logIn;
};

} // namespace twinrail
