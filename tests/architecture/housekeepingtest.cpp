// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/sources.h"

#include <gtest/gtest.h>

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace twinrail::architecture;

namespace {

constexpr int longestFile = 300;
constexpr int longestTest = 450; // tables of cases

// A longer file owes a reason.
const QMap<QString, QString> reasons = {
    {QStringLiteral("core/lab/client/shell/parser.cpp"),
     QStringLiteral("one grammar, one function for each rule of it")},
};

// Every word that looks like a source file in a CMakeLists.txt, with its folder.
QSet<QString> builtFiles()
{
    static const QRegularExpression word(QStringLiteral("[\\w./-]+\\.cpp\\b"));
    QSet<QString> files;
    const QStringList folders{QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("tests"),
                              QStringLiteral("ui")};
    for (const QString& list : filesBelow(folders, {QStringLiteral("CMakeLists.txt")}))
        for (const SourceLine& line : linesOf(list)) {
            auto match = word.globalMatch(line.text.section(u'#', 0, 0));
            while (match.hasNext())
                files += list.chopped(QLatin1String("CMakeLists.txt").size()) + match.next().captured();
        }
    return files;
}

// "core/plan/steps/c10timers.h": a step of the how-to (or an assumption that is made true), by its id.
QStringList stepHeaders()
{
    static const QRegularExpression name(
        QRegularExpression::anchoredPattern(QStringLiteral(".*/[anc][0-9]+[a-z]+\\.h")));
    QStringList headers = filesBelow({QStringLiteral("core/plan/steps")}, {QStringLiteral(".h")});
    headers.removeIf([](const QString& header) { return !name.match(header).hasMatch(); });
    return headers;
}

} // namespace

TEST(Sources, sayTheirLicenceInTheFirstLine)
{
    for (const QString& file : sourceFiles()) {
        const QList<SourceLine> lines = linesOf(file);
        ASSERT_FALSE(lines.isEmpty()) << file.toStdString();
        EXPECT_EQ(lines[0].text, QStringLiteral("// SPDX-License-Identifier: Apache-2.0")) << file.toStdString();
    }
}

// Two classes of one name in one namespace link without a word, and one of them runs with the other's code.
TEST(Sources, giveANameToOneClassOnly)
{
    static const QRegularExpression space(QStringLiteral("^namespace ([\\w:]+) \\{"));
    static const QRegularExpression definition(
        QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?: : [^;]*)?\\s*\\{"));
    QMap<QString, QString> homes;
    for (const QString& file :
         filesBelow({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}, {QStringLiteral(".h")})) {
        QStringList spaces;
        for (const SourceLine& line : linesOf(file)) {
            if (const auto begins = space.match(line.text); begins.hasMatch())
                spaces << begins.captured(1);
            if (line.text.startsWith(u'}') && line.text.contains(QLatin1String("// namespace")) && !spaces.isEmpty())
                spaces.removeLast();
            if (const auto defined = definition.match(line.text); defined.hasMatch() && !line.nested) {
                const QString name = (spaces + QStringList{defined.captured(1)}).join(QLatin1String("::"));
                EXPECT_FALSE(homes.contains(name)) << name.toStdString() << " is in " << homes.value(name).toStdString()
                                                   << " and " << file.toStdString();
                homes.insert(name, file);
            }
        }
    }
    EXPECT_GT(homes.size(), 200);
}

TEST(Sources, areAllBuilt)
{
    const QSet<QString> built = builtFiles();
    for (const QString& file : sourceFiles())
        if (file.endsWith(QLatin1String(".cpp")) && !file.endsWith(QLatin1String("/main.cpp"))) {
            EXPECT_TRUE(built.contains(file)) << file.toStdString() << " stands in no CMakeLists.txt";
        }
}

TEST(Sources, areShortOrSayWhyNot)
{
    for (const QString& file : sourceFiles()) {
        const int limit = file.startsWith(QLatin1String("tests/")) ? longestTest : longestFile;
        EXPECT_TRUE(linesOf(file).size() <= limit || reasons.contains(file))
            << file.toStdString() << " has " << linesOf(file).size() << " lines: split it at a seam";
    }
}

TEST(Steps, standInTheTableOnceEach)
{
    QStringList included;
    for (const SourceLine& line : linesOf(QStringLiteral("core/plan/steptable.cpp")))
        if (const QString name = includeIn(line).name; name.startsWith(QLatin1String("core/plan/steps/")))
            included << name;
    included.sort();
    EXPECT_EQ(included, stepHeaders());
}

TEST(Steps, areThoseOfTheHowTo)
{
    QSet<QString> ids;
    for (const QString& header : stepHeaders())
        ids += QRegularExpression(QStringLiteral("/([anc][0-9]+)")).match(header).captured(1).toUpper();
    for (int n = 1; n <= 5; ++n)
        EXPECT_TRUE(ids.contains(QStringLiteral("N%1").arg(n))) << "N" << n;
    for (int c = 1; c <= 14; ++c)
        EXPECT_TRUE(ids.contains(QStringLiteral("C%1").arg(c))) << "C" << c;
}
