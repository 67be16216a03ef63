// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/credentialsfile.h"

#include "core/base/tr.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace twinrail {

namespace {

/// Longer files are no credentials.
constexpr qint64 sizeLimit = 1024 * 1024;

auto refused(const QString& path, const QString& evidence)
{
    return fail(
        Error::Kind::Refused,
        Tr::tr("The credentials file %1 may be read or changed by others; own it and run `chmod 600 %1`.").arg(path),
        evidence);
}

auto malformed(const QString& path, const QString& place)
{
    return fail(
        Error::Kind::Malformed,
        Tr::tr("The credentials file %1 cannot be understood at “%2”; compare it with the manual.").arg(path, place));
}

/// Checks the open file, not its name, which could be given to another file in between.
Result<> checkPrivate(int handle, const QString& path)
{
    struct stat status = {};
    if (fstat(handle, &status) != 0 || !S_ISREG(status.st_mode))
        return refused(path, QStringLiteral("not a regular file"));
    if (status.st_uid != geteuid())
        return refused(path, QStringLiteral("owner: %1").arg(status.st_uid));
    if ((status.st_mode & 077) != 0)
        return refused(path, QStringLiteral("mode: %1").arg(status.st_mode & 07777, 4, 8, QLatin1Char('0')));
    return {};
}

Result<Secret> readPrivately(const QString& path)
{
    // Never waits for the other end, should the name belong to a pipe.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return fail(errno == ENOENT ? Error::Kind::NotFound : Error::Kind::Refused,
                    Tr::tr("The credentials file %1 cannot be opened; check its name and its owner.").arg(path),
                    QString::fromLocal8Bit(std::strerror(errno)));
    QFile file;
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return fail(Error::Kind::Failed, Tr::tr("The credentials file %1 cannot be read.").arg(path),
                    file.errorString());
    }
    TWINRAIL_TRY(checkPrivate(handle, path));
    if (file.size() > sizeLimit)
        return malformed(path, QStringLiteral("/"));
    return Secret(file.readAll());
}

struct Field {
    const char* key;
    Secret FileAccount::*secret;
};
constexpr std::array secretFields{
    Field{"password", &FileAccount::password},
    Field{"passphrase", &FileAccount::passphrase},
    Field{"sudo", &FileAccount::sudo},
};

/// The place of the first thing that is wrong; a misspelt key must not read as "no password". Values are never shown.
QString readAccount(const QJsonValue& json, const QString& place, FileAccount& account)
{
    if (!json.isObject())
        return place;
    const QJsonObject object = json.toObject();
    for (auto item = object.constBegin(); item != object.constEnd(); ++item) {
        const QString here = place + u'/' + item.key();
        if (!item.value().isString())
            return here;
        if (item.key() == QLatin1String("keyFile")) {
            account.keyFile = item.value().toString();
            continue;
        }
        const auto* field = std::find_if(secretFields.begin(), secretFields.end(),
                                         [&item](const Field& row) { return item.key() == QLatin1String(row.key); });
        if (field == secretFields.end())
            return here;
        account.*(field->secret) = Secret(item.value().toString().toUtf8());
    }
    return {};
}

QString readAll(const QJsonObject& root, CredentialsFile& file)
{
    for (auto item = root.constBegin(); item != root.constEnd(); ++item) {
        const QString place = u'/' + item.key();
        if (item.key() == QLatin1String("appliance")) {
            if (const QString bad = readAccount(item.value(), place, file.appliance.emplace()); !bad.isEmpty())
                return bad;
        } else if (item.key() == QLatin1String("clients") && item.value().isObject()) {
            const QJsonObject clients = item.value().toObject();
            for (auto client = clients.constBegin(); client != clients.constEnd(); ++client) {
                FileAccount& account = file.clients[client.key()];
                const QString bad = readAccount(client.value(), place + u'/' + client.key(), account);
                if (!bad.isEmpty())
                    return bad;
            }
        } else {
            return place;
        }
    }
    return {};
}

} // namespace

const FileAccount* CredentialsFile::client(const QString& name) const
{
    auto found = clients.find(name);
    if (found == clients.end())
        found = clients.find(QStringLiteral("*"));
    return found == clients.end() ? nullptr : &found->second;
}

Result<CredentialsFile> readCredentialsFile(const QString& path)
{
    TWINRAIL_LET(text, readPrivately(path));
    QJsonParseError wrong;
    const QJsonDocument json = QJsonDocument::fromJson(text.reveal(), &wrong);
    if (!json.isObject())
        return malformed(path, QStringLiteral("byte %1").arg(wrong.offset));
    CredentialsFile file;
    if (const QString bad = readAll(json.object(), file); !bad.isEmpty())
        return malformed(path, bad);
    return file;
}

} // namespace twinrail
