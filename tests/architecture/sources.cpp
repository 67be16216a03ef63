// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <algorithm>

namespace twinrail::architecture {

namespace {

const QString root = QStringLiteral(SOURCE_ROOT "/");

} // namespace

QStringList filesBelow(const QStringList& folders, const QStringList& endings)
{
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator walk(root + folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next().mid(root.size());
            if (std::any_of(endings.begin(), endings.end(), [&](const QString& end) { return file.endsWith(end); }))
                files << file;
        }
    }
    files.sort();
    return files;
}

QStringList sourceFiles()
{
    return filesBelow({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("tests"), QStringLiteral("ui")},
                      {QStringLiteral(".cpp"), QStringLiteral(".h")});
}

QList<SourceLine> linesOf(const QString& file)
{
    QFile source(root + file);
    QList<SourceLine> lines;
    if (!source.open(QIODevice::ReadOnly))
        return lines;
    int number = 0;
    while (!source.atEnd()) {
        const QString line = QString::fromUtf8(source.readLine());
        lines << SourceLine{file, ++number, line.trimmed(), line.startsWith(u' ')};
    }
    return lines;
}

bool exists(const QString& file) { return QFile::exists(root + file); }

Include includeIn(const SourceLine& line)
{
    static const QRegularExpression form(QStringLiteral("^#include ([\"<])([^\">]+)[\">]"));
    const QRegularExpressionMatch match = form.match(line.text);
    return {match.captured(2), match.captured(1) == QLatin1String("\"")};
}

QString roomOf(const QString& file)
{
    const QString top = file.section(u'/', 0, 0);
    return top == QLatin1String("core") || top == QLatin1String("ui") ? file.section(u'/', 0, 1) : top;
}

} // namespace twinrail::architecture
