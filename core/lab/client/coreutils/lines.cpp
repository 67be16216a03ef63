// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"

namespace twinrail::lab {

namespace {

void cat(Job& job)
{
    QByteArray bytes = job.readAll();
    if (!job.has("n") && !job.has("b"))
        return job.print(bytes);
    int number = 0;
    for (const QByteArray& line : linesOf(bytes))
        job.print(QByteArray::number(++number).rightJustified(6) + '\t' + line + '\n');
}

/// "+5": from the fifth on; "-5" of head: all but the last five.
struct Count {
    QChar sign;
    qsizetype number = 10;
};

std::optional<Count> countOf(Job& job)
{
    const bool bytes = job.has("c");
    QString word = bytes ? job.value("c") : job.has("n") ? job.value("n") : QStringLiteral("10");
    Count count;
    if (word.startsWith(u'+') || word.startsWith(u'-')) {
        count.sign = word[0];
        word.remove(0, 1);
    }
    bool ok = false;
    count.number = word.toLongLong(&ok);
    if (ok)
        return count;
    job.complain(QStringLiteral("invalid number of %1: '%2'")
                     .arg(bytes ? QStringLiteral("bytes") : QStringLiteral("lines"), word));
    return std::nullopt;
}

/// Where line number `line` (from 0) starts; the end where there are not so many.
qsizetype startOfLine(const QByteArray& bytes, qsizetype line)
{
    qsizetype position = 0;
    for (; line > 0 && position < bytes.size(); --line) {
        const qsizetype newline = bytes.indexOf('\n', position);
        position = newline < 0 ? bytes.size() : newline + 1;
    }
    return position;
}

QByteArray headOf(const QByteArray& bytes, const Count& count, bool countsBytes)
{
    const qsizetype all = countsBytes ? bytes.size() : linesOf(bytes).size();
    const qsizetype wanted = count.sign == u'-' ? qMax<qsizetype>(0, all - count.number) : count.number;
    return countsBytes ? bytes.left(wanted) : bytes.left(startOfLine(bytes, wanted));
}

QByteArray tailOf(const QByteArray& bytes, const Count& count, bool countsBytes)
{
    const qsizetype all = countsBytes ? bytes.size() : linesOf(bytes).size();
    const qsizetype skipped = qMax<qsizetype>(0, count.sign == u'+' ? count.number - 1 : all - count.number);
    return countsBytes ? bytes.mid(skipped) : bytes.mid(startOfLine(bytes, skipped));
}

template <typename Cut> void cutEach(Job& job, Cut cut)
{
    const std::optional<Count> count = countOf(job);
    if (!count)
        return;
    const QStringList paths = job.operands.isEmpty() ? QStringList{QStringLiteral("-")} : job.operands;
    bool first = true;
    for (const QString& path : paths) {
        if (path != u"-" && !job.files.read(path)) {
            job.complain(QStringLiteral("cannot open '%1' for reading: %2").arg(path, job.files.read(path).error()));
            continue;
        }
        const QByteArray bytes = job.read(path).value_or(QByteArray());
        if (paths.size() > 1 && !job.has("q"))
            job.print((first ? "==> " : "\n==> ") + path.toUtf8() + " <==\n");
        first = false;
        job.print(cut(bytes, *count, job.has("c")));
    }
}

void head(Job& job) { cutEach(job, headOf); }
void tail(Job& job) { cutEach(job, tailOf); }

struct Size {
    qsizetype lines = 0;
    qsizetype words = 0;
    qsizetype bytes = 0;
};

Size sizeOf(const QByteArray& bytes)
{
    Size size{bytes.count('\n'), 0, bytes.size()};
    bool inWord = false;
    for (const char c : bytes) {
        const bool space = QChar::isSpace(static_cast<uchar>(c));
        size.words += !space && !inWord ? 1 : 0;
        inWord = !space;
    }
    return size;
}

void wc(Job& job)
{
    const bool all = !job.has("l") && !job.has("w") && !job.has("c") && !job.has("m");
    QList<std::pair<QString, Size>> rows;
    Size total;
    for (const QString& path : job.operands.isEmpty() ? QStringList{QString()} : job.operands) {
        const std::optional<QByteArray> bytes = path.isEmpty() ? std::optional(job.input()) : job.read(path);
        if (!bytes)
            continue;
        const Size size = sizeOf(*bytes);
        total = {total.lines + size.lines, total.words + size.words, total.bytes + size.bytes};
        rows.append({path, size});
    }
    if (job.operands.size() > 1)
        rows.append({QStringLiteral("total"), total});
    // GNU: as wide as the biggest number; 7 for a pipe with several columns.
    const bool one = !all && job.has("l") + job.has("w") + (job.has("c") || job.has("m")) == 1;
    const qsizetype biggest = QByteArray::number(total.bytes).size();
    const qsizetype width = one && rows.size() == 1 ? 1 : job.operands.isEmpty() ? 7 : biggest;
    for (const auto& [path, size] : std::as_const(rows)) {
        QByteArrayList columns;
        if (all || job.has("l"))
            columns.append(QByteArray::number(size.lines).rightJustified(width));
        if (all || job.has("w"))
            columns.append(QByteArray::number(size.words).rightJustified(width));
        if (all || job.has("c") || job.has("m"))
            columns.append(QByteArray::number(size.bytes).rightJustified(width));
        if (!path.isEmpty())
            columns.append(path.toUtf8());
        job.print(columns.join(' ') + '\n');
    }
}

void tee(Job& job)
{
    const QByteArray bytes = job.input();
    for (const QString& path : std::as_const(job.operands)) {
        QString problem = job.has("a") ? QString() : job.files.truncate(path);
        if (problem.isEmpty())
            problem = job.files.write(path, bytes, true);
        if (!problem.isEmpty())
            job.complain(path + QStringLiteral(": ") + problem);
    }
    job.print(bytes);
}

} // namespace

std::vector<SmallProgram> linePrograms()
{
    return {
        {"cat", "n b A E T u v s", cat},
        {"head", "n: c: q v # lines=n bytes=c quiet=q", head},
        {"tail", "n: c: q v f # lines=n bytes=c quiet=q", tail},
        {"wc", "l w c m lines=l words=w bytes=c", wc},
        {"tee", "a i append=a", tee},
    };
}

} // namespace twinrail::lab
