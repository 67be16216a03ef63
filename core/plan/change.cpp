// SPDX-License-Identifier: Apache-2.0
#include "core/plan/change.h"

namespace twinrail {

namespace {

// Angle quotes never occur in names, commands or configuration, so a token cannot be mistaken for anything else.
const QString tokenForm = QStringLiteral("\u2039%1\u203a");

QByteArray token(const QString& what) { return tokenForm.arg(what).toUtf8(); }

QByteArray filled(QByteArray text, const Known& known)
{
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        text.replace(it.key(), it.value());
    return text;
}

QString filled(const QString& text, const Known& known) { return QString::fromUtf8(filled(text.toUtf8(), known)); }

Command filled(Command command, const Known& known)
{
    for (QString& argument : command.arguments)
        argument = filled(argument, known);
    return command;
}

QList<Mutation> filled(const QList<Mutation>& mutations, const Known& known)
{
    QList<Mutation> result;
    for (const Mutation& mutation : mutations)
        result << Mutation(filled(mutation.command(), known), mutation.limitSeconds());
    return result;
}

struct Fill {
    const Known& known;
    Action operator()(FileChange change) const
    {
        for (auto it = known.cbegin(); it != known.cend(); ++it)
            change.edit = change.edit.resolved(it.key(), it.value());
        change.diff = filled(change.diff, known);
        return change;
    }
    Action operator()(ToolChange change) const
    {
        change.apply = filled(change.apply, known);
        change.undo = filled(change.undo, known);
        return change;
    }
    Action operator()(ApplianceChange change) const { return change; }
    Action operator()(Lesson lesson) const { return lesson; }
};

QStringList texts(const QList<Mutation>& mutations)
{
    QStringList lines;
    for (const Mutation& mutation : mutations)
        lines << shellText(mutation.command());
    return lines;
}

struct Preview {
    QStringList operator()(const FileChange& change) const
    {
        return QString::fromUtf8(change.diff).split(u'\n', Qt::SkipEmptyParts) + texts(change.notify);
    }
    QStringList operator()(const ToolChange& change) const { return texts(change.apply); }
    QStringList operator()(const ApplianceChange& change) const { return change.calls; }
    QStringList operator()(const Lesson& lesson) const { return {shellText(lesson.query.command())}; }
};

} // namespace

QByteArray wwidToken(const QString& zvol) { return token(QStringLiteral("WWID of ") + zvol); }

QByteArray tagToken(const IscsiName& target, const Portal& portal)
{
    return token(QStringLiteral("tag of %1 at %2").arg(target.text(), portal.text()));
}

QByteArray answersToken(const QString& nic, const Portal& portal)
{
    return token(QStringLiteral("answer of %1 through %2").arg(portal.text(), nic));
}

QByteArray spareToken(int sid) { return token(QStringLiteral("spare path beside session %1").arg(sid)); }

QString wwidText(const ApplianceState& appliance, const QString& zvol)
{
    const auto found = appliance.zvols.constFind(zvol);
    if (found != appliance.zvols.constEnd() && found->guid)
        return Wwid::of(*found->guid).text();
    return QString::fromUtf8(wwidToken(zvol));
}

Change resolved(const Change& change, const Known& known)
{
    Change result = change;
    result.action = std::visit(Fill{known}, change.action);
    result.title = filled(change.title, known);
    return result;
}

QList<QByteArray> unresolved(const Change& change, const Known& known)
{
    QList<QByteArray> missing;
    for (const QByteArray& need : change.needs)
        if (!known.contains(need))
            missing << need;
    return missing;
}

QStringList previewLines(const Change& change) { return std::visit(Preview{}, change.action); }

bool changesSomething(const Change& change) { return !std::holds_alternative<Lesson>(change.action); }

} // namespace twinrail
