// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/services.h"

#include "core/host/readers/answer.h"

#include <QRegularExpression>

#include <array>

namespace twinrail {
namespace {

const QString systemctl = QStringLiteral("systemctl");
const QString service = QStringLiteral("service");
const QString chkconfig = QStringLiteral("chkconfig");

// `iscsid⇥0:off⇥1:off⇥2:off⇥3:on⇥4:on⇥5:on⇥6:off`; an unknown service is a message and exit 1 (§1.4).
Result<ServiceState> readSysV(const Output& boot, const Output& run)
{
    if (boot.status == 127)
        return toolFailed(chkconfig, boot);
    if (!boot.ok())
        return ServiceState();
    static const QRegularExpression level(QStringLiteral("\\b([0-6]):(on|off)(?=\\s|$)"));
    const QString text = QString::fromUtf8(boot.out);
    ServiceState state{true, {}, run.ok()};
    int levels = 0;
    for (auto matches = level.globalMatch(text); matches.hasNext(); ++levels)
        if (const QRegularExpressionMatch match = matches.next(); match.capturedView(2) == u"on")
            state.boot += match.captured(1);
    if (levels != 7)
        return notUnderstood(chkconfig, text.trimmed());
    return state;
}

// is-enabled says "not-found" since 253; older ones say nothing on stdout (and exit 1, as for `disabled`).
Result<ServiceState> readSystemd(const Output& boot, const Output& run)
{
    if (boot.status == 127)
        return toolFailed(systemctl, boot);
    const QString word = QString::fromUtf8(boot.out).trimmed();
    if (word.isEmpty() || word == u"not-found")
        return ServiceState();
    const QByteArray active = run.out.trimmed();
    return ServiceState{true, word, active == "active" || active == "reloading"};
}

// The verbs that bring a unit to the word of is-enabled; every other word (static, indirect, generated …) is a
// property of the unit file and no verb leads there. A masked unit was masked on purpose: enabling it fails, and says
// so.
struct Verb {
    const char* word;
    const char* verb;
};
constexpr std::array verbs{Verb{"enabled", "enable"}, Verb{"disabled", "disable"}, Verb{"masked", "mask"}};

QList<Mutation> setBootSysV(const QString& name, const QString& boot)
{
    QString on;
    QString off;
    for (const QChar level : QStringLiteral("0123456"))
        (boot.contains(level) ? on : off) += level;
    QList<Mutation> deeds;
    if (!off.isEmpty())
        deeds << Mutation(chkconfig, {QStringLiteral("--level"), off, name, QStringLiteral("off")});
    if (!on.isEmpty())
        deeds << Mutation(chkconfig, {QStringLiteral("--level"), on, name, QStringLiteral("on")});
    return deeds;
}

QList<Mutation> setBootSystemd(const QString& unit, const QString& boot)
{
    for (const Verb& row : verbs)
        if (boot == QLatin1String(row.word))
            return {Mutation(systemctl, {QString::fromLatin1(row.verb), unit})};
    return {};
}

Mutation run(const DistroProfile& profile, const QString& name, const QString& verb)
{
    switch (profile.init) {
    case InitSystem::SysV:
        return Mutation(service, {name, verb});
    case InitSystem::Systemd:
        return Mutation(systemctl, {verb, name});
    }
    return Mutation(systemctl, {verb, name});
}

// Plain `start` of iscsid returns 0 on EL6 and does nothing unless a record is automatic (§1.4).
bool needsForce(const DistroProfile& profile, const QString& name)
{
    return profile.init == InitSystem::SysV && name == profile.iscsiDaemon;
}

} // namespace

QList<Query> serviceQueries(const DistroProfile& profile, const QString& name)
{
    switch (profile.init) {
    case InitSystem::SysV:
        return {Query(chkconfig, {QStringLiteral("--list"), name}), Query(service, {name, QStringLiteral("status")})};
    case InitSystem::Systemd:
        return {Query(systemctl, {QStringLiteral("is-enabled"), name}),
                Query(systemctl, {QStringLiteral("is-active"), name})};
    }
    return {};
}

Result<ServiceState> readService(const DistroProfile& profile, const QList<Output>& answers)
{
    if (answers.size() != 2)
        return notUnderstood(service, QString());
    switch (profile.init) {
    case InitSystem::SysV:
        return readSysV(answers[0], answers[1]);
    case InitSystem::Systemd:
        return readSystemd(answers[0], answers[1]);
    }
    return notUnderstood(service, QString());
}

bool startsAtBoot(const DistroProfile& profile, const ServiceState& state)
{
    switch (profile.init) {
    case InitSystem::SysV:
        for (int level = 0; level <= 6; ++level)
            if ((profile.runlevelsMask >> level & 1) != 0 && !state.boot.contains(QString::number(level)))
                return false;
        return state.known;
    case InitSystem::Systemd:
        return state.known && state.boot == u"enabled";
    }
    return false;
}

QString bootWanted(const DistroProfile& profile)
{
    switch (profile.init) {
    case InitSystem::SysV: {
        QString levels;
        for (int level = 0; level <= 6; ++level)
            if ((profile.runlevelsMask >> level & 1) != 0)
                levels += QString::number(level);
        return levels;
    }
    case InitSystem::Systemd:
        return QStringLiteral("enabled");
    }
    return {};
}

QList<Mutation> setBoot(const DistroProfile& profile, const QString& name, const QString& boot)
{
    switch (profile.init) {
    case InitSystem::SysV:
        return setBootSysV(name, boot);
    case InitSystem::Systemd:
        return setBootSystemd(name, boot);
    }
    return {};
}

Mutation startService(const DistroProfile& profile, const QString& name)
{
    return run(profile, name, needsForce(profile, name) ? QStringLiteral("force-start") : QStringLiteral("start"));
}

Mutation stopService(const DistroProfile& profile, const QString& name)
{
    return run(profile, name, QStringLiteral("stop"));
}

Mutation restartService(const DistroProfile& profile, const QString& name)
{
    if (needsForce(profile, name))
        return Mutation::script(R"sh(
service "$1" stop
service "$1" force-start)sh",
                                {name});
    return run(profile, name, QStringLiteral("restart"));
}

} // namespace twinrail
