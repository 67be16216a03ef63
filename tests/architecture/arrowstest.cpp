// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/sources.h"

#include <gtest/gtest.h>

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace twinrail::architecture;

namespace {

// Who may include whom, apart from itself. The one place that says it for people; the CMake files say it for the
// linker.
const QMap<QString, QStringList> arrows = {
    {QStringLiteral("base"), {}},
    {QStringLiteral("topology"), {QStringLiteral("base")}},
    {QStringLiteral("credentials"), {QStringLiteral("base")}},
    {QStringLiteral("appliance"), {QStringLiteral("base"), QStringLiteral("topology")}},
    {QStringLiteral("host"), {QStringLiteral("base"), QStringLiteral("topology")}},
    {QStringLiteral("initiator"), {QStringLiteral("base"), QStringLiteral("topology")}},
    {QStringLiteral("survey"),
     {QStringLiteral("base"), QStringLiteral("topology"), QStringLiteral("appliance"), QStringLiteral("host"),
      QStringLiteral("initiator")}},
    {QStringLiteral("drill"),
     {QStringLiteral("base"), QStringLiteral("topology"), QStringLiteral("appliance"), QStringLiteral("host"),
      QStringLiteral("initiator"), QStringLiteral("survey")}},
    {QStringLiteral("propose"),
     {QStringLiteral("base"), QStringLiteral("topology"), QStringLiteral("appliance"), QStringLiteral("host"),
      QStringLiteral("initiator"), QStringLiteral("survey")}},
    // Drift is what a plan would change.
    {QStringLiteral("watch"),
     {QStringLiteral("base"), QStringLiteral("topology"), QStringLiteral("appliance"), QStringLiteral("host"),
      QStringLiteral("initiator"), QStringLiteral("survey"), QStringLiteral("plan")}},
    {QStringLiteral("report"),
     {QStringLiteral("base"), QStringLiteral("topology"), QStringLiteral("appliance"), QStringLiteral("host"),
      QStringLiteral("initiator"), QStringLiteral("survey"), QStringLiteral("drill"), QStringLiteral("plan"),
      QStringLiteral("watch")}},
    {QStringLiteral("plan"),
     {QStringLiteral("base"), QStringLiteral("topology"), QStringLiteral("appliance"), QStringLiteral("host"),
      QStringLiteral("initiator"), QStringLiteral("survey")}},
    // The lab must not know how Twinrail reads and writes: it would only ever agree with itself.
    {QStringLiteral("lab"), {QStringLiteral("base"), QStringLiteral("topology")}},
};

// The same among the rooms of ui. All of them may look into core.
const QMap<QString, QStringList> windowArrows = {
    {QStringLiteral("theme"), {}},
    {QStringLiteral("session"), {}},
    {QStringLiteral("models"), {}},
    {QStringLiteral("widgets"), {QStringLiteral("theme")}},
    {QStringLiteral("diagram"), {QStringLiteral("theme"), QStringLiteral("widgets")}},
    {QStringLiteral("dialogs"), {QStringLiteral("theme"), QStringLiteral("session"), QStringLiteral("widgets")}},
    {QStringLiteral("dashboard"),
     {QStringLiteral("theme"), QStringLiteral("session"), QStringLiteral("models"), QStringLiteral("widgets"),
      QStringLiteral("diagram")}},
    {QStringLiteral("companion"),
     {QStringLiteral("theme"), QStringLiteral("session"), QStringLiteral("models"), QStringLiteral("widgets"),
      QStringLiteral("diagram")}},
    {QStringLiteral("pages"),
     {QStringLiteral("theme"), QStringLiteral("session"), QStringLiteral("models"), QStringLiteral("widgets"),
      QStringLiteral("diagram"), QStringLiteral("dialogs")}},
    {QStringLiteral("wizard"),
     {QStringLiteral("theme"), QStringLiteral("session"), QStringLiteral("models"), QStringLiteral("widgets"),
      QStringLiteral("diagram"), QStringLiteral("dialogs"), QStringLiteral("companion"), QStringLiteral("pages"),
      QStringLiteral("dashboard")}},
};

// Libraries that have one home each.
struct Home {
    const char* header; ///< what its includes start with
    QStringList folders;
};
const QList<Home> homes = {
    {"libssh/", {QStringLiteral("core/host/ssh"), QStringLiteral("core/lab/client/ssh/")}},
    {"qt6keychain/", {QStringLiteral("core/credentials/keychainvault.cpp")}},
    {"QNetworkAccessManager", {QStringLiteral("core/appliance/nms/")}},
};

QString place(const SourceLine& line)
{
    return QStringLiteral("%1:%2: %3").arg(line.file).arg(line.number).arg(line.text);
}

// The lines of all sources in these folders that include something.
template <typename Visit> void eachInclude(const QStringList& files, const Visit& visit)
{
    for (const QString& file : files)
        for (const SourceLine& line : linesOf(file))
            if (const Include include = includeIn(line); !include.name.isEmpty())
                visit(line, include);
}

QStringList coreFiles() { return filesBelow({QStringLiteral("core")}, {QStringLiteral(".cpp"), QStringLiteral(".h")}); }

// What "core/X/CMakeLists.txt" links of ours, with all that comes along.
QSet<QString> linked(const QString& module)
{
    static const QRegularExpression word(QStringLiteral("\\btwinrail_([a-z]+)\\b"));
    QSet<QString> result;
    for (const SourceLine& line : linesOf(QStringLiteral("core/%1/CMakeLists.txt").arg(module))) {
        auto match = word.globalMatch(line.text);
        while (match.hasNext()) {
            const QString other = match.next().captured(1);
            if (arrows.contains(other) && other != module)
                result += linked(other) + QSet<QString>{other};
        }
    }
    return result;
}

} // namespace

TEST(Arrows, knowEveryFolderOfCore)
{
    QSet<QString> folders;
    for (const QString& file : coreFiles())
        folders += file.section(u'/', 1, 1);
    const QStringList known = arrows.keys();
    EXPECT_EQ(folders, QSet<QString>(known.begin(), known.end()));
}

TEST(Arrows, areWhatTheIncludeLinesSay)
{
    eachInclude(coreFiles(), [](const SourceLine& line, const Include& include) {
        if (!include.quoted)
            return;
        const QString from = roomOf(line.file);
        const QString to = roomOf(include.name);
        const QString module = to.section(u'/', 1);
        EXPECT_TRUE(to == from ||
                    (to.startsWith(QLatin1String("core/")) && arrows[from.section(u'/', 1)].contains(module)))
            << place(line).toStdString() << " points the wrong way";
    });
}

TEST(Arrows, leadFromTheWindowDownwards)
{
    QSet<QString> rooms;
    eachInclude(filesBelow({QStringLiteral("ui")}, {QStringLiteral(".cpp"), QStringLiteral(".h")}),
                [&](const SourceLine& line, const Include& include) {
                    const QString from = roomOf(line.file);
                    const QString to = roomOf(include.name);
                    rooms += from.section(u'/', 1);
                    if (!include.quoted || to == from)
                        return;
                    if (to.startsWith(QLatin1String("core/"))) {
                        EXPECT_NE(to, QStringLiteral("core/lab")) << place(line).toStdString() << " is app's";
                        return;
                    }
                    EXPECT_TRUE(to.startsWith(QLatin1String("ui/")) &&
                                windowArrows[from.section(u'/', 1)].contains(to.section(u'/', 1)))
                        << place(line).toStdString() << " points the wrong way";
                });
    const QStringList known = windowArrows.keys();
    EXPECT_EQ(rooms, QSet<QString>(known.begin(), known.end()));
}

TEST(Arrows, areWhatTheBuildLinks)
{
    for (auto row = arrows.cbegin(); row != arrows.cend(); ++row)
        EXPECT_EQ(linked(row.key()), QSet<QString>(row->begin(), row->end())) << "core/" << row.key().toStdString();
}

TEST(Arrows, neverPointFromCoreToTestsOrApp)
{
    eachInclude(sourceFiles(), [](const SourceLine& line, const Include& include) {
        if (!include.quoted || include.name.endsWith(QLatin1String(".moc"))) // made by the build
            return;
        EXPECT_TRUE(exists(include.name)) << place(line).toStdString() << " is not written from the root";
        const bool inTests = line.file.startsWith(QLatin1String("tests/"));
        EXPECT_TRUE(inTests || !include.name.startsWith(QLatin1String("tests/"))) << place(line).toStdString();
    });
}

TEST(Homes, areTheOnlyPlacesOfALibrary)
{
    eachInclude(coreFiles() + filesBelow({QStringLiteral("app"), QStringLiteral("ui")},
                                         {QStringLiteral(".cpp"), QStringLiteral(".h")}),
                [](const SourceLine& line, const Include& include) {
                    for (const Home& home : homes) {
                        if (!include.name.startsWith(QLatin1String(home.header)))
                            continue;
                        bool atHome = false;
                        for (const QString& folder : home.folders)
                            atHome = atHome || line.file.startsWith(folder);
                        EXPECT_TRUE(atHome)
                            << place(line).toStdString() << " belongs in " << home.folders[0].toStdString();
                    }
                });
}
