// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace twinrail::testing {

namespace {

QString program() { return QStringLiteral(TWINRAIL_BINARY); }

} // namespace

QJsonObject Said::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << out.toStdString();
    return document.object();
}

Said twinrail(const QStringList& arguments, int seconds)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program(), arguments);
    EXPECT_TRUE(process.waitForFinished(seconds * 1000)) << arguments.join(u' ').toStdString();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

LabProcess::LabProcess(const QString& world)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(), {QStringLiteral("lab"), QStringLiteral("--world"), world, QStringLiteral("--directory"),
                                m_directory.path()});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patience * 1000)) {
    }
    m_description = QJsonDocument::fromJson(m_process.readLine()).object();
    EXPECT_FALSE(m_description.isEmpty()) << "the lab does not start";
}

LabProcess::~LabProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience * 1000))
        m_process.kill();
    EXPECT_EQ(m_process.exitCode(), 0) << "the lab must end cleanly on SIGTERM";
}

QStringList LabProcess::credentials() const
{
    return {QStringLiteral("--credentials"), m_description[u"credentials"].toString()};
}

void LabProcess::editSite(const std::function<void(QJsonObject&)>& edit) const
{
    QFile file(site());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    edit(json);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QJsonDocument(json).toJson());
}

} // namespace twinrail::testing
