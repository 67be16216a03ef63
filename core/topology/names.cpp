// SPDX-License-Identifier: Apache-2.0
#include "core/topology/names.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

Result<Guid> Guid::parse(QStringView text)
{
    static const QRegularExpression form = whole(QStringLiteral("[0-9A-Fa-f]{32}"));
    const QString written = text.toString();
    if (!form.match(written).hasMatch())
        return fail(Error::Kind::Malformed,
                    Tr::tr("“%1” is not the GUID of a logical unit: it has 32 hexadecimal digits.").arg(written));
    return Guid(written.toUpper());
}

Result<Wwid> Wwid::parse(QStringView text)
{
    static const QRegularExpression form = whole(QStringLiteral("3[0-9A-Fa-f]{32}"));
    const QString written = text.toString();
    if (!form.match(written).hasMatch())
        return fail(Error::Kind::Malformed,
                    Tr::tr("“%1” is not the WWID of a SAN disk: it is a 3 and 32 hexadecimal digits.").arg(written));
    return Wwid(written.toLower());
}

Wwid Wwid::of(const Guid& guid) { return guid.isEmpty() ? Wwid() : Wwid(u'3' + guid.text().toLower()); }

Guid Wwid::guid() const { return isEmpty() ? Guid() : Guid::parse(QStringView(m_text).mid(1)).value_or(Guid()); }

Result<MacAddress> MacAddress::parse(QStringView text)
{
    // One kind of separator throughout.
    static const QRegularExpression form =
        whole(QStringLiteral("[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\\1[0-9A-Fa-f]{2}){4}"));
    const QString written = text.toString();
    if (!form.match(written).hasMatch())
        return fail(Error::Kind::Malformed,
                    Tr::tr("“%1” is not an Ethernet address; write it like 00:0c:29:94:5b:83.").arg(written));
    return MacAddress(written.toLower().replace(u'-', u':'));
}

} // namespace twinrail
