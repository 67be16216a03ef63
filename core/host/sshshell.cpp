// SPDX-License-Identifier: Apache-2.0
#include "core/host/sshshell.h"

#include "core/base/tr.h"
#include "core/host/filescripts.h"
#include "core/host/frame.h"

namespace twinrail {
namespace {

constexpr int fileLimit = 60;                  // seconds for one file of a few kilobytes
constexpr std::chrono::seconds afterwards{15}; // what the far side gets to tell of a deed whose limit is over

/// What no caller may ask for: a program outside the table, or a text that no argument list can carry.
Result<> sendable(const Command& command, Use use)
{
    const QString nothing(QChar(0));
    bool hasNul = command.program.contains(nothing) || (use == Use::Ask && command.input.contains('\0'));
    for (const QString& argument : command.arguments)
        hasNul = hasNul || argument.contains(nothing);
    if (!hasNul && mayRun(command.program, use))
        return {};
    return fail(Error::Kind::Bug, Tr::tr("The program %1 is not one that may be run there.").arg(command.program),
                shellText(command));
}

Result<std::optional<FileImage>> imageOf(const QString& path, const Output& answer)
{
    if (answer.status == noSuchFile)
        return std::optional<FileImage>();
    const qsizetype end = answer.out.indexOf('\n');
    const QList<QByteArray> words = answer.out.left(end).split(' ');
    bool isMode = false;
    const int mode = words.first().toInt(&isMode, 8);
    if (!answer.ok() || end < 0 || words.size() != 2 || !isMode)
        return fail(Error::Kind::Failed, Tr::tr("The file %1 cannot be read: see what was said.").arg(path),
                    QString::fromUtf8(answer.err).trimmed());
    return std::optional<FileImage>(FileImage{answer.out.mid(end + 1), mode, QString::fromLatin1(words[1])});
}

Error notReplaced(const QString& path, const Output& answer)
{
    const QString evidence = QString::fromUtf8(answer.err + answer.out).trimmed();
    switch (answer.status) {
    case noDirectory:
        return {
            Error::Kind::NotFound, {}, Tr::tr("The directory of %1 is not there: make it first.").arg(path), evidence};
    case notAFile:
        return {Error::Kind::Conflict, {}, Tr::tr("%1 is not a file: see what stands there.").arg(path), evidence};
    case notComplete:
        return {Error::Kind::Unreachable,
                {},
                Tr::tr("The file %1 did not arrive whole and was left as it was: try again.").arg(path),
                evidence};
    default:
        return {
            Error::Kind::Failed, {}, Tr::tr("The file %1 cannot be written: see what was said.").arg(path), evidence};
    }
}

} // namespace

SshShell::SshShell(std::unique_ptr<SshSession> session, Secret sudo)
    : m_session(std::move(session)), m_sudo(std::move(sudo))
{}

Result<std::unique_ptr<SshShell>> SshShell::open(std::unique_ptr<SshSession> session, Secret sudo)
{
    std::unique_ptr<SshShell> shell(new SshShell(std::move(session), std::move(sudo)));
    TWINRAIL_TRY(shell->becomeRoot());
    return shell;
}

Result<> SshShell::becomeRoot()
{
    const QString who = QStringLiteral("id -u");
    TWINRAIL_LET(self, batch({who, QStringLiteral("timeout 1 true")}));
    m_hasTimeout = self[1].ok();
    if (self[0].out.trimmed() == "0")
        return {};
    m_privilege = Privilege::SudoFree;
    const Result<QList<Output>> free = batch({who});
    if (free && free->first().out.trimmed() == "0")
        return {};
    if (!free && free.error().kind != Error::Kind::Refused)
        return fail(free.error());
    if (m_sudo.isEmpty())
        return fail(free ? sudoRefused(QString()) : free.error());
    return becomeRootWithPassword();
}

// The proof is that a word behind the password comes back alone: had sudo not read the password, it would be the first
// line of whatever is sent later, a file say.
Result<> SshShell::becomeRootWithPassword()
{
    m_privilege = Privilege::SudoPassword;
    SshSession::Job job;
    job.input = newNonce();
    TWINRAIL_LET(echo, send({QStringLiteral("cat")}, job));
    if (echo.first().out == job.input)
        return {};
    return fail(sudoRefused(QString()));
}

Result<QList<Output>> SshShell::ask(const QList<Query>& queries)
{
    QStringList commands;
    for (const Query& query : queries) {
        TWINRAIL_TRY(sendable(query.command(), Use::Ask));
        commands << questionText(query.command());
    }
    return batch(commands);
}

Result<QList<std::optional<FileImage>>> SshShell::read(const QStringList& paths)
{
    QStringList commands;
    for (const QString& path : paths)
        commands << questionText(Query::script(readScript, {path}).command());
    TWINRAIL_LET(answers, batch(commands));
    QList<std::optional<FileImage>> images;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        TWINRAIL_LET(image, imageOf(paths[i], answers[i]));
        images << image;
    }
    return images;
}

Result<Output> SshShell::perform(const Mutation& mutation)
{
    TWINRAIL_TRY(sendable(mutation.command(), Use::Do));
    return deed(mutation.command(), mutation.limitSeconds());
}

Result<> SshShell::replace(const QString& path, const std::optional<FileImage>& image)
{
    Command command{QStringLiteral("rm"), {QStringLiteral("-f"), path}, {}};
    if (image) {
        command = Query::script(replaceScript, {path, QString::number(image->mode & 07777, 8), image->owner,
                                                QString::number(image->bytes.size())})
                      .command();
        command.input = image->bytes;
    }
    TWINRAIL_LET(answer, deed(command, fileLimit));
    if (answer.ok())
        return {};
    return fail(notReplaced(path, answer));
}

Result<> SshShell::listen(const Query& query)
{
    TWINRAIL_TRY(sendable(query.command(), Use::Ask));
    m_stream.reset();
    SshSession::Job job;
    job.text = listenText(query.command());
    job.endsInput = false;
    TWINRAIL_LET(stream, m_session->begin(job));
    m_stream = std::move(stream);
    return {};
}

Result<QByteArray> SshShell::hear(std::chrono::milliseconds patience)
{
    if (m_stream)
        return m_stream->hear(patience, m_waker);
    return fail(Error::Kind::Bug, Tr::tr("No command is being followed on %1.").arg(m_session->name()));
}

Result<QList<Output>> SshShell::batch(const QStringList& commands)
{
    if (commands.isEmpty())
        return QList<Output>();
    return send(commands, {});
}

Result<Output> SshShell::deed(const Command& command, int limitSeconds)
{
    SshSession::Job job;
    job.input = command.input;
    job.silence = std::chrono::seconds(limitSeconds) + afterwards;
    job.mayStop = false;
    const QString limit = m_hasTimeout ? QStringLiteral("timeout %1 ").arg(limitSeconds) : QString();
    TWINRAIL_LET(answers, send({limit + shellText(command)}, job));
    return answers.first();
}

Result<QList<Output>> SshShell::send(const QStringList& commands, SshSession::Job job)
{
    const QByteArray nonce = newNonce();
    job.text = privilegedText(m_privilege, frameText(nonce, commands));
    job.firstLine = m_privilege == Privilege::SudoPassword ? &m_sudo : nullptr;
    TWINRAIL_LET(raw, m_session->run(job));
    const QList<Output> answers = readFrames(nonce, raw.out, raw.err);
    if (answers.size() == commands.size())
        return answers;
    const QString said = QString::fromUtf8(raw.err + raw.out).trimmed();
    // A refusal ends with sudo's own status; a channel that closed without one was cut.
    if (answers.isEmpty() && m_privilege != Privilege::Root && raw.status >= 0)
        return fail(sudoRefused(said));
    return fail(Error::Kind::Unreachable,
                Tr::tr("%1 broke off in the middle of an answer: see whether it still works, then try again.")
                    .arg(m_session->name()),
                said);
}

} // namespace twinrail
