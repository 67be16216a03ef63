// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/switchbar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace twinrail {

SwitchBar::SwitchBar(const QString& spoken, QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_across(new QHBoxLayout(this)), m_stack(new QStackedWidget)
{
    setAccessibleName(spoken);
    m_across->setContentsMargins({});
    m_across->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_stack->setCurrentIndex(id);
        emit switched();
    });
}

void SwitchBar::add(const QString& name, const QString& text, QWidget* view)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setCheckable(true);
    const int id = m_stack->addWidget(view);
    m_buttons->addButton(button, id);
    m_across->addWidget(button);
    button->setChecked(id == 0);
}

QWidget* SwitchBar::stack() const { return m_stack; }
QWidget* SwitchBar::current() const { return m_stack->currentWidget(); }

} // namespace twinrail
