// SPDX-License-Identifier: Apache-2.0
// All benchmarks in one run, and what they came to as one table: on the terminal, and as bench.json and bench.md in the
// folder given. 0: everything was measured, or needs something that is not installed; 1: something is broken. Goals
// that are not met are told, and fail nothing: they depend on the machine.
//   twinrailbench [--output DIR] [--only NAME]… [--tiny]
#include "tests/bench/benches.h"
#include "tests/bench/measure.h"
#include "tests/bench/parts/part.h"
#include "tests/bench/table.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace twinrail;
using namespace twinrail::bench;

namespace {

/// The offscreen platform says it of every window.
void passOver(QtMsgType, const QMessageLogContext&, const QString& text)
{
    if (!text.contains(QLatin1String("propagateSizeHints")))
        QTextStream(stderr) << text << '\n';
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool writeAll(const QString& directory, const QList<Row>& rows)
{
    const QDir place(directory);
    const QByteArray json = QJsonDocument(toJson(rows, thisMachine())).toJson();
    return QDir().mkpath(directory) && writeFile(place.filePath(QStringLiteral("bench.json")), json) &&
           writeFile(place.filePath(QStringLiteral("bench.md")), toMarkdown(rows).toUtf8());
}

QList<Row> measureAll(const QStringList& only, const Size& size)
{
    QTextStream progress(stderr);
    QList<Row> rows;
    for (const Bench& bench : benches()) {
        if (!only.isEmpty() && !only.contains(bench.name))
            continue;
        const Timer timer;
        progress << bench.name << " …" << Qt::flush;
        const QList<Row> measured = bench.measure(size);
        progress << ' ' << qRound(timer.seconds()) << " s\n" << Qt::flush;
        for (const Row& row : measured)
            if (row.broken())
                progress << row.name << ": " << describe(row.measured.error()) << '\n' << Qt::flush;
        rows << measured;
    }
    return rows;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    const QTemporaryDir runtime; // readable for nobody else, as Qt wants it
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    qInstallMessageHandler(passOver);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));

    QCommandLineParser parser;
    const QCommandLineOption output(QStringLiteral("output"), QStringLiteral("For JSON and Markdown."),
                                    QStringLiteral("DIR"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only this one; may be repeated."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption tiny(QStringLiteral("tiny"), QStringLiteral("Only show that everything runs."));
    const QCommandLineOption part(QStringLiteral("part"), QStringLiteral("For this program itself."));
    parser.addOptions({output, only, tiny, part});
    parser.process(application);
    if (parser.isSet(part))
        return runPart(parser.positionalArguments());

    const QList<Row> rows = measureAll(parser.values(only), Size{parser.isSet(tiny)});
    QTextStream(stdout) << toText(rows);
    if (parser.isSet(output) && !writeAll(parser.value(output), rows))
        return 1;
    return std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.broken(); }) ? 1 : 0;
}
