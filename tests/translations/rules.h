// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/translations/tsfile.h"

namespace twinrail::translations {

/// What differs from language to language.
struct Language {
    qsizetype pluralForms = 2;
    QChar opening; ///< of a quotation
    QChar closing;
};
inline const Language german{2, u'„', u'“'};
inline const Language english{2, u'“', u'”'};

/// What is wrong with the translation of a message that a program can see, in words; empty if nothing is.
QStringList faultsOf(const Message& message, const Language& language);

} // namespace twinrail::translations
