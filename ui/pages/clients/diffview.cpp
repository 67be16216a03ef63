// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/diffview.h"

#include "ui/theme/fonts.h"

#include <QSyntaxHighlighter>

namespace twinrail {

namespace {

class DiffColors : public QSyntaxHighlighter {
public:
    explicit DiffColors(DiffView* view) : QSyntaxHighlighter(view->document()), m_view(view) {}

protected:
    void highlightBlock(const QString& line) override
    {
        const bool isHeader = line.startsWith(QLatin1String("+++")) || line.startsWith(QLatin1String("---")) ||
                              line.startsWith(QLatin1String("@@"));
        QTextCharFormat format;
        if (isHeader)
            format.setForeground(m_view->palette().brush(QPalette::PlaceholderText));
        else if (line.startsWith(u'+'))
            format.setForeground(m_view->palette().brush(QPalette::Link));
        else if (line.startsWith(u'-'))
            format.setForeground(m_view->palette().brush(QPalette::LinkVisited));
        setFormat(0, static_cast<int>(line.size()), format);
    }

private:
    DiffView* m_view;
};

} // namespace

DiffView::DiffView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(fixedFont(font()));
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 8);
    new DiffColors(this); // lives with the document
}

void DiffView::setDiff(const QByteArray& diff) { show(QString::fromUtf8(diff)); }
void DiffView::setSentence(const QString& sentence) { show(sentence); }

void DiffView::show(const QString& text)
{
    if (toPlainText() != text)
        setPlainText(text);
}

} // namespace twinrail
