// SPDX-License-Identifier: Apache-2.0
#include "core/topology/rules/groupname.h"

#include "core/base/tr.h"

#include <QRegularExpression>

namespace twinrail {

QString groupNameFault(const QString& name)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_.:][A-Za-z0-9_.:-]*")));
    if (name.isEmpty())
        return Tr::tr("A group has no name.");
    if (name.size() > 255)
        return Tr::tr("The name of the group “%1…” is longer than 255 characters.").arg(name.left(40));
    if (!form.match(name).hasMatch())
        return Tr::tr("The name of the group “%1” holds a character that the appliance cannot take.").arg(name);
    if (name.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0)
        return Tr::tr("A group cannot be called “%1”: the appliance uses this word for every group.").arg(name);
    return {};
}

} // namespace twinrail
