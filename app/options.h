// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/terminal.h"

#include <QStringList>

namespace twinrail {

/// What a command line said, for all commands; each command reads what its row of the table allows.
struct Options {
    QString file;                           ///< SITE or JOURNAL
    QString credentials;                    ///< --credentials
    QString world = QStringLiteral("seed"); ///< --world
    QString clients;                        ///< --clients, --luns, --paths: of the generated world
    QString luns;
    QString paths;
    QString portsFile;                           ///< --ports-file
    QString directory;                           ///< --directory
    QString format;                              ///< --format
    QString interval;                            ///< --interval, seconds
    QString output;                              ///< --output
    QString detail = QStringLiteral("standard"); ///< --detail
    QString author;                              ///< --author
    bool json = false;                           ///< --json
    bool yes = false;                            ///< --yes
    bool mask = false;                           ///< --mask
    bool exports = false;                        ///< --exports
};

enum class Option {
    Json,
    Credentials,
    Yes,
    World,
    Clients,
    Luns,
    Paths,
    PortsFile,
    Directory,
    CheckFormat,
    Interval,
    Output,
    ReportFormat,
    Detail,
    Author,
    Mask,
    Exports
};

using Run = int (*)(const Options&, const Terminal&);

} // namespace twinrail
