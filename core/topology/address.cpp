// SPDX-License-Identifier: Apache-2.0
#include "core/topology/address.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

bool looksWritten(const QString& text)
{
    static const QRegularExpression v4(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}")));
    static const QRegularExpression v6(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")));
    return v4.match(text).hasMatch() || v6.match(text).hasMatch();
}

bool isUnicast(const QHostAddress& address)
{
    return !address.isMulticast() && !address.isBroadcast() && address != QHostAddress(QHostAddress::AnyIPv4) &&
           address != QHostAddress(QHostAddress::AnyIPv6);
}

} // namespace

Result<QHostAddress> parseAddress(QStringView text)
{
    const QString written = text.toString();
    QHostAddress address;
    if (!looksWritten(written) || !address.setAddress(written))
        return fail(Error::Kind::Malformed,
                    Tr::tr("“%1” is not an IP address; write it like 10.10.8.90 or fd00::90.").arg(written));
    if (!isUnicast(address))
        return fail(Error::Kind::Malformed, Tr::tr("%1 is not the address of one machine; give the address of an "
                                                   "interface.")
                                                .arg(written));
    return address;
}

} // namespace twinrail
