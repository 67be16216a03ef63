// SPDX-License-Identifier: Apache-2.0
#include "core/report/files.h"

#include "core/base/tr.h"
#include "core/report/exports.h"
#include "core/report/formats.h"
#include "core/report/mask.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace twinrail {

namespace {

constexpr int keyMode = 0600;
constexpr int openMode = 0644;
constexpr int folderMode = 0755;

struct FormatRow {
    const char* name;
    const char* ending;
    Result<QByteArray> (*bytes)(const ReportDocument&, const QJsonObject&);
};

const std::array formatTable{
    FormatRow{"html", "html",
              [](const ReportDocument& document, const QJsonObject&) { return Result<QByteArray>(toHtml(document)); }},
    FormatRow{"pdf", "pdf", [](const ReportDocument& document, const QJsonObject&) { return toPdf(document); }},
    FormatRow{
        "markdown", "md",
        [](const ReportDocument& document, const QJsonObject&) { return Result<QByteArray>(toMarkdown(document)); }},
    FormatRow{"json", "json",
              [](const ReportDocument&, const QJsonObject& twin) {
                  return Result<QByteArray>(QJsonDocument(twin).toJson());
              }},
};

const FormatRow* formatOf(const QString& name)
{
    const auto found = std::find_if(formatTable.cbegin(), formatTable.cend(),
                                    [&](const FormatRow& row) { return name == QLatin1String(row.name); });
    return found == formatTable.cend() ? nullptr : &*found;
}

QString keyPathOf(const QString& folder) { return folder + QStringLiteral(".mask-key.json"); }

Result<> check(const ReportOrder& order)
{
    const QString key = order.masked ? keyPathOf(order.folder) : QString();
    for (const QString& path : {order.folder, key})
        if (!path.isEmpty() && QFileInfo::exists(path))
            return fail(Error::Kind::Conflict,
                        Tr::tr("%1 is there already, and nothing is overwritten. Choose another folder.").arg(path));
    if (order.masked && order.exports)
        return fail(Error::Kind::Conflict,
                    Tr::tr("Runbook and playbook need the real names and addresses: export them without a mask."));
    for (const QString& format : order.formats)
        if (!formatOf(format))
            return fail(
                Error::Kind::NotFound,
                Tr::tr("There is no report format “%1”: %2.").arg(format, reportFormats().join(QStringLiteral(", "))));
    return {};
}

/// Qt's flags hold a hexadecimal digit each for owner, user, group and others.
QFile::Permissions permissionsOf(int mode)
{
    const int owner = (mode >> 6) & 7;
    return QFile::Permissions((owner << 12) | (owner << 8) | (((mode >> 3) & 7) << 4) | (mode & 7));
}

Result<> writeFile(const QString& path, const QByteArray& bytes, int mode)
{
    QSaveFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(permissionsOf(mode)) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return fail(Error::Kind::Failed, Tr::tr("The file %1 cannot be written.").arg(path), file.errorString());
    return {};
}

Result<QList<ExportFile>> filesOf(const Report& report, const Plan& plan, const ReportOrder& order, const Mask* mask,
                                  Findings& left)
{
    const ReportDocument document = mask ? mask->masked(documentOf(report)) : documentOf(report);
    const QJsonObject twin = mask ? mask->masked(reportToJson(report)) : reportToJson(report);
    const QString name = mask ? mask->masked(order.name) : order.name;
    QList<ExportFile> files;
    for (const QString& format : order.formats) {
        const FormatRow& row = *formatOf(format);
        TWINRAIL_LET(bytes, row.bytes(document, twin));
        files << ExportFile{name + u'.' + QLatin1String(row.ending), bytes, openMode};
    }
    if (order.exports)
        for (const Exported& exported : {runbookOf(report.facts.site, plan, report.facts.made),
                                         ansibleOf(report.facts.site, plan, report.facts.made)}) {
            files += exported.files;
            for (const Finding& finding : exported.left)
                if (!left.contains(finding))
                    left << finding;
        }
    return files;
}

} // namespace

QStringList reportFormats()
{
    QStringList names;
    for (const FormatRow& row : formatTable)
        names << QLatin1String(row.name);
    return names;
}

QString defaultReportFolder(const QString& sitePath, const QDateTime& now)
{
    const QFileInfo site(sitePath);
    //: A folder. %1: site, %2: date and time as digits
    const QString name =
        Tr::tr("%1 report %2").arg(site.completeBaseName(), now.toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    return site.absoluteDir().filePath(name);
}

Result<ReportFiles> writeReport(const Report& report, const Plan& plan, const ReportOrder& order)
{
    ReportOrder whole = order;
    whole.folder = QFileInfo(QDir::cleanPath(order.folder)).absoluteFilePath(); // "report/" is the same folder
    TWINRAIL_TRY(check(whole));
    std::optional<Mask> mask;
    if (whole.masked)
        mask = Mask::of(report.facts);
    ReportFiles result;
    TWINRAIL_LET(files, filesOf(report, plan, whole, mask ? &*mask : nullptr, result.left));

    const QString parent = QFileInfo(whole.folder).path();
    const auto cannot = [](const QString& folder) {
        return fail(Error::Kind::Failed, Tr::tr("The folder %1 cannot be made.").arg(folder));
    };
    if (!QDir().mkpath(parent))
        return cannot(parent);
    QTemporaryDir making(parent + QStringLiteral("/.report-XXXXXX"));
    if (!making.isValid())
        return cannot(whole.folder);
    for (const ExportFile& file : files)
        TWINRAIL_TRY(writeFile(making.filePath(file.path), file.bytes, file.mode));
    if (mask) {
        result.maskKey = keyPathOf(whole.folder);
        TWINRAIL_TRY(writeFile(result.maskKey, QJsonDocument(mask->key()).toJson(), keyMode));
    }
    if (!QDir().rename(making.path(), whole.folder)) {
        if (mask)
            QFile::remove(result.maskKey);
        return cannot(whole.folder);
    }
    making.setAutoRemove(false);
    QFile::setPermissions(whole.folder, permissionsOf(folderMode)); // the temporary one was private
    for (const ExportFile& file : files)
        result.written << QDir(whole.folder).filePath(file.path);
    return result;
}

} // namespace twinrail
