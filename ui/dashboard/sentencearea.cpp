// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/sentencearea.h"

#include <QLabel>
#include <QScrollArea>

namespace twinrail {

QWidget* sentenceArea(QLabel* label, const QString& spoken, int lines)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* area = new QScrollArea;
    area->setAccessibleName(spoken);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(label);
    area->viewport()->setAutoFillBackground(false);
    label->setAutoFillBackground(false);
    const int line = label->fontMetrics().lineSpacing();
    area->setFixedHeight(line * lines + line / 3);
    return area;
}

} // namespace twinrail
