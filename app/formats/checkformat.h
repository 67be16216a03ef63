// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/shared.h"

namespace twinrail {

/// What `check` found, for its formats.
struct Checked {
    Site site;
    commands::Judged now;
    QDateTime time; ///< UTC
};

/// One way to print it on standard output.
struct CheckFormat {
    QString name; ///< "nagios"
    QByteArray (*text)(const Checked&);
    QByteArray (*failure)(const Error&); ///< the check itself was not possible; null: standard error is enough
};

/// Without a format, and for "text", text for people is printed by the command itself.
[[nodiscard]] const QList<CheckFormat>& checkFormats();
[[nodiscard]] const CheckFormat* checkFormat(const QString& name);

/// A plug-in's line and its performance data (Monitoring Plugins guidelines, "Plugin Output for Nagios"), in English.
/// The planned number of paths is the limit: fewer is a warning, none is critical.
[[nodiscard]] QByteArray nagiosText(const Checked& checked);
[[nodiscard]] QByteArray nagiosFailure(const Error& error);

/// Text exposition format 0.0.4 of Prometheus, for a file that node_exporter's textfile collector reads. Paths that
/// cannot be seen have no sample, rather than a zero that would be a lie.
[[nodiscard]] QByteArray prometheusText(const Checked& checked);

/// One JSON object: verdict, stalls, findings.
[[nodiscard]] QByteArray checkJson(const Checked& checked);

} // namespace twinrail
