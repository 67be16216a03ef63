// SPDX-License-Identifier: Apache-2.0

// Which sections a report has at which detail, and that each says what it is there for.

#include "tests/print.h"
#include "tests/report/lookup.h"
#include "tests/report/reportlab.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace twinrail {

using testing::columnOf;
using testing::factOf;
using testing::idsOf;
using testing::ReportLab;
using testing::sectionOf;
using testing::tableOf;
using testing::wordsOf;

namespace {

struct Row {
    const char* id;
    ReportDetail from;       ///< the least detail that has it
    QList<const char*> says; ///< of one-rail-down after apply, at full detail
};

const QList<Row>& rows()
{
    using Detail = ReportDetail;
    static const QList<Row> table{
        {"cover",
         Detail::Summary,
         {"degraded", "hydra", "lab9", "prague, brno", "Erika Mustermann", "2026-11-25 11:55:13 UTC+01:00",
          "Twinrail 0.1.0"}},
        {"summary",
         Detail::Summary,
         {"12 of 16 planned paths are active", "First thing to do: prague: eth2 has no link", "hydra_db-a03",
          "eth2 to 10.10.9.90:3260"}},
        {"intent", Detail::Summary, {"rail-pinned", "10.10.8.0/24", "tpg_lab9_e1000g2", "hg_hydra_databases"}},
        {"inventory",
         Detail::Standard,
         {"3.1.5-8461", "CentOS release 6.10 (Final)", "00:0c:29:94:5b:8d", "device-mapper-multipath", "iscsid.socket",
          "CentOS Stream 9"}},
        {"lun-table",
         Detail::Standard,
         {"tank/hydra_db-a01", "600144F0F484400000004E8685F80002", "3600144f0f484400000004e8685f80002", "1 GiB"}},
        {"paths",
         Detail::Standard,
         {"1 of 2, degraded", "2 of 2, as planned", "missing", "The interface is not logged in to the target."}},
        {"drawing", Detail::Summary, {"12 of 16 planned paths are active"}},
        {"changes",
         Detail::Standard,
         {"ended, with something failed or left out", "Log in: sw-iscsi-1 to 10.10.9.90:3260", "logged out",
          "replacement_timeout = 10", "The sessions to our targets are exactly the planned ones.", "more line(s)"}},
        {"checks", Detail::Standard, {"A7", "the portal is not reached", "Check cable", "site.host-group.shared-luns"}},
        {"acceptance",
         Detail::Standard,
         {"Ping of full size from eth2 to 10.10.9.90", "no answer", "passed", "not passed", "/dev/mapper/hydra"}},
        {"failover", Detail::Standard, {"15 second(s)", "20 second(s)", "60 second(s)", "brno"}},
        {"deviations", Detail::Summary, {"Whoever accepts a difference signs for it", "logged in", "logged out"}},
        {"undo", Detail::Summary, {"twinrail undo 'one-rail-down.", "unmount"}},
        {"commands",
         Detail::Full,
         {"itadm create-tpg tpg_lab9_e1000g1 10.10.8.90:3260", "iscsiadm -m node -T", "+++ /etc/multipath.conf",
          "lab9, run of"}},
        {"site-file", Detail::Full, {"\"pathPlan\"", "iqn.2011-10.dom.homer:1:server-lab6-583bf04eae36"}},
    };
    return table;
}

/// Facts of one-rail-down after apply, asked for once.
const ReportFacts& facts()
{
    static const ReportFacts once = [] {
        ReportLab lab(QStringLiteral("one-rail-down"));
        EXPECT_FALSE(lab.setUp().firstError());
        ReportFacts found = lab.gathered().facts;
        found.drawing = QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'/>");
        return found;
    }();
    return once;
}

} // namespace

TEST(Sections, areThoseOfTheDetailInOneOrder)
{
    for (const ReportDetail detail : {ReportDetail::Summary, ReportDetail::Standard, ReportDetail::Full}) {
        QStringList wanted;
        for (const Row& row : rows())
            if (detail >= row.from)
                wanted << QLatin1String(row.id);
        EXPECT_EQ(idsOf(documentOf(reportOf(facts(), detail))), wanted);
    }
}

TEST(Sections, sayWhatTheyAreThereFor)
{
    const ReportDocument document = documentOf(reportOf(facts(), ReportDetail::Full));
    for (const Row& row : rows()) {
        const Section* section = sectionOf(document.sections, QLatin1String(row.id));
        ASSERT_TRUE(section) << row.id;
        EXPECT_FALSE(section->title.isEmpty()) << row.id;
        const QString words = wordsOf(*section);
        for (const char* wanted : row.says)
            EXPECT_TRUE(words.contains(QLatin1String(wanted))) << row.id << ": " << wanted << "\n"
                                                               << words.toStdString();
    }
}

TEST(Sections, haveIdsOfTheirOwnAndTablesWithoutHoles)
{
    const ReportDocument document = documentOf(reportOf(facts(), ReportDetail::Full));
    QStringList ids;
    const std::function<void(const QList<Section>&)> collect = [&](const QList<Section>& sections) {
        for (const Section& section : sections) {
            ids << section.id;
            collect(section.sections);
        }
    };
    collect(document.sections);
    EXPECT_EQ(QSet<QString>(ids.cbegin(), ids.cend()).size(), ids.size()) << ids.join(u' ').toStdString();
    for (const Section& section : document.sections)
        for (const Table& table : testing::tablesOf(section)) {
            EXPECT_FALSE(table.rows.isEmpty()) << section.id.toStdString() << ": " << table.caption.toStdString();
            for (const QList<Cell>& row : table.rows)
                EXPECT_EQ(row.size(), table.columns.size()) << section.id.toStdString();
            for (const QString& column : table.columns)
                EXPECT_TRUE(std::any_of(
                    table.rows.cbegin(), table.rows.cend(),
                    [&](const QList<Cell>& row) { return !row.at(table.columns.indexOf(column)).text.isEmpty(); }))
                    << "an empty column: " << table.caption.toStdString() << ", " << column.toStdString();
        }
}

TEST(Sections, areLeftOutWhereThereIsNoDrawing)
{
    ReportFacts none = facts();
    none.drawing.clear();
    EXPECT_FALSE(idsOf(documentOf(reportOf(none, ReportDetail::Full))).contains(QStringLiteral("drawing")));
}

TEST(Sections, tellEveryPathOnlyAtFullDetail)
{
    const auto pathsAt = [](ReportDetail detail, const char* caption) {
        const ReportDocument document = documentOf(reportOf(facts(), detail));
        return tableOf(*sectionOf(document.sections, QStringLiteral("paths")), QLatin1String(caption)).rows.size();
    };
    EXPECT_EQ(pathsAt(ReportDetail::Full, "Every path"), 16);
    EXPECT_EQ(pathsAt(ReportDetail::Standard, "Paths that are not active"), 4);
}

TEST(Sections, tellTheChangesOfEachMachineAndWhyOnceForEachStep)
{
    const ReportDocument document = documentOf(reportOf(facts(), ReportDetail::Standard));
    const Section* changes = sectionOf(document.sections, QStringLiteral("changes"));
    ASSERT_TRUE(changes);
    const Table steps = tableOf(*changes, QStringLiteral("The steps of this run"));
    QStringList ids;
    for (const Cell& cell : columnOf(steps, QStringLiteral("Step")))
        ids << cell.text;
    EXPECT_EQ(ids.removeDuplicates(), 0);
    for (const Cell& why : columnOf(steps, QStringLiteral("Why")))
        EXPECT_FALSE(why.text.isEmpty());

    QStringList captions;
    for (const Table& table : testing::tablesOf(*changes)) {
        if (!table.caption.startsWith(QStringLiteral("What was changed on ")))
            continue;
        captions << table.caption.section(u' ', -1);
        for (const QList<Cell>& row : table.rows) {
            EXPECT_TRUE(ids.contains(row.at(0).text)) << row.at(0).text.toStdString();
            for (const Cell& cell : row)
                EXPECT_LE(cell.text.count(u'\n'), 6) << cell.text.toStdString();
        }
    }
    EXPECT_EQ(captions, (QStringList{QStringLiteral("lab9"), QStringLiteral("prague"), QStringLiteral("brno")}));
}

TEST(Sections, nameAClientThatGaveNoAnswer)
{
    ReportFacts lost = facts();
    for (ClientSurvey& client : lost.survey.clients)
        if (client.client == QLatin1String("brno"))
            client = ClientSurvey{};
    lost.survey.clients.last().client = QStringLiteral("brno");
    lost.survey.clients.last().error = Error{Error::Kind::Unreachable, {}, QStringLiteral("The line was cut."), {}};
    const ReportDocument document = documentOf(reportOf(lost, ReportDetail::Standard));
    const Section* brno = sectionOf(document.sections, QStringLiteral("inventory-brno"));
    ASSERT_TRUE(brno);
    EXPECT_TRUE(wordsOf(*brno).contains(QStringLiteral("It could not be asked: The line was cut.")));
    for (const char* id : {"paths", "acceptance", "failover", "deviations"})
        EXPECT_TRUE(
            wordsOf(*sectionOf(document.sections, QLatin1String(id))).contains(QStringLiteral("known")) ||
            wordsOf(*sectionOf(document.sections, QLatin1String(id))).contains(QStringLiteral("not carried out")))
            << id;
}

TEST(Sections, sayWhatIsLeftOfARunThatWasTakenBack)
{
    ReportLab lab(QStringLiteral("seed"));
    ASSERT_FALSE(lab.setUp().firstError());
    ASSERT_FALSE(lab.takeBack().firstError());
    const ReportDocument document = documentOf(lab.report(ReportDetail::Standard));
    const Section* undo = sectionOf(document.sections, QStringLiteral("undo"));
    ASSERT_TRUE(undo);
    EXPECT_TRUE(wordsOf(*undo).contains(QStringLiteral("There is nothing to take back")));
    const Section* run = sectionOf(document.sections, QStringLiteral("run-1"));
    ASSERT_TRUE(run);
    EXPECT_EQ(factOf(*run, QStringLiteral("Result")).text, QStringLiteral("taken back"));
    EXPECT_EQ(factOf(*run, QStringLiteral("Made")).text, QStringLiteral("0"));
}

TEST(Sections, takeTheLatestRunBackFirst)
{
    ReportFacts twice = facts();
    RunRecord later = twice.runs.first();
    later.journal = QStringLiteral("later's.journal");
    twice.runs << later;
    const ReportDocument document = documentOf(reportOf(twice, ReportDetail::Summary));
    const Section* undo = sectionOf(document.sections, QStringLiteral("undo"));
    ASSERT_TRUE(undo);
    const auto* listing = std::get_if<Listing>(&undo->blocks.at(1));
    ASSERT_TRUE(listing);
    ASSERT_EQ(listing->lines.size(), 2);
    EXPECT_EQ(listing->lines.at(0), QStringLiteral("twinrail undo 'later'\\''s.journal'"));
    EXPECT_EQ(listing->lines.at(1), QStringLiteral("twinrail undo '%1'").arg(facts().runs.first().journal));
}

} // namespace twinrail
