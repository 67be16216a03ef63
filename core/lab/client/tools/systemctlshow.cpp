// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/tools/systemctlshow.h"

namespace twinrail::lab {

namespace {

QString activeState(const Service* unit)
{
    return unit != nullptr && unit->running ? QStringLiteral("active") : QStringLiteral("inactive");
}

QString subState(const Services& services, const Service* unit)
{
    if (unit == nullptr || !unit->running)
        return QStringLiteral("dead");
    if (!unit->wakes.isEmpty()) // a socket: whether somebody serves it
        return services.isRunning(unit->wakes) ? QStringLiteral("running") : QStringLiteral("listening");
    return unit->hasProcess ? QStringLiteral("running") : QStringLiteral("exited");
}

QString triggeredBy(const Services& services, const QString& name)
{
    for (const Service& other : services.all())
        if (other.wakes == name)
            return other.name;
    return {};
}

QString loadState(const Service* unit)
{
    if (unit == nullptr)
        return QStringLiteral("not-found");
    return unit->boot == Service::Boot::Masked ? QStringLiteral("masked") : QStringLiteral("loaded");
}

QString yesNo(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }

} // namespace

QString unitFileState(const Service& unit)
{
    switch (unit.boot) {
    case Service::Boot::Off:
        return QStringLiteral("disabled");
    case Service::Boot::On:
        return QStringLiteral("enabled");
    case Service::Boot::Static:
        return QStringLiteral("static");
    case Service::Boot::Masked:
        return QStringLiteral("masked");
    }
    return {};
}

QByteArray showUnit(const Services& services, const QString& name, const QStringList& properties, bool valueOnly)
{
    const Service* unit = services.find(name);
    const bool known = unit != nullptr;
    const QString id = known ? unit->name : name;
    const QList<std::pair<QString, QString>> all{
        {QStringLiteral("MainPID"), QString::number(services.pid(name))},
        {QStringLiteral("Id"), id},
        {QStringLiteral("Names"), (QStringList{id} + (known ? unit->aliases : QStringList())).join(QLatin1Char(' '))},
        {QStringLiteral("TriggeredBy"), triggeredBy(services, id)},
        {QStringLiteral("Description"), known ? unit->title : name},
        {QStringLiteral("LoadState"), loadState(unit)},
        {QStringLiteral("ActiveState"), activeState(unit)},
        {QStringLiteral("SubState"), subState(services, unit)},
        {QStringLiteral("FragmentPath"), known ? services.unitDirectory() + id : QString()},
        {QStringLiteral("UnitFileState"), known ? unitFileState(*unit) : QString()},
        {QStringLiteral("ConditionResult"), yesNo(known && unit->running && unit->conditionMet)},
    };
    QByteArray text;
    for (const auto& property : all) {
        if (!properties.isEmpty() && !properties.contains(property.first))
            continue;
        if (!valueOnly)
            text += property.first.toUtf8() + '=';
        text += property.second.toUtf8() + '\n';
    }
    return text;
}

QByteArray statusOfUnit(const Services& services, const Service& unit)
{
    const QString mark = unit.running ? QStringLiteral("●") : QStringLiteral("○");
    QString text = QStringLiteral("%1 %2 - %3\n").arg(mark, unit.name, unit.title);
    text += QStringLiteral("     Loaded: loaded (%1%2; %3; preset: enabled)\n")
                .arg(services.unitDirectory(), unit.name, unitFileState(unit));
    text += QStringLiteral("     Active: %1 (%2)\n").arg(activeState(&unit), subState(services, &unit));
    if (!unit.conditionMet && !unit.running)
        text += QStringLiteral("  Condition: start condition failed\n");
    const QString socket = triggeredBy(services, unit.name);
    if (!socket.isEmpty())
        text += QStringLiteral("TriggeredBy: %1 %2\n")
                    .arg(services.isRunning(socket) ? QStringLiteral("●") : QStringLiteral("○"), socket);
    if (const int pid = services.pid(unit.name); pid != 0)
        text += QStringLiteral("   Main PID: %1 (%2)\n").arg(pid).arg(unit.name.section(QLatin1Char('.'), 0, 0));
    return text.toUtf8();
}

} // namespace twinrail::lab
