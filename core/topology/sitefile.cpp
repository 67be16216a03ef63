// SPDX-License-Identifier: Apache-2.0
#include "core/topology/sitefile.h"

#include "core/base/tr.h"
#include "core/topology/sitereader.h"
#include "core/topology/sitewriter.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace twinrail {

namespace {

constexpr char versionKey[] = "version";

Result<> checkVersion(const QJsonObject& object)
{
    int version = 0;
    if (!object.contains(QLatin1String(versionKey)))
        return fail(Error::Kind::Malformed, Tr::tr("This is not a site file of Twinrail: it has no version."));
    if (const QString problem = readValue(object.value(QLatin1String(versionKey)), version);
        !problem.isEmpty() || version < 1)
        return fail(Error::Kind::Malformed, Tr::tr("The version of the site file must be a whole number from 1 on."),
                    QStringLiteral("/version"));
    if (version > Site::currentVersion)
        return fail(
            Error::Kind::Malformed,
            Tr::tr("The site file has version %1, but this Twinrail knows versions up to %2; use a newer Twinrail.")
                .arg(version)
                .arg(Site::currentVersion),
            QStringLiteral("/version"));
    return {};
}

/// Two spaces where QJsonDocument writes four. Every line break in JSON text is structure, never part of a string.
QByteArray narrower(const QByteArray& json)
{
    QByteArray text;
    for (const QByteArray& line : json.split('\n')) {
        qsizetype blanks = 0;
        while (blanks < line.size() && line.at(blanks) == ' ')
            ++blanks;
        text += line.mid(blanks / 2) + '\n';
    }
    return text.trimmed() + '\n';
}

} // namespace

Result<Site> siteFromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Error::Kind::Malformed,
                    Tr::tr("The site file is not valid JSON; correct it at byte %1.").arg(problem.offset),
                    problem.errorString());
    if (!document.isObject())
        return fail(Error::Kind::Malformed,
                    Tr::tr("This is not a site file of Twinrail: it must hold one JSON object."));
    Site site;
    site.origin = document.object();
    TWINRAIL_TRY(checkVersion(site.origin));
    SiteReader reader(site.origin, {});
    fields(reader, site);
    if (!reader.error().isEmpty())
        return fail(Error::Kind::Malformed, Tr::tr("The site file has a wrong value at %1.").arg(reader.error()),
                    reader.error());
    return site;
}

QByteArray siteToJson(const Site& site)
{
    Site copy = site; // the field lists are shared with the reader and take what they walk as changeable
    SiteWriter writer(site.origin);
    writer.field(versionKey, Site::currentVersion);
    fields(writer, copy);
    return narrower(QJsonDocument(writer.object()).toJson(QJsonDocument::Indented));
}

Result<Site> readSite(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, Tr::tr("There is no site file %1; check the name.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Failed, Tr::tr("The site file %1 cannot be read; check its permissions.").arg(path),
                    file.errorString());
    Result<Site> site = siteFromJson(file.readAll());
    if (!site)
        return fail(at(path, std::move(site.error())));
    return site;
}

Result<> writeSite(const QString& path, const Site& site)
{
    QSaveFile file(path);
    const QByteArray json = siteToJson(site);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(
            Error::Kind::Failed,
            Tr::tr("The site file %1 cannot be written; check the folder's permissions and free space.").arg(path),
            file.errorString());
    return {};
}

} // namespace twinrail
