// SPDX-License-Identifier: Apache-2.0
#include "core/base/table.h"
#include "core/base/tr.h"
#include "core/plan/change.h"

#include <QJsonArray>

namespace twinrail {

namespace {

constexpr std::array aboutWords{
    Word<Lesson::About>{"portal-tag", Lesson::About::PortalTag},
    Word<Lesson::About>{"portal-answers", Lesson::About::PortalAnswers},
    Word<Lesson::About>{"spare-session", Lesson::About::SpareSession},
    Word<Lesson::About>{"device-ready", Lesson::About::DeviceReady},
};

QJsonObject commandJson(const Command& command)
{
    QJsonObject json{{u"program"_qs, command.program},
                     {u"arguments"_qs, QJsonArray::fromStringList(command.arguments)}};
    if (!command.input.isEmpty())
        json[u"input"] = QString::fromUtf8(command.input);
    return json;
}

Command commandFrom(const QJsonObject& json)
{
    Command command{json[u"program"].toString(), {}, json[u"input"].toString().toUtf8()};
    for (const QJsonValue argument : json[u"arguments"].toArray())
        command.arguments << argument.toString();
    return command;
}

QJsonArray mutationsJson(const QList<Mutation>& mutations)
{
    QJsonArray json;
    for (const Mutation& mutation : mutations) {
        QJsonObject one = commandJson(mutation.command());
        one[u"limit"] = mutation.limitSeconds();
        json << one;
    }
    return json;
}

// A journal may have been edited by hand; a program that is not in our table never runs.
Result<QList<Mutation>> mutationsFrom(const QJsonArray& json)
{
    QList<Mutation> mutations;
    for (const QJsonValue one : json) {
        const Command command = commandFrom(one.toObject());
        if (!mayRun(command.program, Use::Do))
            return fail(Error::Kind::Malformed,
                        Tr::tr("The journal asks for the program “%1”, which Twinrail never runs. Use the journal as "
                               "Twinrail wrote it.")
                            .arg(command.program));
        mutations << Mutation(command, one.toObject()[u"limit"].toInt(60));
    }
    return mutations;
}

struct Write {
    QJsonObject operator()(const FileChange& c) const
    {
        return {{u"kind"_qs, u"file"_qs},
                {u"path"_qs, c.path},
                {u"existsBefore"_qs, c.existsBefore},
                {u"existsAfter"_qs, c.existsAfter},
                {u"modeBefore"_qs, c.modeBefore},
                {u"modeAfter"_qs, c.modeAfter},
                {u"ownerBefore"_qs, c.ownerBefore},
                {u"ownerAfter"_qs, c.ownerAfter},
                {u"edit"_qs, c.edit.toJson()},
                {u"notify"_qs, mutationsJson(c.notify)}};
    }
    QJsonObject operator()(const ToolChange& c) const
    {
        return {{u"kind"_qs, u"tool"_qs},
                {u"before"_qs, c.before},
                {u"after"_qs, c.after},
                {u"apply"_qs, mutationsJson(c.apply)},
                {u"undo"_qs, mutationsJson(c.undo)}};
    }
    QJsonObject operator()(const ApplianceChange& c) const
    {
        return {{u"kind"_qs, u"appliance"_qs},
                {u"deed"_qs, deedToJson(c.deed)},
                {u"calls"_qs, QJsonArray::fromStringList(c.calls)}};
    }
    QJsonObject operator()(const Lesson& c) const
    {
        return {{u"kind"_qs, u"lesson"_qs},
                {u"about"_qs, wordFor(aboutWords, c.about)},
                {u"query"_qs, commandJson(c.query.command())},
                {u"interface"_qs, c.interface},
                {u"target"_qs, c.target.text()},
                {u"portal"_qs, c.portal.isEmpty() ? QString() : c.portal.text()},
                {u"token"_qs, QString::fromUtf8(c.token)},
                {u"alias"_qs, c.alias}};
    }
};

Result<Action> fileFrom(const QJsonObject& json)
{
    FileChange c;
    c.path = json[u"path"].toString();
    c.existsBefore = json[u"existsBefore"].toBool();
    c.existsAfter = json[u"existsAfter"].toBool();
    c.modeBefore = json[u"modeBefore"].toInt();
    c.modeAfter = json[u"modeAfter"].toInt();
    c.ownerBefore = json[u"ownerBefore"].toString();
    c.ownerAfter = json[u"ownerAfter"].toString();
    TWINRAIL_LET(edit, TextEdit::fromJson(json[u"edit"].toArray()));
    TWINRAIL_LET(notify, mutationsFrom(json[u"notify"].toArray()));
    c.edit = edit;
    c.notify = notify;
    return c;
}

Result<Action> toolFrom(const QJsonObject& json)
{
    TWINRAIL_LET(apply, mutationsFrom(json[u"apply"].toArray()));
    TWINRAIL_LET(undo, mutationsFrom(json[u"undo"].toArray()));
    return ToolChange{json[u"before"].toString(), json[u"after"].toString(), apply, undo};
}

Result<Action> applianceFrom(const QJsonObject& json)
{
    TWINRAIL_LET(deed, deedFromJson(json[u"deed"].toObject()));
    ApplianceChange c{deed, {}};
    for (const QJsonValue call : json[u"calls"].toArray())
        c.calls << call.toString();
    return c;
}

using Reader = Result<Action> (*)(const QJsonObject&);
constexpr std::array readers{
    Word<Reader>{"file", &fileFrom},
    Word<Reader>{"tool", &toolFrom},
    Word<Reader>{"appliance", &applianceFrom},
};

} // namespace

QJsonObject changeToJson(const Change& change)
{
    QJsonObject json = std::visit(Write{}, change.action);
    json[u"step"] = change.step;
    json[u"title"] = change.title;
    return json;
}

Result<Change> changeFromJson(const QJsonObject& json)
{
    const auto reader = lookup(readers, json[u"kind"].toString());
    if (!reader)
        return fail(Error::Kind::Malformed,
                    Tr::tr("The journal holds a change of an unknown kind. Use the version of "
                           "Twinrail that wrote it."),
                    json[u"kind"].toString());
    TWINRAIL_LET(action, (*reader)(json));
    return Change{json[u"step"].toString(), json[u"title"].toString(), action, {}, Change::OnFailure::Halt};
}

} // namespace twinrail
