// SPDX-License-Identifier: Apache-2.0
#include "translations/install.h"
#include "core/base/tr.h"
#include "core/plan/steps/n2targets.h"
#include "core/topology/finding.h"
#include "core/topology/portal.h"
#include "tests/print.h"
#include "tests/translations/tsfile.h"

#include <QDir>
#include <QLibraryInfo>

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

class Installed : public testing::Test {
protected:
    void speak(const QString& language) { installTranslations(*QCoreApplication::instance(), language); }
    void TearDown() override { speak(u"en"_qs); }
};

} // namespace

TEST_F(Installed, germanSpeaksOfCoreWithItsPlaceholdersFilled)
{
    speak(u"de"_qs);
    const auto portal = Portal::parse(u"10.10.8.90:0"_qs);
    ASSERT_FALSE(portal);
    EXPECT_EQ(portal.error().text, u"Der Port des Portals „10.10.8.90:0“ muss eine Zahl von 1 bis 65535 sein."_qs);
}

// Scripts look for the word; people read the name.
TEST_F(Installed, germanNamesASeverityForPeopleAndLeavesTheWordAlone)
{
    speak(u"de"_qs);
    EXPECT_EQ(severityName(Finding::Severity::Unknown), u"unbekannt"_qs);
    EXPECT_EQ(severityWord(Finding::Severity::Unknown), u"unknown"_qs);
}

TEST_F(Installed, germanTellsOneFromMany)
{
    speak(u"de"_qs);
    EXPECT_EQ(Tr::tr("%n change(s) made.", nullptr, 1), u"1 Änderung vorgenommen."_qs);
    EXPECT_EQ(Tr::tr("%n change(s) made.", nullptr, 14), u"14 Änderungen vorgenommen."_qs);
}

// lupdate does not know the class of these functions; their texts must not end up in a context of their own.
TEST_F(Installed, germanReachesMembersOfClassesThatTheToolDoesNotKnow)
{
    speak(u"de_AT"_qs);
    EXPECT_EQ(steps::Targets().info().purpose,
              u"Ein iSCSI-Target je Portalgruppe, ausschließlich an diese gebunden."_qs);
}

TEST_F(Installed, everyTextOfTheFileIsFound)
{
    speak(u"de"_qs);
    for (const translations::Message& each : translations::messagesOf(u"twinrail_de.ts"_qs))
        if (!each.plural) {
            EXPECT_EQ(Tr::tr(each.source.toUtf8().constData(), each.comment.toUtf8().constData()), each.forms.value(0));
        }
}

TEST_F(Installed, changingBackToEnglishLeavesNoGerman)
{
    speak(u"de"_qs);
    speak(u"en_GB"_qs);
    EXPECT_EQ(Tr::tr("Target group"), u"Target group"_qs);
    EXPECT_EQ(Tr::tr("%n change(s)", nullptr, 2), u"2 changes"_qs);
}

TEST_F(Installed, englishTellsOneFromMany)
{
    for (const QString& language : {u"en"_qs, u"en_US"_qs, u"fr_FR"_qs, u"C"_qs}) {
        speak(language);
        EXPECT_EQ(Tr::tr("%n change(s) made.", nullptr, 1), u"1 change made."_qs);
        EXPECT_EQ(Tr::tr("%n change(s) made.", nullptr, 0), u"0 changes made."_qs);
        EXPECT_EQ(Tr::tr("%n change(s) made.", nullptr, 14), u"14 changes made."_qs);
    }
}

TEST_F(Installed, theButtonsOfQtComeAlong)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!folder.exists(u"qtbase_de.qm"_qs))
        GTEST_SKIP() << "Qt's own translations are not installed here";
    speak(u"de"_qs);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_qs);
}

TEST(SpokenLanguage, isTheFirstWantedOneThatTwinrailSpeaks)
{
    EXPECT_EQ(spokenLanguage({u"fr-FR"_qs, u"fr"_qs, u"de-CH"_qs}), u"de"_qs);
    EXPECT_EQ(spokenLanguage({u"de_AT"_qs}), u"de"_qs);
    // English comes first for this person, although its file holds plurals only.
    EXPECT_EQ(spokenLanguage({u"en-US"_qs, u"en"_qs, u"de-DE"_qs}), u"en"_qs);
    EXPECT_EQ(spokenLanguage({u"C"_qs}), u"en"_qs);
    EXPECT_EQ(spokenLanguage({}), u"en"_qs);
}
