// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/comstarnames.h"

#include <QRegularExpression>

namespace twinrail::lab {

std::optional<IscsiName> comstarName(const QString& text)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(QStringLiteral(
                                              "iqn\\.[0-9]{4}-(0[1-9]|1[0-2])\\.[a-z0-9.:-]+|eui\\.[0-9a-f]{16}")),
                                          QRegularExpression::CaseInsensitiveOption);
    if (text.size() < 12 || text.size() > 223 || !shape.match(text).hasMatch())
        return std::nullopt;
    const Result<IscsiName> name = IscsiName::parse(text);
    return name ? std::optional(*name) : std::nullopt;
}

QString comstarKey(const QString& text)
{
    const std::optional<IscsiName> name = comstarName(text);
    return name ? name->text() : text;
}

bool isGroupName(const QString& text)
{
    return !text.isEmpty() && text.size() <= 255 && text != u"*" && text != allGroups;
}

} // namespace twinrail::lab
