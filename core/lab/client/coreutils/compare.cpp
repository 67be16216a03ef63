// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/coreutils/linediff.h"

#include <QCryptographicHash>

namespace twinrail::lab {

namespace {

void sum(Job& job, QCryptographicHash::Algorithm algorithm)
{
    for (const QString& path : job.operands.isEmpty() ? QStringList{QStringLiteral("-")} : job.operands)
        if (const std::optional<QByteArray> bytes = job.read(path))
            job.print(QCryptographicHash::hash(*bytes, algorithm).toHex() + "  " + path.toUtf8() + '\n');
}

void md5sum(Job& job) { sum(job, QCryptographicHash::Md5); }
void sha1sum(Job& job) { sum(job, QCryptographicHash::Sha1); }
void sha256sum(Job& job) { sum(job, QCryptographicHash::Sha256); }

void base64(Job& job)
{
    const QByteArray bytes = job.readAll();
    if (job.has("d")) {
        const auto decoded = QByteArray::fromBase64Encoding(QByteArray(bytes).replace('\n', QByteArray()),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? job.print(*decoded) : job.complain(QStringLiteral("invalid input"));
    }
    const qsizetype width = job.has("w") ? job.value("w").toLongLong() : 76;
    const QByteArray text = bytes.toBase64();
    if (width == 0)
        return job.print(text);
    for (qsizetype i = 0; i < text.size(); i += width)
        job.print(text.mid(i, width) + '\n');
}

/// Both operands, or nothing and status 2: what cmp and diff do about a file that cannot be read.
std::optional<std::pair<QByteArray, QByteArray>> both(Job& job)
{
    if (job.operands.size() < 2) {
        job.complain(QStringLiteral("missing operand after '%1'").arg(job.operands.value(0, job.name)), 2);
        return std::nullopt;
    }
    const std::optional<QByteArray> a = job.read(job.operands[0]);
    const std::optional<QByteArray> b = job.read(job.operands[1]);
    if (a && b)
        return std::pair(*a, *b);
    job.fail(2);
    return std::nullopt;
}

void cmp(Job& job)
{
    const auto files = both(job);
    if (!files || files->first == files->second)
        return;
    job.fail(1);
    const auto& [a, b] = *files;
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i])
        ++i;
    if (job.has("s"))
        return;
    const qsizetype line = a.left(i).count('\n') + 1;
    if (i < a.size() && i < b.size())
        return job.printLine(QStringLiteral("%1 %2 differ: char %3, line %4")
                                 .arg(job.operands[0], job.operands[1])
                                 .arg(i + 1)
                                 .arg(line));
    job.complain(QStringLiteral("EOF on %1").arg(job.operands[a.size() < b.size() ? 0 : 1]));
}

void diff(Job& job)
{
    const auto files = both(job);
    if (!files || files->first == files->second)
        return;
    job.fail(1);
    if (job.has("q"))
        return job.printLine(QStringLiteral("Files %1 and %2 differ").arg(job.operands[0], job.operands[1]));
    const LineDiff lines(files->first, files->second);
    if (!job.has("u") && !job.has("U"))
        return job.print(lines.plain());
    const auto title = [&job](const char* mark, qsizetype index) {
        const QString label = job.values("label").value(index);
        const QString stamp = QStringLiteral("\t2011-10-14 09:26:00.000000000 +0000");
        job.printLine(QLatin1String(mark) + (label.isEmpty() ? job.operands[index] + stamp : label));
    };
    title("--- ", 0);
    title("+++ ", 1);
    job.print(lines.unified(job.has("U") ? job.value("U").toLongLong() : 3));
}

} // namespace

std::vector<SmallProgram> comparePrograms()
{
    return {
        {"cmp", "s l quiet=s silent=s", cmp, 2},
        {"diff", "q u U: b w N a r brief=q unified=u label:", diff, 2},
        {"base64", "d w: i decode=d wrap=w", base64},
        {"md5sum", "b t", md5sum},
        {"sha1sum", "b t", sha1sum},
        {"sha256sum", "b t", sha256sum},
    };
}

} // namespace twinrail::lab
