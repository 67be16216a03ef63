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

const QString folderOfOurs = QStringLiteral(":/i18n");

QString nameOf(const QString& language) { return QStringLiteral("twinrail_") + language; }
QString fileOf(const QString& language) { return QStringLiteral("%1/%2.qm").arg(folderOfOurs, nameOf(language)); }

void install(QCoreApplication& application, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(mark);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void installOurs(QCoreApplication& application, const QString& language)
{
    install(application, nameOf(language), folderOfOurs);
}

} // namespace

QString spokenLanguage(const QStringList& wanted)
{
    nameResource();
    for (const QString& name : wanted)
        if (const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0); QFile::exists(fileOf(language)))
            return language;
    return english;
}

void installTranslations(QCoreApplication& application, const QString& language)
{
    // A translator that goes away takes itself out of the application.
    qDeleteAll(application.findChildren<QTranslator*>(mark, Qt::FindDirectChildrenOnly));
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QString spoken = spokenLanguage(locale.uiLanguages());
    // The one installed last is asked first: what another language lacks, English says, with its plurals.
    installOurs(application, english);
    if (spoken == english)
        return;
    install(application, QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installOurs(application, spoken);
}

} // namespace twinrail
