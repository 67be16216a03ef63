// SPDX-License-Identifier: Apache-2.0
#include "core/topology/portal.h"

#include "core/base/tr.h"
#include "core/topology/address.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

/// 1…65535, decimal digits only; 0 when the text is no port.
quint16 portNumber(const QString& text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[1-9][0-9]{0,4}")));
    const uint number = form.match(text).hasMatch() ? text.toUInt() : 0;
    return number <= 0xffff ? static_cast<quint16>(number) : quint16(0);
}

} // namespace

Result<Portal> Portal::parse(QStringView text)
{
    // Without brackets the last group of an IPv6 address could be taken for the port, so they are required.
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("(?:\\[([^\\[\\]]*:[^\\[\\]]*)\\]|([^\\[\\]:]*))(?::(.*))?")));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return fail(Error::Kind::Malformed,
                    Tr::tr("“%1” is not a portal; write it like 10.10.8.90:3260 or [fd00::90]:3260.").arg(text));
    TWINRAIL_LET(address, parseAddress(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)));
    if (match.capturedStart(3) < 0)
        return Portal(address, defaultPort);
    const quint16 port = portNumber(match.captured(3));
    if (port == 0)
        return fail(Error::Kind::Malformed,
                    Tr::tr("The port of the portal “%1” must be a number from 1 to 65535.").arg(text));
    return Portal(address, port);
}

QString Portal::text() const
{
    if (isEmpty())
        return {};
    const bool brackets = m_address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = m_address.toString();
    return (brackets ? QString(u'[' + host + u']') : host) + u':' + QString::number(m_port);
}

} // namespace twinrail
