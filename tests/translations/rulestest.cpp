// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/rules.h"
#include "tests/print.h"

#include <gmock/gmock.h>

using namespace twinrail::translations;
using testing::IsEmpty;

namespace {

QStringList faults(const QString& source, const QString& translation)
{
    return faultsOf({QStringLiteral("Tr"), source, {}, false, true, {translation}}, german);
}

struct Case {
    QString source;
    QString translation;
    QString fault;
};

const QList<Case> cases = {
    {u"Add %1 to %2"_qs, u"%1 hinzufügen"_qs, u"other placeholders"_qs},
    {u"Add %1"_qs, u"%1 zu %1 hinzufügen"_qs, u"other placeholders"_qs},
    {u"Plan it (C3)."_qs, u"Planen (C4)."_qs, u"other ids of steps and assumptions"_qs},
    {u"Give --yes"_qs, u"--ja angeben"_qs, u"other options"_qs},
    {u"Run `chmod 600 %1`"_qs, u"`chmod 644 %1` ausführen"_qs, u"other words in backticks"_qs},
    {u"<b>Now</b>"_qs, u"<b>Jetzt"_qs, u"other tags"_qs},
    {u"One\ntwo"_qs, u"Eins zwei"_qs, u"other line ends"_qs},
    {u"  One"_qs, u"Eins"_qs, u"other white space at the start"_qs},
    {u"One "_qs, u"Eins"_qs, u"other white space at the end"_qs},
    {u"Ask… again"_qs, u"Noch einmal fragen"_qs, u"other ellipses"_qs},
    {u"Ask."_qs, u"Fragen"_qs, u"other closing mark"_qs},
    {u"&Ask"_qs, u"Fragen"_qs, u"other mnemonic"_qs},
    {u"Ask"_qs, u"&Fragen"_qs, u"other mnemonic"_qs},
    {u"&Ask"_qs, u"&Noch &einmal"_qs, u"other mnemonic"_qs},
    {u"The “lab”"_qs, u"Das “Labor”"_qs, u"other quotes"_qs},
    {u"Ask"_qs, u""_qs, u"empty"_qs},
};

} // namespace

TEST(TranslationRules, seeWhatATranslationLost)
{
    for (const Case& each : cases)
        EXPECT_TRUE(faults(each.source, each.translation).contains(each.fault))
            << each.source.toStdString() << " → " << each.translation.toStdString();
}

TEST(TranslationRules, letASoundTranslationPass)
{
    EXPECT_THAT(faults(u"&Add “%1” to %2…"_qs, u"„%1“ zu %2 &hinzufügen…"_qs), IsEmpty());
    EXPECT_THAT(faults(u"Read && write (A2).\n"_qs, u"Lesen && Schreiben (A2).\n"_qs), IsEmpty());
}

TEST(TranslationRules, wantTheQuotesOfTheLanguage)
{
    const Message quoted{u"Tr"_qs, u"%n of “%1”"_qs, {}, false, true, {u"%n von „%1“"_qs}};
    EXPECT_THAT(faultsOf(quoted, german), IsEmpty());
    EXPECT_EQ(faultsOf(quoted, english), QStringList{u"other quotes"_qs});
}

TEST(TranslationRules, wantEveryPluralFormFinished)
{
    const Message one{u"Tr"_qs, u"%n path(s)"_qs, {}, true, true, {u"%n Pfad"_qs}};
    EXPECT_EQ(faultsOf(one, german), QStringList{u"1 forms"_qs});
    const Message guessed{u"Tr"_qs, u"Path"_qs, {}, false, false, {u"Pfad"_qs}};
    EXPECT_EQ(faultsOf(guessed, german), QStringList{u"unfinished"_qs});
}
