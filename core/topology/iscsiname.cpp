// SPDX-License-Identifier: Apache-2.0
#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/topology/names.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

using Form = IscsiName::Form;

constexpr qsizetype longest = 223; // bytes, RFC 3720 §3.2.6.1

constexpr std::array prefixes{
    Word<Form>{"iqn.", Form::Iqn},
    Word<Form>{"eui.", Form::Eui},
    Word<Form>{"naa.", Form::Naa},
};

QRegularExpression whole(const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// Each check of an iqn name says its own reason. Characters: what COMSTAR takes (nms-api §5.2), which is less than
/// RFC 3722 allows. Checked as written: lowering would turn some foreign letters into ASCII.
Result<> checkIqn(const QString& name)
{
    static const QRegularExpression date = whole(QStringLiteral("....[0-9]{4}-(?:0[1-9]|1[0-2])(?:\\..*)?"));
    static const QRegularExpression authority =
        whole(QStringLiteral("....[0-9-]{7}\\.[A-Za-z0-9][A-Za-z0-9.-]*(?::.*)?"));
    static const QRegularExpression foreign(QStringLiteral("[^A-Za-z0-9.:-]"));
    const QRegularExpressionMatch wrong = foreign.match(name);
    if (wrong.hasMatch())
        return fail(Error::Kind::Malformed, Tr::tr("The iSCSI name “%1” holds the character “%2”; the appliance takes "
                                                   "letters, digits, dot, colon and hyphen only.")
                                                .arg(name, wrong.captured()));
    if (!date.match(name).hasMatch())
        return fail(Error::Kind::Malformed,
                    Tr::tr("The iSCSI name “%1” must begin with a year and a month, like iqn.2011-09.").arg(name));
    if (!authority.match(name).hasMatch())
        return fail(
            Error::Kind::Malformed,
            Tr::tr("The iSCSI name “%1” must name its owner after the date, like iqn.2011-09.com.example.").arg(name));
    return {};
}

Result<> checkDigits(const QString& name, const QString& digits, const QString& pattern, const QString& count)
{
    if (whole(pattern).match(digits).hasMatch())
        return {};
    return fail(Error::Kind::Malformed, //: %2 is "16" or "16 or 32"
                Tr::tr("The iSCSI name “%1” must have %2 hexadecimal digits after the dot.").arg(name, count));
}

} // namespace

Result<IscsiName> IscsiName::parse(QStringView text)
{
    const QString written = text.toString();
    if (written.toUtf8().size() > longest)
        return fail(Error::Kind::Malformed, Tr::tr("The iSCSI name is too long: %1 bytes is the limit.").arg(longest),
                    written);
    const QString prefix = written.left(4).toLower();
    const std::optional<Form> form = lookup(prefixes, prefix);
    if (!form)
        return fail(Error::Kind::Malformed,
                    Tr::tr("“%1” is not an iSCSI name: it must begin with iqn., eui. or naa.").arg(written));
    const QString digits = written.mid(4);
    switch (*form) {
    case Form::Iqn:
        TWINRAIL_TRY(checkIqn(written));
        return IscsiName(written.toLower());
    case Form::Eui:
        TWINRAIL_TRY(checkDigits(written, digits, QStringLiteral("[0-9A-Fa-f]{16}"), QStringLiteral("16")));
        return IscsiName(prefix + digits.toUpper());
    case Form::Naa: // RFC 3980: 64 or 128 bits
        TWINRAIL_TRY(
            checkDigits(written, digits, QStringLiteral("[0-9A-Fa-f]{16}(?:[0-9A-Fa-f]{16})?"), Tr::tr("16 or 32")));
        return IscsiName(prefix + digits.toUpper());
    }
    return fail(Error::Kind::Bug, Tr::tr("The form of the iSCSI name “%1” is not handled.").arg(written));
}

Form IscsiName::form() const { return lookup(prefixes, QStringView(m_text).left(4)).value_or(Form::Iqn); }

} // namespace twinrail
