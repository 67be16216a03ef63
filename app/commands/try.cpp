// SPDX-License-Identifier: Apache-2.0
#include "core/lab/lab.h"

#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "app/labworld.h"
#include "app/signals.h"
#include "core/base/tr.h"
#include "ui/diagram/svg.h"

#include <QDir>
#include <QSaveFile>

namespace twinrail::commands {

namespace {

/// The picture of the paths, by itself.
Result<QString> drawPaths(const QString& directory, OpenedSite& opened, const Stop& stop)
{
    const SiteSurvey found = surveySite(opened.site, opened.fleet, stop);
    const QByteArray picture = diagramSvg(opened.site, snapshotOf(opened.site, found, false));
    const QString path = QDir(directory).filePath(QStringLiteral("paths.svg"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(picture) != picture.size() || !file.commit())
        return fail(Error::Kind::Failed, Tr::tr("The file %1 cannot be written.").arg(path), file.errorString());
    return path;
}

// The second run of a set-up that is done must find nothing to do; what it finds is the proof, or the fault.
int secondApply(const Options& options, const QString& directory, const Terminal& terminal)
{
    const Stop none;
    Result<OpenedSite> opened = openSite(options, terminal, none);
    if (!opened)
        return refuse(opened.error(), terminal);
    const Result<QString> picture = drawPaths(directory, *opened, none);
    if (!picture)
        return refuse(picture.error(), terminal);
    const Plan plan = makePlan(opened->site, opened->fleet, none);
    terminal.say(Tr::tr("%n change(s)", nullptr, plan.changes()));
    if (plan.changes() == 0) {
        terminal.say(Tr::tr("\nThe picture of the paths: %1").arg(*picture));
        terminal.say(Tr::tr("\nThe lab ends with this command. “twinrail lab” keeps one running for your own tries."));
        return exitcodes::done;
    }
    terminal.say(planText(plan));
    return exitCode(Error::Kind::Failed);
}

} // namespace

int tryOut(const Options& options, const Terminal& terminal)
{
    const QString directory = options.directory.isEmpty() ? QStringLiteral("twinrail-try") : options.directory;
    if (!QDir().mkpath(directory))
        return refuse(Error{Error::Kind::Failed, {}, Tr::tr("The folder %1 cannot be made.").arg(directory), {}},
                      terminal);
    const auto asked = worldAskedFor({options.world, options.clients, options.luns, options.paths});
    if (!asked)
        return refuse(asked.error(), terminal);
    auto world = twinrail::lab::makeWorld(*asked);
    if (!world)
        return refuse(world.error(), terminal);
    const auto lab = twinrail::lab::Lab::start(std::move(*world), directory);
    if (!lab)
        return refuse(lab.error(), terminal);

    Options site;
    site.file = (*lab)->sitePath();
    site.credentials = (*lab)->credentialsPath();
    site.yes = true;
    terminal.say(Tr::tr("== The lab “%1” runs; its site file is %2").arg(options.world, site.file));
    terminal.say(Tr::tr("== apply"));
    const int applied = apply(site, terminal);
    terminal.say(Tr::tr("\n== check"));
    const int checked = check(site, terminal);
    if (checked != exitCode(Health::AsPlanned))
        return applied == exitcodes::done ? checked : applied;
    terminal.say(Tr::tr("\n== report"));
    if (const int reported = report(site, terminal); reported != exitCode(Health::AsPlanned))
        return reported;
    terminal.say(Tr::tr("\n== second apply"));
    return secondApply(site, directory, terminal);
}

} // namespace twinrail::commands
