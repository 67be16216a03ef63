// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "ui/pages/appliance/accessfields.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace twinrail {

/// Where the appliance is, and who logs in. The password leaves the form with the call that takes it, and never comes
/// back into it.
class AccessForm : public QWidget {
    Q_OBJECT
public:
    explicit AccessForm(QWidget* parent = nullptr);

    /// `raw`: texts that are no values yet, by place. Leaves the line alone that is being typed in.
    void show(const Site& site, const QMap<QString, QString>& raw, bool passwordKnown);
    [[nodiscard]] QMap<QString, QWidget*> places() const; ///< of the site, and what edits them
    [[nodiscard]] QList<QLabel*> labels() const { return m_labels; }

    [[nodiscard]] bool hasPassword() const;
    [[nodiscard]] Secret takePassword();
    [[nodiscard]] bool remember() const;

signals:
    void typed(const QString& place, const QString& text);
    void schemeChosen(twinrail::Scheme scheme);
    void passwordTyped();

private:
    void addLines(QFormLayout& form);
    void addScheme(QFormLayout& form);
    void addPassword(QFormLayout& form);
    void addRow(QFormLayout& form, const QString& title, QWidget* field);

    QList<AccessField> m_fields;
    QList<QLineEdit*> m_lines; ///< one for each field
    QList<QLabel*> m_labels;
    QLineEdit* m_typing = nullptr;
    QComboBox* m_scheme;
    QLineEdit* m_password;
    QCheckBox* m_remember;
};

} // namespace twinrail
