// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linesview.h"

#include "ui/theme/fonts.h"

#include <QEvent>
#include <QSyntaxHighlighter>

#include <array>

namespace twinrail {

namespace {

struct Sign {
    const char* begin;
    QPalette::ColorRole role;
    bool bold;
};
/// The first that fits.
constexpr std::array signs{
    Sign{"## ", QPalette::Text, true},
    Sign{"# ", QPalette::PlaceholderText, false},
    Sign{"+++", QPalette::Text, true},
    Sign{"---", QPalette::Text, true},
    Sign{"@@", QPalette::PlaceholderText, false},
    Sign{"+", QPalette::Link, false},
    Sign{"-", QPalette::LinkVisited, false},
};

class Signs : public QSyntaxHighlighter {
public:
    explicit Signs(LinesView* view) : QSyntaxHighlighter(view->document()), m_view(view) {}

protected:
    void highlightBlock(const QString& line) override
    {
        for (const Sign& sign : signs)
            if (line.startsWith(QLatin1String(sign.begin))) {
                QTextCharFormat format;
                format.setForeground(m_view->palette().brush(sign.role));
                if (sign.bold)
                    format.setFontWeight(QFont::DemiBold);
                setFormat(0, static_cast<int>(line.size()), format);
                return;
            }
    }

private:
    LinesView* m_view;
};

} // namespace

LinesView::LinesView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    fitFont();
    new Signs(this); // lives with the document
}

void LinesView::setLines(const QString& text)
{
    if (toPlainText() != text)
        setPlainText(text);
}

void LinesView::fitFont()
{
    const QFont fixed = fixedFont(font());
    document()->setDefaultFont(fixed);
    setTabStopDistance(QFontMetrics(fixed).horizontalAdvance(u' ') * 8);
}

void LinesView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitFont();
    if (event->type() == QEvent::PaletteChange && document())
        for (auto* colours : document()->findChildren<QSyntaxHighlighter*>())
            colours->rehighlight();
}

} // namespace twinrail
