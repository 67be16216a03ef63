// SPDX-License-Identifier: Apache-2.0
#include "core/plan/perform.h"

#include "core/base/tr.h"

namespace twinrail {

namespace {

// What `timeout` ends with when its command ran too long.
constexpr int ranTooLong = 124;

// "Already so" in the initiator's own words (linux-initiator §4.5): the session is there; the record or session is
// gone.
constexpr int sessionExists = 15;
constexpr int nothingThere = 21;

bool alreadySo(const Mutation& mutation, int status, Direction direction)
{
    if (mutation.command().program != QLatin1String("iscsiadm"))
        return false;
    const bool login = mutation.command().arguments.contains(QStringLiteral("-l"));
    return (login && status == sessionExists) || (direction == Direction::Back && !login && status == nothingThere);
}

Result<> runAll(HostHands& host, const QList<Mutation>& mutations, Direction direction)
{
    for (const Mutation& mutation : mutations) {
        TWINRAIL_LET(output, host.perform(mutation));
        if (output.ok() || alreadySo(mutation, output.status, direction))
            continue;
        const QString command = shellText(mutation.command());
        const QByteArray said = output.err.trimmed().isEmpty() ? output.out.trimmed() : output.err.trimmed();
        if (output.status == ranTooLong)
            return fail(
                Error::Kind::Failed,
                Tr::tr("The command did not finish within %n second(s) and was ended. Look at the client before "
                       "you go on.",
                       nullptr, mutation.limitSeconds()),
                command + u'\n' + QString::fromUtf8(said));
        return fail(Error::Kind::Failed,
                    Tr::tr("A command ended with status %1. Its own words stand below.").arg(output.status),
                    command + u'\n' + QString::fromUtf8(said));
    }
    return {};
}

Result<> changedMeanwhile(const FileChange& change)
{
    return fail(Error::Kind::Conflict,
                Tr::tr("The file %1 is not as it was when this change was planned; it was left alone. Plan again, or "
                       "restore its content first.")
                    .arg(change.path));
}

Result<> performFile(HostHands& host, const FileChange& change, Direction direction)
{
    const bool forward = direction == Direction::Forward;
    TWINRAIL_LET(current, host.read(change.path));
    if (current.has_value() != (forward ? change.existsBefore : change.existsAfter))
        return changedMeanwhile(change);
    const QByteArray text = current ? current->bytes : QByteArray();
    const Result<QByteArray> next = forward ? change.edit.apply(text) : change.edit.revert(text);
    if (!next)
        return changedMeanwhile(change);
    std::optional<FileImage> image;
    if (forward ? change.existsAfter : change.existsBefore)
        image = FileImage{*next, forward ? change.modeAfter : change.modeBefore,
                          forward ? change.ownerAfter : change.ownerBefore};
    else if (!next->isEmpty())
        return changedMeanwhile(change); // somebody added lines to a file that would go
    TWINRAIL_TRY(host.replace(change.path, image));
    return runAll(host, change.notify, direction);
}

struct OnHost {
    HostHands& host;
    Direction direction;
    Result<> operator()(const FileChange& change) const { return performFile(host, change, direction); }
    Result<> operator()(const ToolChange& change) const
    {
        return runAll(host, direction == Direction::Forward ? change.apply : change.undo, direction);
    }
    Result<> operator()(const ApplianceChange&) const { return wrongMachine(); }
    Result<> operator()(const Lesson&) const { return {}; }
    static Result<> wrongMachine() { return fail(Error::Kind::Bug, Tr::tr("A change was sent to the wrong machine.")); }
};

} // namespace

Result<> performOnHost(HostHands& host, const Change& change, Direction direction)
{
    return std::visit(OnHost{host, direction}, change.action);
}

Result<> performOnAppliance(Appliance& appliance, const Change& change, Direction direction)
{
    const auto* made = std::get_if<ApplianceChange>(&change.action);
    if (!made)
        return OnHost::wrongMachine();
    return appliance.perform(direction == Direction::Forward ? made->deed : inverse(made->deed));
}

} // namespace twinrail
