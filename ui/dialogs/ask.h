// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace twinrail {

/// A question with two answers; with one (`no` is empty) it is a message.
struct Ask {
    QString name;    ///< the dialog's object name: whoever tests answers by it ("askUndo"; its buttons: "yes", "no")
    QString title;   ///< the question itself: "Undo what was done?"
    QString text;    ///< what it means
    QString details; ///< more, if there is more to know
    QString yes;     ///< what is done: "&Undo 14 changes"
    QString no;      ///< what is done instead: "&Keep them"
    bool dangerous = false;
};

/// Shows it and returns at once. `answered` is called once, unless the receiver has gone; closing means no. What Return
/// does is harmless: yes only when the question is not dangerous.
void ask(QWidget* parent, const Ask& what, QObject* receiver, std::function<void(bool)> answered);

} // namespace twinrail
