// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/answer.h"

#include "core/base/tr.h"

namespace twinrail {
namespace {

constexpr int notThere = 127; // as a shell reports a program that it does not find

QString valueOf(QString column)
{
    column = column.trimmed();
    return column == u"(null)" || column == u"<empty>" ? QString() : column;
}

} // namespace

QStringList rowsOf(const QByteArray& text)
{
    QStringList rows;
    for (const QByteArray& line : text.split('\n'))
        if (const QString row = QString::fromUtf8(line).trimmed(); !row.isEmpty())
            rows << row;
    return rows;
}

QStringList columnsOf(const QString& row, qsizetype count, QChar separator)
{
    QStringList columns;
    qsizetype start = 0;
    while (columns.size() + 1 < count) {
        const qsizetype end = row.indexOf(separator, start);
        if (end < 0)
            break;
        columns << valueOf(row.mid(start, end - start));
        start = end + 1;
    }
    columns << valueOf(row.mid(start));
    return columns;
}

tl::unexpected<Error> toolFailed(const QString& tool, const Output& answer)
{
    const QString evidence = QString::fromUtf8(answer.err + answer.out).trimmed();
    if (answer.status == notThere)
        return fail(Error::Kind::NotFound, Tr::tr("The program %1 is not there: install it, then ask again.").arg(tool),
                    evidence);
    return fail(Error::Kind::Failed,
                Tr::tr("%1 failed with exit status %2: see what it said.").arg(tool).arg(answer.status), evidence);
}

tl::unexpected<Error> notUnderstood(const QString& tool, const QString& row)
{
    return fail(Error::Kind::Malformed,
                Tr::tr("The answer of %1 is not in a form that is known: please report it.").arg(tool), row);
}

} // namespace twinrail
