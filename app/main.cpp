// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"
#include "app/window.h"
#include "translations/install.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char** argv)
{
    // A reader that goes away (`twinrail plan … | head`) is an error of that write, not the end of a run.
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (twinrail::wantsWindow(arguments))
        return twinrail::runWindow(argc, argv);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("twinrail"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TWINRAIL_VERSION));
    twinrail::installTranslations(application);
    return twinrail::runCommandLine(QCoreApplication::arguments());
}
