// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/errnotext.h"
#include "core/lab/client/shell/launch.h"

#include <QRegularExpression>

#include <chrono>

namespace twinrail::lab {

namespace {

/// Starts another program with the same input; its answer becomes part of ours.
void become(Job& job, const QStringList& words, const Call& base, const QString& complaint)
{
    Call call = base;
    call.arguments = words.mid(1);
    const tl::expected<Reply, NotLaunched> reply = launch(job.machine, words[0], call);
    if (!reply) {
        const QString why = reply.error().status == 127 ? QString(errnotext::noSuchFile) : reply.error().text;
        return job.complain(complaint.arg(words[0], why), reply.error().status);
    }
    job.reply.out += reply->out;
    job.reply.err += reply->err;
    job.reply.status = reply->status;
    job.reply.delayMs += reply->delayMs;
    job.reply.readInput = job.reply.readInput || reply->readInput;
    job.reply.goesOn = reply->goesOn;
}

/// `sh [-e…] -c TEXT [ZERO ARGUMENTS…]`, `sh FILE ARGUMENTS…`, or the script on standard input.
void sh(Job& job)
{
    QString options;
    bool isText = false;
    QStringList words = job.operands;
    while (!words.isEmpty() && words[0].startsWith(u'-') && words[0].size() > 1) {
        const QString word = words.takeFirst();
        isText = isText || word.contains(u'c');
        if (word == u"-o")
            options += QStringLiteral("set -o %1\n").arg(words.isEmpty() ? QString() : words.takeFirst());
        for (const QChar letter : QStringView(u"eufa"))
            if (word.contains(letter) && !word.startsWith(u"--") && word != u"-o")
                options += QStringLiteral("set -%1\n").arg(letter);
    }
    Call call = job.call;
    QString zero = job.name;
    QString text;
    if (isText) {
        if (words.isEmpty())
            return job.complain(QStringLiteral("-c: option requires an argument"), 2);
        text = words.takeFirst();
        zero = words.isEmpty() ? zero : words.takeFirst();
    } else if (!words.isEmpty()) {
        zero = words.takeFirst();
        const tl::expected<QByteArray, QString> bytes = job.files.read(zero);
        if (!bytes)
            return job.complain(QStringLiteral("%1: %2").arg(zero, bytes.error()), 127);
        text = QString::fromUtf8(*bytes);
    } else {
        text = QString::fromUtf8(job.input());
        call.input.clear();
    }
    call.arguments = words;
    const bool hadRead = job.reply.readInput;
    job.reply = runShell(job.machine, call, options + text, zero);
    job.reply.readInput = job.reply.readInput || hadRead;
}

void env(Job& job)
{
    Call call = job.call;
    if (job.has("i"))
        call.environment.clear();
    for (const QString& name : job.values("u"))
        call.environment.remove(name);
    while (!job.operands.isEmpty() && job.operands[0].contains(u'=')) {
        const QString word = job.operands.takeFirst();
        call.environment.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    }
    if (!job.operands.isEmpty())
        return become(job, job.operands, call, QStringLiteral("'%1': %2"));
    for (auto it = call.environment.cbegin(); it != call.environment.cend(); ++it)
        job.printLine(it.key() + u'=' + it.value());
}

void printenv(Job& job)
{
    for (const QString& name : std::as_const(job.operands)) {
        if (job.call.environment.contains(name))
            job.printLine(job.call.environment.value(name));
        else
            job.fail(1);
    }
    if (job.operands.isEmpty())
        env(job);
}

/// Milliseconds of "5", "1.5", "2m"; nothing for anything else.
std::optional<double> durationMs(const QString& word)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("(\\d+\\.?\\d*|\\.\\d+)([smhd]?)")));
    static const QMap<QString, double> seconds{{QString(), 1},
                                               {QStringLiteral("s"), 1},
                                               {QStringLiteral("m"), 60},
                                               {QStringLiteral("h"), 3600},
                                               {QStringLiteral("d"), 86400}};
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toDouble() * seconds[match.captured(2)] * 1000;
}

/// What takes longer is cut off in time; what it did until then stays done.
void timeout(Job& job)
{
    const std::optional<double> limit = durationMs(job.operands.value(0));
    if (!limit)
        return job.complain(QStringLiteral("invalid time interval '%1'\nTry 'timeout --help' for more information.")
                                .arg(job.operands.value(0)),
                            125);
    if (job.operands.size() < 2)
        return job.complain(QStringLiteral("missing operand\nTry 'timeout --help' for more information."), 125);
    become(job, job.operands.mid(1), job.call, QStringLiteral("failed to run command '%1': %2"));
    if (*limit > 0 && job.reply.goesOn) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(qint64(*limit));
        job.reply.goesOn = [inner = job.reply.goesOn, end]() -> std::optional<QByteArray> {
            return std::chrono::steady_clock::now() < end ? inner() : std::nullopt;
        };
        job.reply.status = job.has("preserve-status") ? 143 : 124;
    }
    if (*limit > 0 && job.reply.delayMs > *limit) {
        job.reply.delayMs = int(*limit);
        job.reply.status = job.has("preserve-status") ? 143 : 124;
    }
}

void sleep(Job& job)
{
    for (const QString& word : std::as_const(job.operands)) {
        const std::optional<double> ms = durationMs(word);
        if (!ms)
            return job.complain(
                QStringLiteral("invalid time interval '%1'\nTry 'sleep --help' for more information.").arg(word));
        job.reply.delayMs += int(qMin(*ms, 86400000.0));
    }
    if (job.operands.isEmpty())
        job.complain(QStringLiteral("missing operand\nTry 'sleep --help' for more information."));
}

void wrapped(Job& job)
{
    if (job.operands.isEmpty())
        return job.complain(QStringLiteral("missing operand"), 125);
    become(job, job.operands, job.call, QStringLiteral("failed to run command '%1': %2"));
}

QStringList itemsOf(Job& job)
{
    QStringList items;
    const QByteArray input = job.input();
    if (job.has("0")) {
        for (const QByteArray& item : input.split('\0'))
            items.append(QString::fromUtf8(item));
        items.removeAll(QString());
    } else if (job.has("I") || job.has("d")) {
        for (const QByteArray& line : linesOf(input))
            items.append(QString::fromUtf8(line).trimmed());
        items.removeAll(QString());
    } else {
        static const QRegularExpression word(QStringLiteral("(?:\"[^\"]*\"|'[^']*'|\\\\.|[^\\s\"'\\\\])+"));
        static const QRegularExpression quotes(QStringLiteral("\"([^\"]*)\"|'([^']*)'|\\\\(.)"));
        for (auto it = word.globalMatch(QString::fromUtf8(input)); it.hasNext();)
            items.append(it.next().captured().replace(quotes, QStringLiteral("\\1\\2\\3")));
    }
    return items;
}

void xargs(Job& job)
{
    const QStringList items = itemsOf(job);
    QStringList words = job.operands.isEmpty() ? QStringList{QStringLiteral("echo")} : job.operands;
    Call call = job.call;
    call.input.clear();
    const QString complaint = QStringLiteral("%1: %2");
    if (items.isEmpty() && (job.has("r") || job.has("I")))
        return;
    const qsizetype each = job.has("I") ? 1 : job.has("n") ? qMax<qsizetype>(1, job.value("n").toInt()) : items.size();
    int status = 0;
    for (qsizetype i = 0; i < qMax<qsizetype>(1, items.size()); i += qMax<qsizetype>(1, each)) {
        QStringList line = words;
        if (job.has("I"))
            line.replaceInStrings(job.value("I"), items[i]);
        else
            line += items.mid(i, each);
        become(job, line, call, complaint);
        status = job.reply.status > 125 ? job.reply.status : job.reply.status != 0 ? 123 : status;
    }
    job.fail(status);
}

} // namespace

std::vector<SmallProgram> runPrograms()
{
    return {
        {"sh", nullptr, sh},
        {"bash", nullptr, sh},
        {"dash", nullptr, sh},
        {"env", "+ i u: 0 ignore-environment=i unset=u", env, 125},
        {"printenv", "0", printenv},
        {"timeout", "+ k: s: v preserve-status foreground signal=s kill-after=k", timeout, 125},
        {"sleep", "", sleep},
        {"nohup", "+", wrapped, 125},
        {"setsid", "+ w", wrapped},
        {"nice", "+ n:", wrapped},
        {"ionice", "+ c: n:", wrapped},
        {"stdbuf", "+ i: o: e:", wrapped},
        {"xargs", "+ 0 I: L: P: d: n: r t null=0 no-run-if-empty=r", xargs},
    };
}

} // namespace twinrail::lab
