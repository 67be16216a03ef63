// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/osrelease.h"

#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/host/readers/answer.h"

#include <QMap>
#include <QRegularExpression>

namespace twinrail {
namespace {

// The vendor field of /etc/system-release-cpe, `cpe:/o:centos:linux:6:GA`, and the ID that the same vendor writes into
// os-release today.
constexpr std::array cpeVendors{
    Word<const char*>{"centos", "centos"},
    Word<const char*>{"redhat", "rhel"},
    Word<const char*>{"oracle", "ol"},
    Word<const char*>{"scientificlinux", "scientific"},
};

// os-release(5): shell assignments, quoted where needed; the quotes around these values never hold escapes.
QMap<QString, QString> assignments(const QByteArray& text)
{
    QMap<QString, QString> values;
    for (const QString& row : rowsOf(text)) {
        const qsizetype equals = row.indexOf(u'=');
        if (equals < 1 || row.startsWith(u'#'))
            continue;
        QString value = row.mid(equals + 1);
        if (value.size() >= 2 && (value[0] == u'"' || value[0] == u'\'') && value.back() == value[0])
            value = value.mid(1, value.size() - 2);
        values.insert(row.left(equals), value);
    }
    return values;
}

OsRelease fromOsRelease(const QByteArray& text)
{
    const QMap<QString, QString> values = assignments(text);
    OsRelease release;
    release.id = values.value(QStringLiteral("ID"));
    release.like = values.value(QStringLiteral("ID_LIKE")).split(u' ', Qt::SkipEmptyParts);
    release.version = values.value(QStringLiteral("VERSION_ID"));
    release.title = values.value(QStringLiteral("PRETTY_NAME"), release.id + u' ' + release.version);
    return release;
}

// Before os-release there was one line, `CentOS release 6.10 (Final)`, and the CPE name.
OsRelease fromOldFiles(const QByteArray& cpe, const QByteArray& line)
{
    static const QRegularExpression number(QStringLiteral("\\brelease (\\d+(?:\\.\\d+)*)"));
    const QStringList fields = QString::fromUtf8(cpe).trimmed().split(u':');
    OsRelease release;
    release.title = QString::fromUtf8(line).trimmed();
    release.version = number.match(release.title).captured(1);
    if (fields.size() > 2)
        if (const std::optional<const char*> id = lookup(cpeVendors, fields[2])) {
            release.id = QString::fromLatin1(*id);
            release.like = QStringList{QStringLiteral("rhel"), QStringLiteral("fedora")};
        }
    return release;
}

} // namespace

QList<Query> osReleaseQueries()
{
    const QString cat = QStringLiteral("cat");
    return {Query(cat, {QStringLiteral("/etc/os-release")}), Query(cat, {QStringLiteral("/etc/system-release-cpe")}),
            Query(cat, {QStringLiteral("/etc/redhat-release")}),
            Query(QStringLiteral("test"), {QStringLiteral("-d"), QStringLiteral("/run/systemd/system")})};
}

Result<OsRelease> readOsRelease(const QList<Output>& answers)
{
    if (answers.size() != 4)
        return notUnderstood(QStringLiteral("os-release"), QString());
    OsRelease release = answers[0].ok() ? fromOsRelease(answers[0].out) : fromOldFiles(answers[1].out, answers[2].out);
    release.systemd = answers[3].ok();
    if (release.id.isEmpty())
        return fail(Error::Kind::Malformed,
                    Tr::tr("The machine does not say which distribution it runs: /etc/os-release is missing or empty."),
                    QString::fromUtf8(answers[0].out + answers[0].err + answers[1].out + answers[2].out).trimmed());
    return release;
}

} // namespace twinrail
