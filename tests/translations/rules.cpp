// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinrail::translations {

namespace {

// What a source holds, a translation holds too: every find of the pattern, in any order.
struct Kept {
    const char* what;
    const char* pattern;
};
const QList<Kept> kept = {
    {"placeholders", "%L?[1-9n]"},
    {"ids of steps and assumptions", "\\b[NCA][0-9]{1,2}\\b"},
    {"options", "(?<![\\w-])--?[a-zA-Z]+"},
    {"words in backticks", "`[^`]*`"},
    {"tags", "<[^>]*>"},
    {"line ends", "\n"},
    {"white space at the start", "^\\s+"},
    {"white space at the end", "\\s+$"},
    {"ellipses", "…|\\.\\.\\."},
    {"closing mark", "[.:?!…]$"},
};

QStringList finds(const QString& text, const QString& pattern)
{
    QStringList found;
    auto each = QRegularExpression(pattern).globalMatch(text);
    while (each.hasNext())
        found << each.next().captured();
    found.sort();
    return found;
}

// "&Save as" has one mnemonic, "R && D" none.
qsizetype mnemonics(const QString& text) { return QString(text).remove(QStringLiteral("&&")).count(u'&'); }

qsizetype quotes(const QString& text) { return text.count(u'„') + text.count(u'“') + text.count(u'”'); }

// The sources write English; a count of all marks finds those of another language.
bool hasQuotesOf(const Language& language, const QString& source, const QString& form)
{
    return form.count(language.opening) == source.count(english.opening) &&
           form.count(language.closing) == source.count(english.closing) && quotes(form) == quotes(source);
}

QStringList faultsOfForm(const QString& source, const QString& form, const Language& language)
{
    QStringList faults;
    for (const Kept& rule : kept) {
        const QString pattern = QString::fromUtf8(rule.pattern);
        if (finds(source, pattern) != finds(form, pattern))
            faults << QStringLiteral("other %1").arg(QLatin1String(rule.what));
    }
    if (form.isEmpty())
        faults << QStringLiteral("empty");
    if (mnemonics(form) != std::min(mnemonics(source), qsizetype(1)))
        faults << QStringLiteral("other mnemonic");
    if (!hasQuotesOf(language, source, form))
        faults << QStringLiteral("other quotes");
    return faults;
}

} // namespace

QStringList faultsOf(const Message& message, const Language& language)
{
    QStringList faults;
    if (!message.finished)
        faults << QStringLiteral("unfinished");
    if (message.forms.size() != (message.plural ? language.pluralForms : 1))
        faults << QStringLiteral("%1 forms").arg(message.forms.size());
    for (const QString& form : message.forms)
        faults << faultsOfForm(message.source, form, language);
    return faults;
}

} // namespace twinrail::translations
