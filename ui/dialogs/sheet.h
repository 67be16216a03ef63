// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace twinrail {

/// What all questions of the program look like: a sign, a heading, plain words, what is asked, and buttons that say
/// what they do. Modal to its window, shown with open(), gone when it is answered.
class Sheet : public QDialog {
    Q_OBJECT
public:
    Sheet(const QString& name, Glyph sign, const QString& heading, QWidget* parent);

protected:
    /// A wrapped paragraph; what it says may come from outside and is never taken for HTML.
    QLabel* addText(const QString& text);
    void addWidget(QWidget* widget);
    void addLayout(QLayout* layout);
    /// Words beside the buttons: why the first one cannot be used yet.
    void setHint(const QString& text);
    QPushButton* addYes(const QString& name, const QString& verb); ///< accepts
    QPushButton* addNo(const QString& name, const QString& verb);  ///< rejects, as Escape does
    /// What Return does. Screen readers start with its words.
    void setHarmless(QPushButton* button);
    void showEvent(QShowEvent* event) override;

private:
    QVBoxLayout* m_body;
    QLabel* m_hint;
    QDialogButtonBox* m_buttons;
};

/// Fixed width, in the size of the text around it, selectable by mouse and keyboard.
[[nodiscard]] QLabel* makeEvidence(const QString& text);
/// "Copy", with a name that says what ("Copy the fingerprint of prague").
[[nodiscard]] QPushButton* makeCopyButton(const QString& text, const QString& spoken);

} // namespace twinrail
