// SPDX-License-Identifier: Apache-2.0
#include "core/plan/journal.h"

#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/topology/sitefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <unistd.h>

namespace twinrail {

namespace {

using Kind = JournalEntry::Kind;

constexpr std::array kindNames{
    Word<Kind>{"header", Kind::Header},
    Word<Kind>{"begin", Kind::Begin},
    Word<Kind>{"done", Kind::Done},
    Word<Kind>{"failed", Kind::Failed},
    Word<Kind>{"skipped", Kind::Skipped},
    Word<Kind>{"undo-begin", Kind::UndoBegin},
    Word<Kind>{"undo-done", Kind::UndoDone},
    Word<Kind>{"undo-failed", Kind::UndoFailed},
    Word<Kind>{"end", Kind::End},
};

QJsonObject toJson(const JournalEntry& entry)
{
    QJsonObject json{{u"kind"_qs, wordFor(kindNames, entry.kind)},
                     {u"time"_qs, entry.time.toUTC().toString(Qt::ISODateWithMs)}};
    if (!entry.machine.isEmpty())
        json[u"machine"] = entry.machine;
    if (entry.number)
        json[u"number"] = entry.number;
    if (entry.change)
        json[u"change"] = changeToJson(*entry.change);
    if (entry.error)
        json[u"error"] = errorToJson(*entry.error);
    if (!entry.site.isEmpty())
        json[u"site"] = entry.site;
    return json;
}

Result<JournalEntry> fromJson(const QJsonObject& json)
{
    const auto kind = lookup(kindNames, json[u"kind"].toString());
    if (!kind)
        return fail(Error::Kind::Malformed,
                    Tr::tr("The journal holds a line of an unknown kind. Use the version of "
                           "Twinrail that wrote it."),
                    json[u"kind"].toString());
    JournalEntry entry;
    entry.kind = *kind;
    entry.time = QDateTime::fromString(json[u"time"].toString(), Qt::ISODateWithMs);
    entry.machine = json[u"machine"].toString();
    entry.number = json[u"number"].toInt();
    entry.site = json[u"site"].toObject();
    if (json.contains(u"change")) {
        TWINRAIL_LET(change, changeFromJson(json[u"change"].toObject()));
        entry.change = change;
    }
    if (json.contains(u"error"))
        entry.error = errorFromJson(json[u"error"].toObject());
    return entry;
}

tl::unexpected<Error> cannot(const QFile& file)
{
    return fail(
        Error::Kind::Failed,
        Tr::tr("The journal %1 cannot be written. Nothing is done without it: make room, or choose another folder.")
            .arg(file.fileName()),
        file.errorString());
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::create(const QString& path, const Site& site)
{
    std::unique_ptr<Journal> journal(new Journal(path));
    if (!journal->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !journal->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannot(journal->m_file);
    JournalEntry header;
    header.site = QJsonDocument::fromJson(siteToJson(site)).object();
    TWINRAIL_TRY(journal->append(header));
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::open(const QString& path)
{
    TWINRAIL_LET(entries, read(path));
    std::unique_ptr<Journal> journal(new Journal(path));
    for (const JournalEntry& entry : entries)
        journal->m_next = std::max(journal->m_next, entry.number + 1);
    if (!journal->m_file.open(QIODevice::ReadWrite))
        return cannot(journal->m_file);
    // A line that was torn when the machine went down would swallow the next one.
    const QByteArray text = journal->m_file.readAll();
    const qsizetype whole = text.lastIndexOf('\n') + 1;
    if (!journal->m_file.resize(whole) || !journal->m_file.seek(whole))
        return cannot(journal->m_file);
    return journal;
}

Result<QList<JournalEntry>> Journal::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Tr::tr("The journal %1 cannot be read. Check the path.").arg(path),
                    file.errorString());
    QList<JournalEntry> entries;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return fail(Error::Kind::Malformed, Tr::tr("%1 is not a journal of Twinrail, or it is damaged.").arg(path),
                        QString::fromUtf8(line.left(200)));
        TWINRAIL_LET(entry, fromJson(document.object()));
        entries << entry;
    }
    if (entries.isEmpty() || entries.first().kind != Kind::Header)
        return fail(Error::Kind::Malformed, Tr::tr("%1 is not a journal of Twinrail, or it is damaged.").arg(path));
    return entries;
}

Result<int> Journal::begin(const QString& machine, const Change& change)
{
    JournalEntry entry;
    entry.kind = Kind::Begin;
    entry.machine = machine;
    entry.change = change;
    {
        const QMutexLocker lock(&m_mutex);
        entry.number = m_next++;
    }
    const int number = entry.number;
    TWINRAIL_TRY(append(std::move(entry)));
    return number;
}

Result<> Journal::append(JournalEntry entry)
{
    const QMutexLocker lock(&m_mutex);
    entry.time = QDateTime::currentDateTimeUtc();
    const QByteArray line = QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(line) != line.size() || !m_file.flush() || ::fsync(m_file.handle()) != 0)
        return cannot(m_file);
    return {};
}

Result<> Journal::end() { return append(JournalEntry{Kind::End, {}, {}, 0, {}, {}, {}}); }

Result<std::unique_ptr<Journal>> Journal::forRun(const QString& sitePath, const Site& site)
{
    if (const auto unfinished = unfinishedJournal(sitePath))
        return open(*unfinished);
    return create(newJournalPath(sitePath, QDateTime::currentDateTimeUtc()), site);
}

Result<Site> siteOf(const QList<JournalEntry>& entries)
{
    return siteFromJson(QJsonDocument(entries.first().site).toJson());
}

std::optional<QString> lastJournal(const QString& sitePath)
{
    const QFileInfo site(sitePath);
    const QStringList names = site.dir().entryList({site.completeBaseName() + QStringLiteral(".*.journal")},
                                                   QDir::Files, QDir::Name | QDir::Reversed);
    if (names.isEmpty())
        return std::nullopt;
    return site.dir().filePath(names.first());
}

std::optional<QString> unfinishedJournal(const QString& sitePath)
{
    const auto path = lastJournal(sitePath);
    if (!path)
        return std::nullopt;
    const auto entries = Journal::read(*path);
    if (!entries || entries->last().kind == Kind::End)
        return std::nullopt;
    return path;
}

QString newJournalPath(const QString& sitePath, const QDateTime& now)
{
    const QFileInfo site(sitePath);
    return site.dir().filePath(
        QStringLiteral("%1.%2.journal")
            .arg(site.completeBaseName(), now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"))));
}

} // namespace twinrail
