// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/iscsidconf.h"

#include "core/initiator/settings.h"

#include <QRegularExpression>

namespace twinrail {

namespace {

// linux-initiator §2.1: without a space before "=" the line is ignored, and so is a last line without a newline.
// A "#" further on belongs to the value. Prose comments have no "=" behind their first word.
constexpr qsizetype longestLine = 2048;

SettingLine iscsidLine(const QByteArray& line)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(#[#\\s]*)?([^\\s#=]+)(\\s*)=\\s*(.*)")));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(line).trimmed());
    if (!match.hasMatch())
        return {};
    SettingLine result{SettingLine::Kind::Active, match.captured(2), match.captured(4)};
    if (!match.captured(1).isEmpty())
        result.kind = SettingLine::Kind::Comment;
    else if (match.captured(3).isEmpty() || !line.endsWith('\n') || line.size() > longestLine)
        result.kind = SettingLine::Kind::Rejected;
    return result;
}

} // namespace

QString iscsidValue(const QByteArray& text, const QString& key) { return settingInForce(text, key, iscsidLine); }

QByteArray withIscsidValues(const QByteArray& text, const QList<QPair<QString, QString>>& values)
{
    QList<WantedSetting> wanted;
    for (const auto& [key, value] : values)
        wanted << WantedSetting{key, value, QStringLiteral("%1 = %2").arg(key, value).toUtf8()};
    return withSettings(text, wanted, iscsidLine);
}

} // namespace twinrail
