// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/sheet.h"

#include "core/base/tr.h"
#include "ui/theme/fonts.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace twinrail {

namespace {

constexpr int charactersWide = 68; // lines longer than that are hard to read

QLabel* makeText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Sheet::Sheet(const QString& name, Glyph sign, const QString& heading, QWidget* parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_hint(makeText({})), m_buttons(new QDialogButtonBox)
{
    setObjectName(name);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    setAccessibleName(heading);

    const int side = fontMetrics().height() * 2;
    auto* picture = new QLabel;
    picture->setPixmap(iconOf(sign).pixmap(QSize(side, side), devicePixelRatioF()));
    QLabel* title = makeText(heading);
    title->setFont(headingFont(font()));

    m_body->addWidget(title);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(fontMetrics().height());
    middle->addWidget(picture, 0, Qt::AlignTop);
    middle->addLayout(m_body, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_hint, 1);
    bottom->addWidget(m_buttons);
    auto* column = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(middle, 1);
    column->addLayout(bottom);

    m_hint->setObjectName(QStringLiteral("hint"));
    title->setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLabel* Sheet::addText(const QString& text)
{
    QLabel* label = makeText(text);
    m_body->addWidget(label);
    if (accessibleDescription().isEmpty())
        setAccessibleDescription(text);
    return label;
}

void Sheet::addWidget(QWidget* widget) { m_body->addWidget(widget); }
void Sheet::addLayout(QLayout* layout) { m_body->addLayout(layout); }
void Sheet::setHint(const QString& text) { m_hint->setText(text); }

QPushButton* Sheet::addYes(const QString& name, const QString& verb)
{
    QPushButton* button = m_buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    button->setObjectName(name);
    return button;
}

QPushButton* Sheet::addNo(const QString& name, const QString& verb)
{
    QPushButton* button = m_buttons->addButton(verb, QDialogButtonBox::RejectRole);
    button->setObjectName(name);
    return button;
}

void Sheet::setHarmless(QPushButton* button)
{
    // Else any other button takes Return over as soon as it has the focus; there Space presses it.
    for (QAbstractButton* other : m_buttons->buttons())
        static_cast<QPushButton*>(other)->setAutoDefault(false);
    button->setDefault(true);
    button->setFocus();
}

void Sheet::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // Qt gives a new window two thirds of the screen at most, and clips what is in it.
    const int wanted = qMin(layout()->totalHeightForWidth(width()), screen()->availableSize().height());
    if (wanted > height())
        resize(width(), wanted);
    QAccessibleEvent question(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&question);
}

QLabel* makeEvidence(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fixedFont(label->font()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

QPushButton* makeCopyButton(const QString& text, const QString& spoken)
{
    auto* button = new QPushButton(iconOf(Glyph::Copy), Tr::tr("Copy"));
    button->setAccessibleName(spoken);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, button, [text] { QGuiApplication::clipboard()->setText(text); });
    return button;
}

} // namespace twinrail
