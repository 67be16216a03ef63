// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/clientlist.h"

#include "core/base/tr.h"
#include "core/topology/address.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinrail {

namespace {

bool fits(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// "root@prague:22" apart. A bare IPv6 address holds colons of its own, so that its port needs brackets.
struct Pieces {
    QString user, host, port;
};

Pieces piecesOf(const QString& word)
{
    Pieces pieces;
    const qsizetype at = word.lastIndexOf(u'@');
    pieces.user = at < 0 ? QString() : word.left(at);
    pieces.host = word.mid(at + 1);
    static const QRegularExpression withPort(QStringLiteral("^(?:\\[(.*)\\]|([^:]*))(?::([^:]*))?$"));
    if (const auto found = withPort.match(pieces.host); found.hasMatch()) {
        pieces.port = found.captured(3);
        pieces.host = found.captured(1) + found.captured(2);
    }
    return pieces;
}

Result<Client> clientFrom(const QString& word)
{
    const Pieces pieces = piecesOf(word);
    Client client;
    TWINRAIL_LET(host, parseHost(pieces.host));
    client.host = host;
    if (!pieces.port.isEmpty()) {
        TWINRAIL_LET(port, parsePort(pieces.port));
        client.port = port;
    }
    if (word.contains(u'@')) {
        TWINRAIL_LET(user, parseAccount(pieces.user));
        client.user = user;
    }
    return client;
}

QString nameFor(const QString& host, const Site& site)
{
    const QString label = parseAddress(host) ? host : host.section(u'.', 0, 0);
    const QString longer = site.client(label) ? host : label;
    QString name = longer;
    for (int number = 2; site.client(name); ++number)
        name = QStringLiteral("%1-%2").arg(longer).arg(number);
    return name;
}

bool isThere(const Site& site, const Client& client)
{
    return std::any_of(site.clients.cbegin(), site.clients.cend(),
                       [&](const Client& one) { return one.host == client.host && one.port == client.port; });
}

} // namespace

Result<QString> parseHost(const QString& text)
{
    // Digits and dots alone are meant as an address, never as a name.
    if (fits(text, QStringLiteral("[0-9.]+")) || text.contains(u':'))
        return parseAddress(text).map([&](const QHostAddress&) { return text; });
    if (!fits(text, QStringLiteral("(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?"
                                   "(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*\\.?")))
        //: %1 is what somebody typed
        return fail(Error::Kind::Malformed, Tr::tr("“%1” is neither a host name nor an address.").arg(text));
    return text;
}

Result<quint16> parsePort(const QString& text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    if (!isNumber || port == 0 || port > 65535)
        //: %1 is what somebody typed
        return fail(Error::Kind::Malformed, Tr::tr("“%1” is no SSH port: enter a number from 1 to 65535.").arg(text));
    return static_cast<quint16>(port);
}

Result<QString> parseAccount(const QString& text)
{
    if (!fits(text, QStringLiteral("[A-Za-z_][A-Za-z0-9_.@\\\\-]{0,63}\\$?")))
        return fail(Error::Kind::Malformed,
                    //: %1 is what somebody typed
                    Tr::tr("“%1” is no account: enter root, or an account that may use sudo.").arg(text));
    return text;
}

ClientList clientsFrom(const QString& text, const Site& site)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    ClientList list;
    Site grown = site;
    for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
        Result<Client> client = clientFrom(word);
        if (client && isThere(grown, *client))
            //: %1 is a host name or an address
            client = fail(Error::Kind::Conflict, Tr::tr("%1 is in the list already.").arg(word));
        if (!client) {
            list.left << word;
            list.reasons << client.error().text;
            continue;
        }
        client->name = nameFor(client->host, grown);
        grown.clients << *client;
        list.clients << *client;
    }
    return list;
}

} // namespace twinrail
