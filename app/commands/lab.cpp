// SPDX-License-Identifier: Apache-2.0
#include "core/lab/lab.h"

#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "app/labworld.h"
#include "app/signals.h"
#include "core/base/tr.h"

#include <QSaveFile>
#include <QTemporaryDir>
#include <QThread>

namespace twinrail::commands {

namespace {

Result<> writeWhole(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Kind::Failed, Tr::tr("The file %1 cannot be written.").arg(path), file.errorString());
    return {};
}

} // namespace

int lab(const Options& options, const Terminal& terminal)
{
    const Stop& stop = stopOnSignal();
    const QTemporaryDir temporary;
    const auto asked = worldAskedFor({options.world, options.clients, options.luns, options.paths});
    if (!asked)
        return refuse(asked.error(), terminal);
    auto world = twinrail::lab::makeWorld(*asked);
    if (!world)
        return refuse(world.error(), terminal);
    const auto running = twinrail::lab::Lab::start(std::move(*world),
                                                   options.directory.isEmpty() ? temporary.path() : options.directory);
    if (!running)
        return refuse(running.error(), terminal);
    const QByteArray description = QJsonDocument((*running)->description()).toJson(QJsonDocument::Compact);
    if (!options.portsFile.isEmpty())
        if (const Result<> written = writeWhole(options.portsFile, description + '\n'); !written)
            return refuse(written.error(), terminal);
    terminal.result(description);
    while (!stop.requested())
        QThread::msleep(100);
    return exitcodes::done;
}

} // namespace twinrail::commands
