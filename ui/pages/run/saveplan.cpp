// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/run/saveplan.h"

#include "core/base/tr.h"
#include "ui/dialogs/ask.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace twinrail {

Result<> writePlan(const Plan& plan, const QString& path)
{
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes = json ? QJsonDocument(planToJson(plan)).toJson() : planText(plan).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        //: %1 is a path
        return fail(Error::Kind::Failed, Tr::tr("The plan could not be written to %1.").arg(path), file.errorString());
    return {};
}

void askToSavePlan(QWidget* parent, const Plan& plan, const QString& sitePath)
{
    const QFileInfo site(sitePath);
    auto* dialog = new QFileDialog(parent, Tr::tr("Save the plan as"),
                                   site.dir().filePath(site.completeBaseName() + QStringLiteral("-plan.txt")));
    dialog->setObjectName(QStringLiteral("savePlanDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // the same everywhere, and without an event loop of its own
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Tr::tr("Text (*.txt)"), Tr::tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json")
                                                                        : QStringLiteral("txt"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, plan](const QString& path) {
        const Result<> written = writePlan(plan, path);
        if (written)
            return;
        Ask what;
        what.name = QStringLiteral("planNotSaved");
        what.title = Tr::tr("The plan is not saved");
        what.text = written.error().text;
        what.details = written.error().evidence;
        what.yes = Tr::tr("&OK");
        ask(parent, what, parent, [](bool) {});
    });
    dialog->open();
}

} // namespace twinrail
