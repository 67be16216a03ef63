// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/report/files.h"
#include "core/report/gather.h"
#include "ui/diagram/svg.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace twinrail::commands {

namespace {

constexpr std::array details{
    Word<ReportDetail>{"summary", ReportDetail::Summary},
    Word<ReportDetail>{"standard", ReportDetail::Standard},
    Word<ReportDetail>{"full", ReportDetail::Full},
};

ReportOrder orderOf(const Options& options, const QDateTime& made)
{
    ReportOrder order;
    order.folder = options.output.isEmpty() ? defaultReportFolder(options.file, made) : options.output;
    order.name = QFileInfo(options.file).completeBaseName();
    order.formats = options.format.isEmpty() ? reportFormats() : options.format.split(u',', Qt::SkipEmptyParts);
    order.masked = options.mask;
    order.exports = options.exports;
    return order;
}

void tell(const ReportFiles& files, const Terminal& terminal)
{
    for (const QString& path : files.written)
        terminal.say(path);
    if (!files.maskKey.isEmpty())
        terminal.say(Tr::tr("The key to the replaced names is %1. Keep it apart from the report.").arg(files.maskKey));
    for (const Finding& finding : files.left)
        //: %1 is a machine; then two sentences
        terminal.complain(Tr::tr("Not exported for %1: %2 %3").arg(finding.place, finding.text, finding.advice));
}

/// As `check` has it. A run that was not finished is "degraded" at the least, and hides nothing worse.
int exitCode(const Report& made)
{
    const int verdict = twinrail::exitCode(made.verdict.health);
    return made.result == Report::Result::Incomplete ? std::max(verdict, twinrail::exitCode(Health::Degraded))
                                                     : verdict;
}

} // namespace

int report(const Options& options, const Terminal& terminal)
{
    const Stop stop;
    const std::optional<ReportDetail> detail = lookup(details, options.detail);
    if (!detail) {
        terminal.complain(Tr::tr("There is no level of detail “%1”: summary, standard or full.").arg(options.detail));
        return exitcodes::usage;
    }
    Result<OpenedSite> opened = openSite(options, terminal, stop);
    if (!opened)
        return refuse(opened.error(), terminal);
    reportUnopened(*opened, terminal);
    Gathered gathered = gatherFacts(opened->site, options.file, opened->fleet, stop);
    for (const QString& sentence : std::as_const(gathered.unread))
        terminal.complain(sentence);
    ReportFacts& facts = gathered.facts;
    facts.author = options.author;
    facts.toolVersion = QCoreApplication::applicationVersion();
    facts.drawing = diagramSvg(facts.site, snapshotOf(facts.site, facts.survey, false));
    const Report made = reportOf(facts, *detail);
    if (terminal.json())
        terminal.result(QJsonDocument(reportToJson(made)).toJson(QJsonDocument::Compact));
    if (!terminal.json() || !options.output.isEmpty()) {
        const Result<ReportFiles> files = writeReport(made, gathered.plan, orderOf(options, facts.made));
        if (!files)
            return refuse(files.error(), terminal);
        tell(*files, terminal);
    }
    //: %1 is a word such as "as planned", %2 a sentence
    terminal.say(Tr::tr("Result: %1. %2").arg(resultWord(made.result), made.reason));
    return exitCode(made);
}

} // namespace twinrail::commands
