// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/clients/clientrows.h"

#include "core/base/tr.h"
#include "ui/pages/clients/clientlist.h"
#include "ui/pages/clients/clientwords.h"

namespace twinrail {

namespace {

Result<> setName(ClientRow& row, const QString& text)
{
    if (text.isEmpty())
        return fail(Error::Kind::Malformed, Tr::tr("Give the client a name, for example its host name."));
    row.client.name = text;
    return {};
}

Result<> setHost(ClientRow& row, const QString& text)
{
    TWINRAIL_LET(host, parseHost(text));
    row.client.host = host;
    return {};
}

Result<> setPort(ClientRow& row, const QString& text)
{
    TWINRAIL_LET(port, parsePort(text));
    row.client.port = port;
    return {};
}

Result<> setUser(ClientRow& row, const QString& text)
{
    TWINRAIL_LET(user, parseAccount(text));
    row.client.user = user;
    return {};
}

} // namespace

QList<ClientRow> clientRows(const SiteSession& session)
{
    QList<ClientRow> rows;
    for (const Client& client : session.site().clients) {
        const ClientFacts facts = session.facts().client(client.name);
        rows << ClientRow{client, stateWord(stateOf(facts)), releaseWord(facts), softwareWord(facts)};
    }
    return rows;
}

QList<Column<ClientRow>> clientColumns()
{
    return {
        {Tr::tr("Name"), "name", [](const ClientRow& row) { return row.client.name; }, &setName},
        {Tr::tr("Address"), "host", [](const ClientRow& row) { return row.client.host; }, &setHost},
        {Tr::tr("Port"), "port", [](const ClientRow& row) { return QString::number(row.client.port); }, &setPort},
        {Tr::tr("User"), "user", [](const ClientRow& row) { return row.client.user; }, &setUser},
        {Tr::tr("State"), "", [](const ClientRow& row) { return row.state; }, {}},
        {Tr::tr("Release"), "", [](const ClientRow& row) { return row.release; }, {}},
        {Tr::tr("Software"), "", [](const ClientRow& row) { return row.software; }, {}},
    };
}

} // namespace twinrail
