// SPDX-License-Identifier: Apache-2.0
#include "ui/session/rawrows.h"

namespace twinrail {

void dropRawRow(SiteSession& session, const QString& list, qsizetype row)
{
    QMap<QString, QString> moved;
    const QMap<QString, QString> texts = session.rawBelow(list);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const QString rest = text.key().mid(list.size() + 1);
        bool isRow = false;
        const int number = rest.section(u'/', 0, 0).toInt(&isRow);
        if (!isRow || number < row)
            continue;
        if (number > row)
            moved.insert(QStringLiteral("%1/%2/%3").arg(list).arg(number - 1).arg(rest.section(u'/', 1)), *text);
        session.setRaw(text.key(), {});
    }
    for (auto text = moved.cbegin(); text != moved.cend(); ++text)
        session.setRaw(text.key(), *text);
}

} // namespace twinrail
