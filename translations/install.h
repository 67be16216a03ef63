// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QCoreApplication;

namespace twinrail {

/// The first of the wanted languages ("de-AT", "de", "en"; the best first) that Twinrail speaks, as a bare "de".
/// English when it speaks none of them.
QString spokenLanguage(const QStringList& wanted);

/// Makes Tr::tr, and the buttons and dialogs of Qt itself, speak a language ("de", "de_AT"); empty: that of the
/// person's desktop. The texts in the sources are English but for their plurals: without this they read "2 change(s)". To be called before the first text is made; calling again changes the language of later texts.
void installTranslations(QCoreApplication& application, const QString& language = {});

} // namespace twinrail
