// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/arrangement.h"

#include "ui/dashboard/gravity.h"

#include <algorithm>

namespace twinrail {

namespace {

bool matches(const MatrixLine& line, const QString& text)
{
    return line.name.contains(text, Qt::CaseInsensitive) || (line.lun >= 0 && QString::number(line.lun) == text);
}

bool anyMatches(const QList<MatrixLine>& lines, const QString& text)
{
    return std::any_of(lines.cbegin(), lines.cend(), [&](const MatrixLine& line) { return matches(line, text); });
}

QList<int> chosen(const Arrangement& arrangement, const QList<MatrixLine>& lines, bool byText)
{
    QList<int> numbers;
    for (int i = 0; i < lines.size(); ++i) {
        const bool wanted = !byText || matches(lines.at(i), arrangement.text);
        if (wanted && !(arrangement.onlyNotOk && lines.at(i).condition == Condition::Ok))
            numbers << i;
    }
    std::sort(numbers.begin(), numbers.end(),
              [&](int a, int b) { return comesBefore(arrangement.order, lines, a, b); });
    return numbers;
}

} // namespace

bool comesBefore(Arrangement::Order order, const QList<MatrixLine>& lines, int a, int b)
{
    const int graver =
        order == Arrangement::Order::WorstFirst ? compareGravity(lines.at(a).condition, lines.at(b).condition) : 0;
    return graver != 0 ? graver < 0 : a < b;
}

MatrixShown arrange(const Arrangement& arrangement, const QList<MatrixLine>& rows, const QList<MatrixLine>& columns)
{
    const bool any = arrangement.text.isEmpty();
    const bool inRows = !any && anyMatches(rows, arrangement.text);
    const bool inColumns = !any && anyMatches(columns, arrangement.text);
    if (!any && !inRows && !inColumns)
        return {};
    return {chosen(arrangement, rows, inRows), chosen(arrangement, columns, inColumns)};
}

} // namespace twinrail
