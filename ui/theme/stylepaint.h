// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QStyleOption>

// What the style draws itself; each in the colours of the option's palette.
namespace twinrail::stylepaint {

void focusRing(const QStyleOption& option, QPainter& painter);
void button(const QStyleOption& option, QPainter& painter);
void fieldGround(const QStyleOption& option, QPainter& painter);
void fieldOutline(const QStyleOption& option, QPainter& painter);
void frame(const QStyleOption& option, QPainter& painter);
void checkBox(const QStyleOption& option, QPainter& painter);
void radioButton(const QStyleOption& option, QPainter& painter);
void headerSection(const QStyleOption& option, QPainter& painter);
void scrollThumb(const QStyleOption& option, QPainter& painter);
void progressGroove(const QStyleOption& option, QPainter& painter);
void progressBar(const QStyleOption& option, QPainter& painter);

} // namespace twinrail::stylepaint
