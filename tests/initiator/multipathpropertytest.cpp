// SPDX-License-Identifier: Apache-2.0
#include "core/base/lines.h"
#include "tests/initiator/confs.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

using namespace twinrail;

namespace {

const QList<QByteArray> oddLines = {"}\n",
                                    "{\n",
                                    "devices {\n",
                                    "\tdevice {\n",
                                    "blacklist\n",
                                    "foo {\n",
                                    "multipath { wwid 3600144f0f484400000004e8685e70001 alias x }\n",
                                    "\tfind_multipaths \"no\n",
                                    "\tfind_multipaths\n",
                                    "\"quoted\" word\n",
                                    "} }\n",
                                    "# remark\n",
                                    "\tdevnode \".*\"\n",
                                    "\r\n"};

// A line lost, doubled, moved, or an odd one put in; perhaps no newline at the end.
QByteArray mutated(const QByteArray& text, QRandomGenerator& random)
{
    QList<QByteArray> lines = wholeLines(text);
    for (int round = random.bounded(1, 5); round > 0; --round) {
        const qsizetype at = random.bounded(static_cast<int>(lines.size()) + 1);
        switch (random.bounded(3)) {
        case 0:
            if (at < lines.size())
                lines.removeAt(at);
            break;
        case 1:
            if (at < lines.size())
                lines.insert(random.bounded(static_cast<int>(lines.size())), lines[at]);
            break;
        default:
            lines.insert(at, oddLines[random.bounded(static_cast<int>(oddLines.size()))]);
        }
    }
    const QByteArray result = joined(lines);
    return random.bounded(4) == 0 ? result.chopped(std::min<qsizetype>(1, result.size())) : result;
}

void expectStable(const QByteArray& text, const MultipathWish& wish)
{
    const QByteArray base = withMultipathBase(text, wish);
    ASSERT_EQ(withMultipathBase(base, wish), base) << "from:\n" << text.toStdString();
    const QByteArray aliases = withMultipathAliases(text, wish);
    ASSERT_EQ(withMultipathAliases(aliases, wish), aliases) << "from:\n" << text.toStdString();
    const QByteArray both = wholeEdit(text, wish);
    ASSERT_EQ(wholeEdit(both, wish), both) << "from:\n" << text.toStdString();
}

} // namespace

TEST(MultipathEdits, changeNothingTheSecondTime)
{
    for (const char* distro : {"centos6", "centos9"})
        for (const QByteArray& conf : allConfs()) {
            expectStable(conf, exampleWish(distro));
            expectStable(QByteArray(conf).replace("\n", "\r\n"), exampleWish(distro));
            expectStable(conf.chopped(std::min<qsizetype>(1, conf.size())), exampleWish(distro));
        }
}

TEST(MultipathEdits, changeNothingTheSecondTimeInMutatedFiles)
{
    QRandomGenerator random(20111202);
    const QList<QByteArray> confs = allConfs();
    for (int round = 0; round < 1500; ++round)
        expectStable(mutated(confs[round % confs.size()], random), exampleWish(round % 2 == 0 ? "centos6" : "centos9"));
}

TEST(MultipathEdits, keepTheLinesOfForeignSections)
{
    const QList<QByteArray> foreign = {"# ours\n",
                                       "overrides {\n",
                                       "\tno_path_retry fail\n",
                                       "}\n",
                                       "multipaths {\n",
                                       "\tmultipath {\n",
                                       "\t\twwid 360000000000000001\n",
                                       "\t\talias foreign  # keep\n",
                                       "\t}\n",
                                       "}\n"};
    const QList<QByteArray> after = wholeLines(wholeEdit(joined(foreign), exampleWish("centos9")));
    qsizetype at = 0;
    for (const QByteArray& line : foreign) {
        at = after.indexOf(line, at) + 1;
        ASSERT_GT(at, 0) << line.toStdString();
    }
}

TEST(MultipathEdits, bringMutatedFilesIntoForceUnlessTheyNestUnknownSections)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QByteArray text = howToConf();
        QList<QByteArray> lines = wholeLines(text);
        // Closing braces are what the how-to's copy has lost: any of them may be missing.
        for (qsizetype i = lines.size() - 1; i >= 0; --i)
            if (lines[i].trimmed() == "}" && random.bounded(2) == 0)
                lines.removeAt(i);
        text = joined(lines);
        const MultipathWish wish = exampleWish("centos9");
        ASSERT_EQ(multipathDifferences(wish, multipathInForce(wholeEdit(text, wish))), QStringList())
            << "from:\n"
            << text.toStdString();
    }
}
