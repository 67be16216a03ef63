// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/exitcodes.h"
#include "app/labstart.h"
#include "app/labworld.h"
#include "app/terminal.h"
#include "core/base/tr.h"
#include "core/credentials/keychainvault.h"
#include "translations/install.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

namespace twinrail {

namespace {

struct WindowOptions {
    QString site;
    bool demo = false;
    lab::WorldSpec world{QStringLiteral("seed")};
    std::optional<Appearance> appearance;
};

bool hasDisplay()
{
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
}

bool isSite(const QString& argument)
{
    return argument.endsWith(QLatin1String(".twinrail")) && QFileInfo(argument).isFile();
}

/// Nothing, with a sentence on standard error, when the arguments make no sense.
std::optional<WindowOptions> readOptions()
{
    QCommandLineParser parser;
    const QCommandLineOption demo(QStringLiteral("demo"), Tr::tr("Begin in the built-in lab."));
    const QCommandLineOption world(QStringLiteral("world"), Tr::tr("Which lab world."), QStringLiteral("NAME"));
    const QCommandLineOption appearance(QStringLiteral("appearance"), Tr::tr("system, light, dark or high-contrast."),
                                        QStringLiteral("WORD"));
    const QCommandLineOption clients(QStringLiteral("clients"),
                                     Tr::tr("How many clients the world “%1” has.").arg(lab::scaleWorld),
                                     QStringLiteral("N"));
    const QCommandLineOption luns(
        QStringLiteral("luns"), Tr::tr("How many LUNs the world “%1” has.").arg(lab::scaleWorld), QStringLiteral("N"));
    const QCommandLineOption paths(QStringLiteral("paths"),
                                   Tr::tr("How many paths each of its LUNs has on each client."), QStringLiteral("N"));
    parser.addOptions({demo, world, clients, luns, paths, appearance});
    parser.addPositionalArgument(QStringLiteral("SITE"), Tr::tr("The site file (*.twinrail)."));
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() > 1) {
        Terminal().complain(Tr::tr("%1 “twinrail --help” tells what can be given.").arg(parser.errorText()).trimmed());
        return std::nullopt;
    }
    WindowOptions options;
    options.site = parser.positionalArguments().value(0);
    options.demo = parser.isSet(demo);
    const auto asked = worldAskedFor({parser.isSet(world) ? parser.value(world) : options.world.name,
                                      parser.value(clients), parser.value(luns), parser.value(paths)});
    if (!asked) {
        Terminal().complain(asked.error().text);
        return std::nullopt;
    }
    options.world = *asked;
    for (const AppearanceEntry& row : appearanceTable())
        if (row.word == parser.value(appearance))
            options.appearance = row.appearance;
    if (parser.isSet(appearance) && !options.appearance) {
        Terminal().complain(Tr::tr("--appearance takes one of these words: system, light, dark, high-contrast."));
        return std::nullopt;
    }
    return options;
}

} // namespace

bool wantsWindow(const QStringList& arguments)
{
    const QString first = arguments.value(1);
    const bool windowed = first.isEmpty() || isSite(first) || first == QLatin1String("--demo") ||
                          first.startsWith(QLatin1String("--appearance"));
    return windowed && hasDisplay();
}

int runWindow(int& argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("twinrail"));
    QApplication::setApplicationVersion(QStringLiteral(TWINRAIL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("twinrail"));
    QApplication::setWindowIcon(applicationIcon());
    installTranslations(application);
    const auto options = readOptions();
    if (!options)
        return exitcodes::usage;
    applyAppearance(application, options->appearance.value_or(savedAppearance()));

    // Inside the program a world has a name only; how large the generated one is was said on the command line.
    const auto start = [spec = options->world](const QString& name) {
        lab::WorldSpec wanted = spec;
        wanted.name = name;
        return startLab(wanted);
    };
    MainWindow window(Outfit{std::make_shared<SecretStore>(std::make_unique<KeychainVault>()), labWorlds(), start});
    window.show();
    if (!options->site.isEmpty())
        window.openSite(options->site);
    else if (options->demo)
        window.tryInLab(options->world.name);
    return QApplication::exec();
}

} // namespace twinrail
