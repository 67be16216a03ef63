// SPDX-License-Identifier: Apache-2.0
#include "core/plan/steps/make.h"

#include "core/base/tr.h"

namespace twinrail::steps {

Changes fileChange(const QString& step, const QString& title, const QString& path,
                   const std::optional<FileImage>& before, const QByteArray& after, const QList<Mutation>& notify,
                   int newMode)
{
    const QByteArray old = before ? before->bytes : QByteArray();
    if (before && old == after)
        return {};
    FileChange change;
    change.path = path;
    change.existsBefore = before.has_value();
    change.modeBefore = before ? before->mode : 0;
    change.ownerBefore = before ? before->owner : QString();
    change.modeAfter = before ? before->mode : newMode;
    change.ownerAfter = before ? before->owner : QStringLiteral("0:0");
    change.edit = TextEdit::between(old, after);
    change.notify = notify;
    change.diff = unifiedDiff(path, old, after);
    return {Change{step, title, change, {}, Change::OnFailure::Halt}};
}

Change toolChange(const QString& step, const QString& title, const QString& before, const QString& after,
                  const QList<Mutation>& apply, const QList<Mutation>& undo)
{
    return Change{step, title, ToolChange{before, after, apply, undo}, {}, Change::OnFailure::Halt};
}

Change deedChange(const QString& step, const DeedObject& object)
{
    const Deed deed{object, Presence::Present};
    return Change{step, describe(deed), ApplianceChange{deed, {}}, {}, Change::OnFailure::Halt};
}

Finding conflict(const QString& step, const QString& place, const QString& text, const QString& advice)
{
    return Finding{step, Finding::Severity::Error, place, text, advice};
}

Changes loadModule(const QString& step, const QString& module, const QByteArray& procModules)
{
    for (const QByteArray& line : procModules.split('\n'))
        if (line.startsWith(module.toLatin1() + ' '))
            return {};
    //: %1: name of a kernel module
    return {toolChange(step, Tr::tr("Load the kernel module %1").arg(module), QStringLiteral("absent"),
                       QStringLiteral("loaded"), {Mutation(QStringLiteral("modprobe"), {module})},
                       {Mutation(QStringLiteral("modprobe"), {QStringLiteral("-r"), module})})};
}

QStringList nodeArguments(const IscsiName& target, const QString& portal, const QString& interface)
{
    return {QStringLiteral("-m"), QStringLiteral("node"),
            QStringLiteral("-T"), target.text(),
            QStringLiteral("-p"), portal,
            QStringLiteral("-I"), interface};
}

} // namespace twinrail::steps
