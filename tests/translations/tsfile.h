// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace twinrail::translations {

/// One text of a .ts file with what a translator made of it.
struct Message {
    QString context;
    QString source;
    QString comment; ///< tells apart two uses of the same source
    bool plural = false;
    bool finished = false;
    QStringList forms; ///< one translation, or one for each plural form
};

/// All messages of a file below translations/ (or at an absolute path); empty if it cannot be read to its end.
QList<Message> messagesOf(const QString& file);

/// Context, source and comment in one line: what makes a message itself.
QString identity(const Message& message);

} // namespace twinrail::translations
