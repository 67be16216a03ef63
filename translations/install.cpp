// SPDX-License-Identifier: Apache-2.0
#include "translations/install.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// The linker drops a resource of a static library that nobody names, and the macro must stand outside of namespaces.
static void nameResource() { Q_INIT_RESOURCE(translations); }

namespace twinrail {

namespace {

const QString english = QStringLiteral("en");
const QString mark = QStringLiteral("twinrailTranslator");

QString fileOf(const QString& language) { return QStringLiteral(":/i18n/twinrail_%1.qm").arg(language); }

void install(QCoreApplication& application, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(mark);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString spokenLanguage(const QStringList& wanted)
{
    nameResource();
    for (const QString& name : wanted)
        // English has no file. QTranslator::load(QLocale) would step over it to a less wanted language that has one.
        if (const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0);
            language == english || QFile::exists(fileOf(language)))
            return language;
    return english;
}

void installTranslations(QCoreApplication& application, const QString& language)
{
    // A translator that goes away takes itself out of the application.
    qDeleteAll(application.findChildren<QTranslator*>(mark, Qt::FindDirectChildrenOnly));
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QString spoken = spokenLanguage(locale.uiLanguages());
    if (spoken == english)
        return;
    install(application, QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("twinrail_") + spoken, QStringLiteral(":/i18n"));
}

} // namespace twinrail
