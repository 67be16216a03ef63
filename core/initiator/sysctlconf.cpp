// SPDX-License-Identifier: Apache-2.0
#include "core/initiator/sysctlconf.h"

#include "core/initiator/settings.h"

#include <QRegularExpression>

#include <algorithm>

namespace twinrail {

namespace {

// sysctl.d(5): where the first separator is a dot, dots and slashes change places; so both spellings of a key, and a
// VLAN's eth1.100, become one path below /proc/sys.
QString pathOf(QString key)
{
    const auto separator = std::find_if(key.cbegin(), key.cend(), [](QChar c) { return c == u'.' || c == u'/'; });
    if (separator == key.cend() || *separator == u'/')
        return key;
    for (QChar& c : key)
        c = c == u'.' ? QChar(u'/') : c == u'/' ? QChar(u'.') : c;
    return key;
}

// sysctl.conf(5): "#" and ";" start a comment line; a "-" before the key only silences errors.
SettingLine sysctlLine(const QByteArray& line)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("([#;][#;\\s]*)?-?([^\\s#;=]+)\\s*=\\s*(.*)")));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(line).trimmed());
    if (!match.hasMatch())
        return {};
    const auto kind = match.captured(1).isEmpty() ? SettingLine::Kind::Active : SettingLine::Kind::Comment;
    return {kind, pathOf(match.captured(2)), match.captured(3)};
}

} // namespace

QString sysctlValue(const QByteArray& text, const QString& key)
{
    return settingInForce(text, pathOf(key), sysctlLine);
}

QByteArray withSysctlValues(const QByteArray& text, const QList<QPair<QString, QString>>& values)
{
    QList<WantedSetting> wanted;
    for (const auto& [key, value] : values)
        wanted << WantedSetting{pathOf(key), value, QStringLiteral("%1 = %2").arg(key, value).toUtf8()};
    return withSettings(text, wanted, sysctlLine);
}

QString rpFilterKey(const QString& nic)
{
    return nic.contains(u'.') ? QStringLiteral("net/ipv4/conf/%1/rp_filter").arg(nic)
                              : QStringLiteral("net.ipv4.conf.%1.rp_filter").arg(nic);
}

} // namespace twinrail
