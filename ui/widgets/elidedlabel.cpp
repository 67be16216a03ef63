// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elidedlabel.h"

#include "core/base/tr.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

namespace twinrail {

namespace {

constexpr int fewestCharacters = 12;
constexpr int padding = 3; // so that the focus frame does not touch the text

} // namespace

ElidedLabel::ElidedLabel(const QString& text, Face face, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (face == Face::Fixed)
        setFont(fixedFont(font()));
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    QLabel::setText(text);
    setToolTip(QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()));
}

void ElidedLabel::copy() const { QGuiApplication::clipboard()->setText(text()); }

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * padding + 1, fontMetrics().height() + 2 * padding};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return sizeHint().boundedTo({fontMetrics().averageCharWidth() * fewestCharacters, sizeHint().height()});
}

bool ElidedLabel::event(QEvent* event)
{
    // Else a window's own Ctrl+C, if there is one, would win.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QLabel::keyPressEvent(event);
        return;
    }
    copy();
    event->accept();
}

void ElidedLabel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("copyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(iconOf(Glyph::Copy), Tr::tr("&Copy"), this, &ElidedLabel::copy);
    menu->popup(event->globalPos());
}

QString ElidedLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width() - 2 * padding);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect().adjusted(padding, 0, -padding, 0),
                          int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), palette(), isEnabled(),
                          shown(), foregroundRole());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

} // namespace twinrail
