// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"
#include "app/window.h"
#include "translations/install.h"

#include <QGuiApplication>

#include <csignal>
#include <memory>

namespace {

/// A report has fonts and a drawing, and needs no display for them; everything else does without, and starts sooner.
std::unique_ptr<QCoreApplication> commandLineApplication(const QStringList& arguments, int& argc, char** argv)
{
    if (!twinrail::draws(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    // A reader that goes away (`twinrail plan … | head`) is an error of that write, not the end of a run.
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (twinrail::wantsWindow(arguments))
        return twinrail::runWindow(argc, argv);
    const auto application = commandLineApplication(arguments, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("twinrail"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TWINRAIL_VERSION));
    twinrail::installTranslations(*application);
    return twinrail::runCommandLine(QCoreApplication::arguments());
}
