// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/reportsaver.h"

#include "core/base/tr.h"
#include "core/report/gather.h"
#include "ui/diagram/svg.h"
#include "ui/dialogs/ask.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace twinrail {

namespace {

bool notNow(const QString&, const QString&) { return false; } // the wizard asks about fingerprints, not the report

QString leftOut(const Findings& left)
{
    QStringList lines;
    for (const Finding& finding : left)
        //: %1 is a machine; then two sentences
        lines << Tr::tr("Not exported for %1: %2 %3").arg(finding.place, finding.text, finding.advice);
    return lines.join(u'\n');
}

} // namespace

ReportSaver::ReportSaver(SiteSession& session, std::shared_ptr<Credentials> logins, QWidget& window)
    : m_session(session), m_logins(std::move(logins)), m_window(window)
{}

void ReportSaver::open()
{
    if (m_dialog)
        return;
    const QString path = m_session.path();
    m_dialog = new ReportDialog(QFileInfo(path).completeBaseName(),
                                defaultReportFolder(path, QDateTime::currentDateTime()), &m_window);
    connect(m_dialog, &QDialog::accepted, this, [this] { save(m_dialog->wish()); });
    m_dialog->open();
}

void ReportSaver::save(const ReportWish& wish)
{
    emit busy(Tr::tr("Asking the machines for the report …"));
    m_question.ask(
        this,
        [site = m_session.site(), path = m_session.path(), logins = m_logins, wish](const Stop& stop) {
            return write(site, path, *logins, wish, stop);
        },
        [this, folder = wish.order.folder](const Result<Saved>& saved) {
            emit busy({});
            tell(saved, folder);
        });
}

Result<ReportSaver::Saved> ReportSaver::write(const Site& site, const QString& sitePath, Credentials& logins,
                                              const ReportWish& wish, const Stop& stop)
{
    Fleet fleet = openFleet(site, logins, &notNow, &notNow, stop);
    Gathered gathered = gatherFacts(site, sitePath, fleet, stop);
    if (stop.requested())
        return fail(Error::Kind::Stopped, Tr::tr("Stopped before the report was written."));
    ReportFacts& facts = gathered.facts;
    facts.author = wish.author;
    facts.toolVersion = QApplication::applicationVersion();
    facts.drawing = diagramSvg(site, snapshotOf(site, facts.survey, false));
    const Report report = reportOf(facts, wish.detail);
    TWINRAIL_LET(files, writeReport(report, gathered.plan, wish.order));
    return Saved{files, report.result, report.reason};
}

void ReportSaver::tell(const Result<Saved>& saved, const QString& folder)
{
    Ask what;
    what.name = QStringLiteral("reportSaved");
    if (!saved) {
        what.title = Tr::tr("The report was not saved");
        what.text = saved.error().text;
        what.details = saved.error().evidence;
        what.yes = Tr::tr("&OK");
        ask(&m_window, what, this, [](bool) {});
        return;
    }
    //: %1 is a word such as "as planned"
    what.title = Tr::tr("The report says: %1").arg(resultWord(saved->result));
    //: %1 is a sentence, %2 a folder
    what.text = Tr::tr("%1 The report is in %2").arg(saved->reason, QDir::toNativeSeparators(folder));
    if (!saved->files.maskKey.isEmpty())
        what.details = Tr::tr("The key to the replaced names is %1. Keep it apart from the report.")
                           .arg(QDir::toNativeSeparators(saved->files.maskKey));
    else
        what.details = leftOut(saved->files.left);
    what.yes = Tr::tr("&Open the folder");
    what.no = Tr::tr("&Close");
    ask(&m_window, what, this, [folder](bool open) {
        if (open)
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
}

} // namespace twinrail
