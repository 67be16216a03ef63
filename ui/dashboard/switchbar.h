// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace twinrail {

/// Two or more views of the same thing, and a button for each; one is shown.
class SwitchBar : public QWidget {
    Q_OBJECT
public:
    explicit SwitchBar(const QString& spoken, QWidget* parent = nullptr);

    void add(const QString& name, const QString& text, QWidget* view);
    [[nodiscard]] QWidget* stack() const;
    [[nodiscard]] QWidget* current() const;

signals:
    void switched();

private:
    QButtonGroup* m_buttons;
    QHBoxLayout* m_across;
    QStackedWidget* m_stack;
};

} // namespace twinrail
