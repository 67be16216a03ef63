// SPDX-License-Identifier: Apache-2.0

// Whole reports, byte by byte (tests/golden/README.md).

#include "core/report/formats.h"
#include "tests/print.h"
#include "tests/report/reportlab.h"
#include "tests/report/steady.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace twinrail {

using testing::ReportLab;

namespace {

QString goldenPath(const QString& name) { return QStringLiteral(GOLDEN_DATA "/report/") + name; }

/// The first line that differs, both ways; whole reports would not be read.
std::string difference(const QByteArray& golden, const QByteArray& now)
{
    const QList<QByteArray> was = golden.split('\n'), is = now.split('\n');
    for (qsizetype i = 0; i < std::max(was.size(), is.size()); ++i)
        if (was.value(i) != is.value(i))
            return "line " + std::to_string(i + 1) + "\nwas: " + was.value(i).left(2000).toStdString() +
                   "\nis:  " + is.value(i).left(2000).toStdString();
    return {};
}

void compare(const QString& name, const QByteArray& now)
{
    QFile file(goldenPath(name));
    if (qEnvironmentVariableIntValue("TWINRAIL_RECORD") == 1) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << file.fileName().toStdString();
        ASSERT_EQ(file.write(now), now.size());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    const QByteArray golden = file.readAll();
    EXPECT_EQ(difference(golden, now), "") << name.toStdString();
    EXPECT_EQ(golden.size(), now.size()) << name.toStdString();
}

class Golden : public ::testing::TestWithParam<const char*> {};

} // namespace

TEST_P(Golden, theReportAfterApplyIsTheOneThatWasRead)
{
    const QString world = QLatin1String(GetParam());
    ReportLab lab(world);
    ASSERT_FALSE(lab.setUp().firstError());
    const Report report = reportOf(testing::steady(lab.gathered().facts), ReportDetail::Standard);
    const ReportDocument document = documentOf(report);

    compare(world + QStringLiteral(".md"), toMarkdown(document));
    compare(world + QStringLiteral(".html"), toHtml(document));
    compare(world + QStringLiteral(".json"), QJsonDocument(reportToJson(report)).toJson());
}

INSTANTIATE_TEST_SUITE_P(Worlds, Golden, ::testing::Values("seed", "one-rail-down"),
                         [](const ::testing::TestParamInfo<const char*>& one) {
                             return QString::fromLatin1(one.param).remove(u'-').toStdString();
                         });

} // namespace twinrail
