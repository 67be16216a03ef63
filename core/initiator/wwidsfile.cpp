// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/wwidsfile.h"

#include "core/base/lines.h"

#include <optional>

namespace twinrail {

namespace {

std::optional<Wwid> wwidIn(const QByteArray& line)
{
    const QString text = QString::fromLatin1(line).trimmed();
    if (text.size() < 3 || !text.startsWith(u'/') || !text.endsWith(u'/'))
        return std::nullopt;
    const Result<Wwid> wwid = Wwid::parse(QStringView(text).sliced(1, text.size() - 2));
    return wwid ? std::optional(*wwid) : std::nullopt;
}

} // namespace

QList<Wwid> readWwids(const QByteArray& text)
{
    QList<Wwid> wwids;
    for (const QByteArray& line : wholeLines(text))
        if (const std::optional<Wwid> wwid = wwidIn(line))
            wwids << *wwid;
    return wwids;
}

QByteArray withoutWwids(const QByteArray& text, const QList<Wwid>& gone)
{
    QByteArray result;
    for (const QByteArray& line : wholeLines(text)) {
        const std::optional<Wwid> wwid = wwidIn(line);
        if (!wwid || !gone.contains(*wwid))
            result += line;
    }
    return result;
}

} // namespace twinrail
