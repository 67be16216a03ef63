// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/iscsiadm.h"

namespace twinrail::lab {

namespace {

enum class Option {
    Mode,
    Type,
    Portal,
    Target,
    Interface,
    Operation,
    Key,
    Value,
    Level,
    Sid,
    LoginAll,
    LogoutAll,
    Debug,
    Login,
    Logout,
    Rescan,
    Discover,
    Secrets,
    NoWait,
    Version
};

struct Row {
    char letter;
    const char* word;
    bool takesValue;
    Option option;
};
constexpr Row rows[] = {
    {'m', "mode", true, Option::Mode},
    {'t', "type", true, Option::Type},
    {'p', "portal", true, Option::Portal},
    {'T', "targetname", true, Option::Target},
    {'I', "interface", true, Option::Interface},
    {'o', "op", true, Option::Operation},
    {'n', "name", true, Option::Key},
    {'v', "value", true, Option::Value},
    {'P', "print", true, Option::Level},
    {'r', "sid", true, Option::Sid},
    {'L', "loginall", true, Option::LoginAll},
    {'U', "logoutall", true, Option::LogoutAll},
    {'d', "debug", true, Option::Debug},
    {'l', "login", false, Option::Login},
    {'u', "logout", false, Option::Logout},
    {'R', "rescan", false, Option::Rescan},
    {'D', "discover", false, Option::Discover},
    {'S', "show", false, Option::Secrets},
    {'W', "no_wait", false, Option::NoWait},
    {'V', "version", false, Option::Version},
};

void apply(IscsiadmOptions& options, Option option, const QString& value)
{
    switch (option) {
    case Option::Mode:
        options.mode = value;
        return;
    case Option::Type:
        options.type = value;
        return;
    case Option::Portal:
        options.portal = value;
        return;
    case Option::Target:
        options.target = value;
        return;
    case Option::Interface:
        options.interfaces << value;
        return;
    case Option::Operation:
        options.operations << value;
        return;
    case Option::Key:
        options.key = value;
        return;
    case Option::Value:
        options.value = value;
        return;
    case Option::Level:
        options.level = value.toInt();
        return;
    case Option::Sid:
        options.sid = value.section(u'/', -1).remove(QStringLiteral("session")).toInt(); // a sysfs path is taken too
        return;
    case Option::LoginAll:
        options.loginAll = value;
        return;
    case Option::LogoutAll:
        options.logoutAll = value;
        return;
    case Option::Login:
        options.login = true;
        return;
    case Option::Logout:
        options.logout = true;
        return;
    case Option::Rescan:
        options.rescan = true;
        return;
    case Option::Discover:
        options.discover = true;
        return;
    case Option::Secrets:
        options.secrets = true;
        return;
    case Option::Version:
        options.version = true;
        return;
    case Option::Debug:
    case Option::NoWait:
        return;
    }
}

} // namespace

IscsiadmOptions parseIscsiadm(const QStringList& arguments)
{
    IscsiadmOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        const bool isLong = argument.startsWith(QStringLiteral("--"));
        const Row* found = nullptr;
        for (const Row& row : rows)
            if (isLong ? argument.mid(2).section(u'=', 0, 0) == QLatin1String(row.word)
                       : argument.startsWith(u'-') && argument.size() > 1 && argument.at(1) == QLatin1Char(row.letter))
                found = &row;
        if (found == nullptr) {
            options.error = QStringLiteral("iscsiadm: unrecognized option '%1'").arg(argument);
            return options;
        }
        const bool attached = isLong ? argument.contains(u'=') : argument.size() > 2;
        QString value = isLong ? argument.section(u'=', 1) : argument.mid(2);
        if (found->takesValue && !attached) {
            if (++i == arguments.size()) {
                options.error =
                    QStringLiteral("iscsiadm: option requires an argument -- '%1'").arg(QLatin1Char(found->letter));
                return options;
            }
            value = arguments.at(i);
        }
        apply(options, found->option, value);
    }
    return options;
}

QString IscsiadmOptions::address() const { return portal.section(u',', 0, 0).section(u':', 0, 0); }

std::optional<quint16> IscsiadmOptions::port() const
{
    const QString text = portal.section(u',', 0, 0).section(u':', 1);
    return text.isEmpty() ? std::nullopt : std::optional<quint16>(quint16(text.toUInt()));
}

std::optional<int> IscsiadmOptions::tag() const
{
    const QString text = portal.section(u',', 1, 1);
    return text.isEmpty() ? std::nullopt : std::optional<int>(text.toInt());
}

} // namespace twinrail::lab
