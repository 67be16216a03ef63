// SPDX-License-Identifier: Apache-2.0
#include "ui/session/draftfile.h"

#include "core/base/tr.h"
#include "core/topology/sitefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace twinrail {

namespace {

constexpr int recentLimit = 8;
const QString recentKey = QStringLiteral("recentSites");

QString notesPath(const QString& sitePath) { return sitePath + QStringLiteral(".draft"); }

QByteArray notesOf(const Draft& draft)
{
    QJsonObject raw;
    for (auto text = draft.raw.cbegin(); text != draft.raw.cend(); ++text)
        raw.insert(text.key(), text.value());
    return QJsonDocument(QJsonObject{{QStringLiteral("page"), draft.page}, {QStringLiteral("raw"), raw}}).toJson();
}

// Notes are a convenience: what cannot be read is left out, the site itself is what counts.
void readNotes(Draft& draft)
{
    QFile file(notesPath(draft.path));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject notes = QJsonDocument::fromJson(file.readAll()).object();
    draft.page = notes.value(QLatin1String("page")).toString();
    const QJsonObject raw = notes.value(QLatin1String("raw")).toObject();
    for (auto text = raw.begin(); text != raw.end(); ++text)
        draft.raw.insert(text.key(), text.value().toString());
}

} // namespace

Result<Draft> readDraft(const QString& path)
{
    TWINRAIL_LET(site, readSite(path));
    Draft draft{std::move(site), path, {}, {}};
    readNotes(draft);
    return draft;
}

Result<> writeDraft(const Draft& draft)
{
    TWINRAIL_TRY(writeSite(draft.path, draft.site));
    const QString path = notesPath(draft.path);
    if (draft.raw.isEmpty() && draft.page.isEmpty()) {
        QFile::remove(path);
        return {};
    }
    QSaveFile file(path);
    const QByteArray notes = notesOf(draft);
    if (!file.open(QIODevice::WriteOnly) || file.write(notes) != notes.size() || !file.commit())
        return fail(Error::Kind::Failed,
                    //: %1 is a path
                    Tr::tr("“%1” cannot be written. Save the site somewhere else.").arg(path), file.errorString());
    return {};
}

QString newSitePath()
{
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    home.mkpath(QStringLiteral("."));
    for (int number = 1;; ++number) {
        const QString path = home.filePath(QStringLiteral("set-up-%1.twinrail").arg(number));
        if (!QFileInfo::exists(path))
            return path;
    }
}

QStringList recentSites()
{
    QStringList existing;
    for (const QString& path : QSettings().value(recentKey).toStringList())
        if (QFileInfo::exists(path))
            existing << path;
    return existing;
}

void noteRecentSite(const QString& path)
{
    QStringList paths = recentSites();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(recentKey, QStringList(paths.mid(0, recentLimit)));
}

} // namespace twinrail
