// SPDX-License-Identifier: Apache-2.0
#include "core/report/exports/clientscript.h"

#include "core/base/tr.h"
#include "core/report/exports/checks.h"
#include "core/report/exports/fileedit.h"
#include "core/report/exports/lessonshell.h"
#include "core/report/exports/prelude.h"
#include "core/report/exports/scripttext.h"
#include "core/report/exports/shelltext.h"

namespace twinrail::exports {

namespace {

using Refusal = tl::unexpected<Finding>;

Refusal refuse(const QString& client, const QString& text, const QString& advice)
{
    return Refusal(Finding{QStringLiteral("export.client"), Finding::Severity::Error, client, text, advice});
}

bool holdsToken(const QString& text) { return text.contains(u'\u2039'); }
bool holdsToken(const TextEdit& edit)
{
    for (const TextEdit::Hunk& hunk : edit.hunks())
        for (const QByteArray& line : hunk.added)
            if (holdsToken(QString::fromUtf8(line)))
                return true;
    return false;
}

// Where every interface goes to every portal, several ask for the same tag, and one answer is enough for all.
QByteArray anyOf(const QList<int>& lessons, const QByteArray& between = QByteArrayLiteral("_"))
{
    QList<QByteArray> names;
    for (const int lesson : lessons)
        names << QByteArray::number(lesson);
    return names.join(between);
}

/// Writes the functions of one client's changes, one after the other, and the steps that call them.
class Writer {
public:
    Writer(const Site& site, const Client& client, const QList<PlannedStep>& steps)
        : m_site(site), m_client(client), m_steps(steps)
    {
        numberAll();
    }
    [[nodiscard]] tl::expected<QByteArray, Finding> write();
    [[nodiscard]] const QList<StepInfo>& steps() const { return m_written; }

private:
    void numberAll();
    tl::expected<void, Finding> add(int number, const Change& change, QList<QByteArray>& calls);
    tl::expected<void, Finding> addFile(int number, const Change& change, const FileChange& file);
    tl::expected<void, Finding> addTool(int number, const Change& change, const ToolChange& tool, bool& confirms);
    void addScript(const Command& command);
    [[nodiscard]] QByteArray doneBy(int number, const FileChange& file) const;
    [[nodiscard]] QList<QByteArray> lessonsOf(const Change& change) const;
    [[nodiscard]] Refusal unknownWwid() const;

    const Site& m_site;
    const Client& m_client;
    const QList<PlannedStep>& m_steps;
    QHash<QByteArray, QList<int>> m_lessons; ///< by the token they make known
    Variables m_variables;                   ///< of the tokens, and of the fixed scripts
    QList<std::pair<int, const FileChange*>> m_files;
    QList<StepInfo> m_written;
    QByteArray m_text;
};

// Numbers first, text second: a change names lessons and edits that stand elsewhere.
void Writer::numberAll()
{
    int number = 0;
    for (const PlannedStep& step : m_steps)
        for (const Change& change : step.prepared.changes) {
            ++number;
            if (const auto* file = std::get_if<FileChange>(&change.action))
                m_files << std::pair(number, file);
            const auto* lesson = std::get_if<Lesson>(&change.action);
            if (!lesson || lesson->token.isEmpty())
                continue;
            QList<int>& same = m_lessons[lesson->token];
            same << number;
            if (lesson->about == Lesson::About::PortalTag)
                m_variables.insert(lesson->token, lessonVariable(same.constFirst()));
        }
    for (const QList<int>& same : std::as_const(m_lessons))
        if (same.size() > 1)
            m_text += function("learn_" + anyOf(same), {"learn_" + anyOf(same, " || learn_")});
}

QList<QByteArray> Writer::lessonsOf(const Change& change) const
{
    QList<QByteArray> names;
    for (const QByteArray& need : change.needs)
        names << anyOf(m_lessons.value(need));
    return names;
}

Refusal Writer::unknownWwid() const
{
    return refuse(m_client.name,
                  Tr::tr("%1 is not exported: the identity of a LUN is known only when the appliance has made it.")
                      .arg(m_client.name),
                  Tr::tr("Set up the appliance first (N1–N5)."));
}

// `sh -c TEXT sh …`: the text is written once, however many changes use it.
void Writer::addScript(const Command& command)
{
    if (command.program != u"sh" || m_variables.contains(command.arguments.value(1).toUtf8()))
        return;
    const QByteArray name = "script_" + QByteArray::number(m_variables.size());
    m_text += name + '=' + word(command.arguments.value(1)) + '\n';
    m_variables.insert(command.arguments.value(1).toUtf8(), name);
}

// Steps build upon each other in one file: what a later one makes of it shows that this one is done too.
QByteArray Writer::doneBy(int number, const FileChange& file) const
{
    QList<QByteArray> states;
    for (const auto& [other, change] : m_files)
        if (other >= number && change->path == file.path)
            states << "after_" + QByteArray::number(other) + ' ' + word(file.path);
    return states.join(" || ");
}

tl::expected<void, Finding> Writer::addFile(int number, const Change& change, const FileChange& file)
{
    if (holdsToken(file.edit))
        return unknownWwid();
    if (knownLines(file).hidesChange)
        return refuse(m_client.name,
                      Tr::tr("%1 is not exported: the change “%2” touches a line with a password.")
                          .arg(m_client.name, change.title),
                      Tr::tr("Let Twinrail make this change, then export again."));
    const QByteArray id = QByteArray::number(number);
    QList<QByteArray> deeds{file.existsAfter
                                ? "write_file " + id + ' ' +
                                      words({file.path, QString::number(file.modeAfter & 07777, 8), file.ownerAfter})
                                : "remove_file " + id + ' ' + word(file.path)};
    for (const Mutation& mutation : file.notify) {
        addScript(mutation.command());
        deeds << deed(mutation, m_variables);
    }
    m_text += comment(QString::fromUtf8(file.diff).chopped(1)) + fileFunctions(number, file) +
              function("done_" + id, {doneBy(number, file)}) + function("do_" + id, {all(deeds)});
    return {};
}

tl::expected<void, Finding> Writer::addTool(int number, const Change& change, const ToolChange& tool, bool& confirms)
{
    const std::optional<Check> check = checkOf(tool, m_site, m_client);
    if (!check)
        return refuse(m_client.name,
                      Tr::tr("%1 is not exported: a script cannot tell whether the change “%2” is done already.")
                          .arg(m_client.name, change.title),
                      Tr::tr("Let Twinrail make this change, then export again."));
    QList<QByteArray> deeds;
    for (const QByteArray& demand : check->demands)
        deeds << demand + " || { say FAILED \"$say_session\" >&2; return 1; }\n  ";
    QList<QByteArray> commands;
    for (qsizetype i = 0; i < tool.apply.size(); ++i) {
        const Mutation& mutation = tool.apply.at(i);
        addScript(mutation.command());
        QByteArray text = check->through.at(i) + deed(mutation, m_variables);
        if (holdsToken(QString::fromUtf8(text)))
            return unknownWwid();
        // "Already so" in the initiator's own words: the session is there (linux-initiator §4.5).
        if (mutation.command().program == u"iscsiadm" && mutation.command().arguments.contains(u"-l"_qs))
            text = "{ " + text + " || [ $? -eq 15 ]; }";
        commands << text;
    }
    confirms = check->confirms;
    const QByteArray id = QByteArray::number(number);
    m_text += function("done_" + id, {all(check->conditions)}) + function("do_" + id, deeds + QList{all(commands)});
    return {};
}

tl::expected<void, Finding> Writer::add(int number, const Change& change, QList<QByteArray>& calls)
{
    for (const QByteArray& need : change.needs)
        if (!m_lessons.contains(need))
            return refuse(m_client.name,
                          //: %1: a client, %2: a change, %3: what it needs
                          Tr::tr("%1 is not exported: the change “%2” needs %3, and nothing in the plan asks for that.")
                              .arg(m_client.name, change.title, QString::fromUtf8(need)),
                          Tr::tr("Let Twinrail make this change, then export again."));
    const QByteArray id = QByteArray::number(number);
    const QByteArray title = word(oneLine(change.title));
    m_text += '\n' + comment(QStringLiteral("%1: %2").arg(change.step, oneLine(change.title)));
    if (const auto* lesson = std::get_if<Lesson>(&change.action)) {
        addScript(lesson->query.command());
        m_text += lessonFunction(number, change, lessonsOf(change), m_variables);
        if (lesson->token.isEmpty())
            calls << "proof " + id + ' ' + title;
        return {};
    }
    bool confirms = true;
    if (const auto* file = std::get_if<FileChange>(&change.action)) {
        if (auto added = addFile(number, change, *file); !added)
            return added;
    } else if (const auto* tool = std::get_if<ToolChange>(&change.action)) {
        if (auto added = addTool(number, change, *tool, confirms); !added)
            return added;
    }
    QByteArray call = "change " + id + (change.onFailure == Change::OnFailure::GoOn ? " go-on" : " halt") +
                      (confirms ? " confirm " : " trust ") + title;
    for (const QByteArray& lesson : lessonsOf(change))
        call += ' ' + lesson;
    calls << call;
    return {};
}

tl::expected<QByteArray, Finding> Writer::write()
{
    int number = 0;
    for (const PlannedStep& step : m_steps) {
        if (step.prepared.changes.isEmpty())
            continue;
        m_text +=
            "\n\n" + comment(QStringLiteral("---- %1 %2: %3").arg(step.info.id, step.info.title, step.info.purpose));
        QList<QByteArray> calls{"say " + words({step.info.id, step.info.title})};
        for (const Change& change : step.prepared.changes)
            if (auto added = add(++number, change, calls); !added)
                return tl::unexpected(added.error());
        m_text += '\n' + function("step_" + step.info.id.toLatin1(), calls);
        m_written << step.info;
    }
    return m_text;
}

} // namespace

tl::expected<QByteArray, Finding> scriptOf(const Site& site, const Client& client, const Plan& plan, const Split& split,
                                           const QDateTime& made)
{
    Writer writer(site, client, split.now);
    return writer.write().map([&](const QByteArray& changes) {
        return headOf(site, client, plan, split, made) + prelude() + placeOf(site, client) + changes +
               tailOf(writer.steps(), split);
    });
}

} // namespace twinrail::exports
