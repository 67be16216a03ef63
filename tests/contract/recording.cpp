// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/recording.h"

namespace twinrail::contract {

namespace {

const QByteArray exitMark = QByteArrayLiteral("\nexit: ");
const QByteArray fileMark = QByteArrayLiteral("\nfile: ");
const QByteArray outMark = QByteArrayLiteral("\n--- stdout ---\n");
const QByteArray errMark = QByteArrayLiteral("--- stderr ---\n");
const QByteArray nextMark = QByteArrayLiteral("--- next ---\n");

QByteArray block(const QByteArray& command, const Output& answer, const QByteArray& file = {})
{
    return "$ " + command + exitMark + QByteArray::number(answer.status) + (file.isEmpty() ? file : fileMark + file) +
           outMark + answer.out + errMark + answer.err + nextMark;
}

QByteArray commandOf(const Query& query) { return shellText(query.command()).toUtf8(); }
QByteArray commandOf(const QString& path) { return "cat " + path.toUtf8(); }

/// What stands between the end of one mark and the begin of another.
QByteArray between(const QByteArray& text, const QByteArray& from, const QByteArray& to)
{
    const qsizetype start = text.indexOf(from) + from.size();
    return text.mid(start, text.indexOf(to, start) - start);
}

} // namespace

Result<QList<Output>> Recorder::ask(const QList<Query>& queries)
{
    TWINRAIL_LET(answers, m_host.ask(queries));
    for (qsizetype i = 0; i < queries.size(); ++i)
        m_text += block(commandOf(queries[i]), answers[i]);
    return answers;
}

Result<QList<std::optional<FileImage>>> Recorder::read(const QStringList& paths)
{
    TWINRAIL_LET(images, m_host.read(paths));
    for (qsizetype i = 0; i < paths.size(); ++i)
        m_text += images[i] ? block(commandOf(paths[i]), {images[i]->bytes, {}, 0},
                                    QByteArray::number(images[i]->mode, 8) + ' ' + images[i]->owner.toUtf8())
                            : block(commandOf(paths[i]), {{}, {}, 1});
    return images;
}

void Playback::add(const QByteArray& recording)
{
    for (qsizetype at = 0; at < recording.size();) {
        const qsizetype end = recording.indexOf(nextMark, at);
        const QByteArray text = recording.mid(at, end - at);
        const QByteArray head = text.left(text.indexOf(outMark)) + '\n';
        Output answer;
        answer.status = between(head, exitMark, "\n").toInt();
        answer.out = text.mid(head.size() - 1 + outMark.size());
        answer.err = answer.out.mid(answer.out.lastIndexOf(errMark) + errMark.size());
        answer.out.truncate(answer.out.lastIndexOf(errMark));
        const QByteArray file = head.contains(fileMark) ? between(head, fileMark, "\n") : QByteArray();
        m_answers.insert(head.mid(2, head.indexOf(exitMark) - 2), {answer, file});
        at = end + nextMark.size();
    }
}

Result<QList<Output>> Playback::ask(const QList<Query>& queries)
{
    QList<Output> answers;
    for (const Query& query : queries) {
        const auto found = m_answers.constFind(commandOf(query));
        if (found == m_answers.constEnd())
            return fail(Error::Kind::NotFound, QStringLiteral("This question is not recorded: record anew."),
                        shellText(query.command()));
        answers << found->first;
    }
    return answers;
}

Result<QList<std::optional<FileImage>>> Playback::read(const QStringList& paths)
{
    QList<std::optional<FileImage>> images;
    for (const QString& path : paths) {
        const auto found = m_answers.constFind(commandOf(path));
        if (found == m_answers.constEnd())
            return fail(Error::Kind::NotFound, QStringLiteral("This file is not recorded: record anew."), path);
        const QList<QByteArray> file = found->second.split(' ');
        images << (found->first.ok() ? std::optional(FileImage{found->first.out, file[0].toInt(nullptr, 8),
                                                               QString::fromUtf8(file.value(1))})
                                     : std::nullopt);
    }
    return images;
}

} // namespace twinrail::contract
