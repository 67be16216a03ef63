// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char** argv)
{
    // A reader that goes away (`twinrail plan … | head`) is an error of that write, not the end of a run.
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("twinrail"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TWINRAIL_VERSION));
    return twinrail::runCommandLine(QCoreApplication::arguments());
}
