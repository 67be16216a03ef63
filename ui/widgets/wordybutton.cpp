// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wordybutton.h"

#include "ui/theme/fonts.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace twinrail {

namespace {

constexpr int wrapped = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;
constexpr int withMnemonic = wrapped | Qt::TextShowMnemonic;
constexpr int anyHeight = 100'000;
constexpr int charactersWide = 60;

int textHeight(const QFontMetrics& metrics, int width, const QString& text)
{
    return text.isEmpty() ? 0 : metrics.boundingRect(0, 0, width, anyHeight, withMnemonic, text).height();
}

} // namespace

WordyButton::WordyButton(Look look, QWidget* parent) : QAbstractButton(parent), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // Fixed would insist on the height of the hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordyButton::setWords(Glyph sign, const QString& title, const QString& sentence)
{
    m_sign = sign;
    m_title = title;
    m_sentence = sentence;
    // A line's title is a sentence from anywhere: an ampersand in it is one.
    if (m_look == Look::Card)
        setText(title);
    else
        m_title.replace(u'&', QLatin1String("&&"));
    setAccessibleName(m_look == Look::Card ? QString() : title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QFont WordyButton::titleFont() const { return m_look == Look::Card ? headingFont(font()) : boldFont(font()); }

int WordyButton::padding() const { return fontMetrics().height() / (m_look == Look::Card ? 1 : 4); }

int WordyButton::signSide() const { return fontMetrics().height() * (m_look == Look::Card ? 2 : 1); }

int WordyButton::textLeft() const { return padding() + signSide() + fontMetrics().height() / 2 + padding() / 2; }

QSize WordyButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * charactersWide;
    return {width, heightForWidth(width)};
}

int WordyButton::heightForWidth(int width) const
{
    const int room = qMax(width - textLeft() - padding(), fontMetrics().averageCharWidth() * 8);
    const int text = textHeight(QFontMetrics(titleFont()), room, m_title) + textHeight(fontMetrics(), room, m_sentence);
    return 2 * padding() + qMax(text, signSide());
}

void WordyButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WordyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton panel;
    panel.initFrom(this);
    if (isDown())
        panel.state |= QStyle::State_Sunken;
    if (m_look == Look::Card || isDown() || underMouse())
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &panel, &painter, this);

    const QRect sign(padding(), padding(), signSide(), signSide());
    iconOf(m_sign).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign), Qt::AlignCenter,
                         isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textLeft(), padding(), -padding(), 0));
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.setFont(titleFont());
    QRect used;
    painter.drawText(text, withMnemonic, m_title, &used);
    painter.setFont(font());
    painter.drawText(text.adjusted(0, used.height(), 0, 0), wrapped, m_sentence);

    if (hasFocus())
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &panel, &painter, this);
}

} // namespace twinrail
