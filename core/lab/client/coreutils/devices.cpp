// SPDX-License-Identifier: Apache-2.0
#include "core/lab/client/coreutils/coreutils.h"
#include "core/lab/client/errnotext.h"

namespace twinrail::lab {

namespace {

constexpr qsizetype mostBytes = qsizetype(64) << 20; ///< nobody needs more of a disk that holds nothing

qsizetype sizeIn(const QString& word)
{
    static const QMap<QChar, qsizetype> units{{u'c', 1}, {u'k', 1024}, {u'K', 1024}, {u'M', 1 << 20}, {u'G', 1 << 30}};
    if (word.isEmpty())
        return -1;
    return units.contains(word.back()) ? word.chopped(1).toLongLong() * units[word.back()] : word.toLongLong();
}

/// A disk of the lab holds zeros, as far as anybody reads.
std::optional<QByteArray> readFrom(Job& job, const QString& path, qsizetype wanted)
{
    if (path.isEmpty())
        return job.input();
    const std::optional<Node> node = job.files.look(path);
    const tl::expected<QByteArray, QString> bytes = job.files.read(path);
    if (!bytes && bytes.error() == QLatin1String("Input/output error")) {
        job.reply.err += QStringLiteral("dd: error reading '%1': %2\n0+0 records in\n0+0 records out\n"
                                        "0 bytes copied, 0.000210 s, 0.0 kB/s\n")
                             .arg(path, bytes.error())
                             .toUtf8();
        job.fail(1);
        return std::nullopt;
    }
    if (!bytes) {
        job.complain(QStringLiteral("failed to open '%1': %2").arg(path, bytes.error()));
        return std::nullopt;
    }
    if (node->kind == Node::Kind::Block || path == u"/dev/zero")
        return QByteArray(wanted < 0 ? 0 : qMin(wanted, mostBytes), '\0');
    return *bytes;
}

QString sizeText(qsizetype bytes)
{
    if (bytes < 1000)
        return QStringLiteral("%1 bytes").arg(bytes);
    const double kilo = double(bytes) / 1000;
    const double kibi = double(bytes) / 1024;
    return kilo < 1000 ? QStringLiteral("%1 bytes (%2 kB, %3 KiB)")
                             .arg(bytes)
                             .arg(kilo, 0, 'f', kilo < 10 ? 1 : 0)
                             .arg(kibi, 0, 'f', kibi < 10 ? 1 : 0)
                       : QStringLiteral("%1 bytes (%2 MB, %3 MiB)")
                             .arg(bytes)
                             .arg(kilo / 1000, 0, 'f', kilo < 10000 ? 1 : 0)
                             .arg(kibi / 1024, 0, 'f', kibi < 10240 ? 1 : 0);
}

void report(Job& job, qsizetype bytes, qsizetype blockSize)
{
    const QString records = QStringLiteral("%1+%2").arg(bytes / blockSize).arg(bytes % blockSize > 0 ? 1 : 0);
    job.reply.err += QStringLiteral("%1 records in\n%1 records out\n").arg(records).toUtf8();
    if (job.operands.contains(QStringLiteral("status=noxfer")))
        return;
    job.reply.err += QStringLiteral("%1 copied, 0.000318 s, %2 MB/s\n")
                         .arg(sizeText(bytes))
                         .arg(double(bytes) / 318, 0, 'f', 1)
                         .toUtf8();
}

void dd(Job& job)
{
    QMap<QString, QString> values;
    for (const QString& word : std::as_const(job.operands)) {
        if (!word.contains(u'='))
            return job.complain(
                QStringLiteral("unrecognized operand '%1'\nTry 'dd --help' for more information.").arg(word));
        values.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    }
    const qsizetype blockSize = values.contains(QStringLiteral("bs")) ? sizeIn(values[QStringLiteral("bs")]) : 512;
    if (blockSize <= 0)
        return job.complain(QStringLiteral("invalid number: '%1'").arg(values[QStringLiteral("bs")]));
    const qsizetype skipped = qMax<qsizetype>(0, sizeIn(values[QStringLiteral("skip")])) * blockSize;
    const qsizetype count = sizeIn(values[QStringLiteral("count")]);
    const qsizetype wanted = count < 0 ? -1 : count * blockSize;
    std::optional<QByteArray> bytes = readFrom(job, values[QStringLiteral("if")], wanted < 0 ? -1 : skipped + wanted);
    if (!bytes)
        return;
    bytes = bytes->mid(skipped, wanted);
    const QString target = values[QStringLiteral("of")];
    if (target.isEmpty()) {
        job.print(*bytes);
    } else {
        QString problem = job.files.truncate(target);
        if (problem.isEmpty())
            problem = job.files.write(target, *bytes, true);
        if (!problem.isEmpty())
            return job.complain(QStringLiteral("failed to open '%1': %2").arg(target, problem));
    }
    if (values[QStringLiteral("status")] != u"none")
        report(job, bytes->size(), blockSize);
}

/// Everything is on the disk at once; only a path that is not there can be noticed.
void sync(Job& job)
{
    for (const QString& path : std::as_const(job.operands))
        if (!job.files.look(path))
            job.complain(QStringLiteral("error opening '%1': %2").arg(path, errnotext::noSuchFile));
}

} // namespace

std::vector<SmallProgram> devicePrograms() { return {{"dd", nullptr, dd}, {"sync", "d f data=d", sync}}; }

} // namespace twinrail::lab
