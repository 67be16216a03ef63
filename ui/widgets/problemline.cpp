// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/problemline.h"

#include "core/base/tr.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace twinrail {

namespace {

constexpr int wrapped = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;
constexpr int anyHeight = 100000;

Glyph glyphOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Pass:
        return Glyph::Check;
    case Finding::Severity::Note:
        return Glyph::Note;
    case Finding::Severity::Warning:
        return Glyph::Warning;
    case Finding::Severity::Unknown:
        return Glyph::Unknown;
    case Finding::Severity::Error:
        return Glyph::Error;
    }
    return Glyph::Unknown;
}

QString headline(const Finding& finding)
{
    QString word = severityWord(finding.severity);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    //: %1 is "Error" or "Warning", %2 is a sentence
    return Tr::tr("%1: %2").arg(word, finding.text);
}

int textHeight(const QFontMetrics& metrics, int width, const QString& text)
{
    return text.isEmpty() ? 0 : metrics.boundingRect(0, 0, width, anyHeight, wrapped, text).height();
}

} // namespace

ProblemLine::ProblemLine(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ProblemLine::setFinding(const Finding& finding)
{
    m_finding = finding;
    setAccessibleName(headline(finding));
    setAccessibleDescription(finding.advice);
    updateGeometry();
    update();
}

int ProblemLine::padding() const { return fontMetrics().height() / 4; }
int ProblemLine::textLeft() const { return padding() * 3 + fontMetrics().height(); }

QSize ProblemLine::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

int ProblemLine::heightForWidth(int width) const
{
    const int room = qMax(width - textLeft() - padding(), fontMetrics().averageCharWidth() * 8);
    return 2 * padding() + textHeight(QFontMetrics(boldFont(font())), room, headline(m_finding)) +
           textHeight(fontMetrics(), room, m_finding.advice);
}

void ProblemLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ProblemLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textLeft(), padding(), -padding(), 0));
    iconOf(glyphOf(m_finding.severity))
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), {padding(), padding(), line, line}));

    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(boldFont(font()));
    QRect used;
    painter.drawText(text, wrapped, headline(m_finding), &used);
    QFont advice = font();
    advice.setUnderline(underMouse());
    painter.setFont(advice);
    painter.drawText(text.adjusted(0, used.height(), 0, 0), wrapped, m_finding.advice);

    if (!hasFocus())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

} // namespace twinrail
