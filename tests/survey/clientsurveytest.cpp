// SPDX-License-Identifier: Apache-2.0
#include "core/survey/survey.h"
#include "tests/examplesite.h"
#include "tests/fixture.h"
#include "tests/print.h"

#include <gtest/gtest.h>

#include <functional>

using namespace twinrail;

namespace {

/// Answers by the words of the question, empty success otherwise; counts the rounds.
class ScriptedHost : public HostProbe {
public:
    using HostProbe::ask;
    using HostProbe::read;
    QList<QPair<QString, Output>> script; ///< a part of the question's text, and the answer; the first match counts
    std::optional<FileImage> file = FileImage{QByteArrayLiteral("InitiatorName=iqn.2011-10.dom.homer:1\n")};
    std::optional<FileImage> conf = FileImage{QByteArrayLiteral("defaults {\n}\n")};
    int failRound = 0; ///< this round cannot be asked
    int rounds = 0;
    QStringList asked;

    Result<QList<Output>> ask(const QList<Query>& queries) override
    {
        if (++rounds == failRound)
            return fail(Error::Kind::Unreachable, QStringLiteral("Nobody answers."));
        QList<Output> answers;
        for (const Query& query : queries) {
            asked.append(shellText(query.command()));
            answers.append(answerTo(asked.last()));
        }
        return answers;
    }
    Result<QList<std::optional<FileImage>>> read(const QStringList& paths) override
    {
        asked += paths;
        QList<std::optional<FileImage>> files;
        for (const QString& path : paths)
            files << (path.endsWith(QStringLiteral("initiatorname.iscsi")) ? file : conf);
        return files;
    }

private:
    Output answerTo(const QString& question) const
    {
        for (const auto& row : script)
            if (question.contains(row.first))
                return row.second;
        return {};
    }
};

Output said(const char* text, int status = 0) { return {QByteArray(text), {}, status}; }

ScriptedHost prague()
{
    ScriptedHost host;
    host.script = {
        {QStringLiteral("/etc/os-release"), said("", 1)},
        {QStringLiteral("/etc/system-release-cpe"), said("cpe:/o:centos:linux:6:GA\n")},
        {QStringLiteral("/etc/redhat-release"), said("CentOS release 6.10 (Final)\n")},
        {QStringLiteral("/run/systemd/system"), said("", 1)},
        {QStringLiteral("/sys/class/net/"),
         said("all 0\nnic eth1|/sys/devices/0000:03:00.0|||00:0c:29:94:5b:83|1|9000|1000|1\n")},
        {QStringLiteral("-o -4 addr"), said("3: eth1    inet 10.10.8.60/24 brd 10.10.8.255 scope global eth1\n")},
        {QStringLiteral("rpm"),
         said("iscsi-initiator-utils 6.2.0.873-27\npackage device-mapper-multipath is not installed\n", 1)},
        {QStringLiteral("chkconfig"), said("iscsid \t0:off\t1:off\t2:off\t3:on\t4:on\t5:on\t6:off\n")},
        {QStringLiteral("multipathd -k"), said("", 69)},
        {QStringLiteral("ping -n -c 2 -W 1 -I eth1"), said("")},
        {QStringLiteral("-s 8972"), said("", 1)},
        {QStringLiteral("SSH_CONNECTION"), said("192.0.2.1 50000 192.0.2.60 22\n")},
    };
    return host;
}

TEST(ClientSurvey, asksInTwoRoundsAndTwoFiles)
{
    ScriptedHost host = prague();
    const Site site = exampleSite();
    const ClientSurvey survey = surveyClient(host, site, site.clients.at(0));
    ASSERT_FALSE(survey.error) << describe(*survey.error).toStdString();
    EXPECT_EQ(host.rounds, 2);
    EXPECT_EQ(host.asked.mid(host.asked.size() - 2),
              (QStringList{QStringLiteral("/etc/iscsi/initiatorname.iscsi"), QStringLiteral("/etc/multipath.conf")}));
}

TEST(ClientSurvey, givesEachReaderItsOwnAnswers)
{
    ScriptedHost host = prague();
    const Site site = exampleSite();
    const ClientSurvey survey = surveyClient(host, site, site.clients.at(0));
    EXPECT_EQ(survey.client, QStringLiteral("prague"));
    EXPECT_EQ(survey.release.id, QStringLiteral("centos"));
    ASSERT_TRUE(survey.profile);
    EXPECT_EQ(survey.profile->id, QStringLiteral("centos6"));
    EXPECT_EQ(survey.packages.value(QStringLiteral("iscsi-initiator-utils")), QStringLiteral("6.2.0.873-27"));
    EXPECT_FALSE(survey.packages.contains(QStringLiteral("device-mapper-multipath")));
    EXPECT_EQ(survey.services.value(QStringLiteral("iscsid")).boot, QStringLiteral("345"));
    ASSERT_TRUE(survey.nics.nic(QStringLiteral("eth1")));
    EXPECT_EQ(survey.nics.nic(QStringLiteral("eth1"))->addresses.size(), 1);
    EXPECT_FALSE(survey.multipath.daemonAnswers);
    EXPECT_EQ(survey.initiatorName, QStringLiteral("iqn.2011-10.dom.homer:1"));
    EXPECT_EQ(survey.managementAddress, QStringLiteral("192.0.2.60"));
}

TEST(ClientSurvey, pingsSmallAndFullOverEachCardThatIsThere)
{
    ScriptedHost host = prague();
    const Site site = exampleSite();
    const ClientSurvey survey = surveyClient(host, site, site.clients.at(0));
    ASSERT_EQ(survey.pings.size(), 2); // eth2 is not there
    EXPECT_EQ(survey.pings.value(QStringLiteral("eth1 10.10.8.90"), Reach::Unknown), Reach::Yes);
    EXPECT_EQ(survey.pings.value(QStringLiteral("eth1 10.10.8.90 mtu"), Reach::Unknown), Reach::No);
}

TEST(ClientSurvey, withoutAProfileAsksNothingThatDependsOnOne)
{
    ScriptedHost host = prague();
    host.script[0].second = said("ID=plan9\nVERSION_ID=4\n");
    const Site site = exampleSite();
    const ClientSurvey survey = surveyClient(host, site, site.clients.at(0));
    EXPECT_FALSE(survey.error);
    EXPECT_FALSE(survey.profile);
    EXPECT_EQ(survey.release.id, QStringLiteral("plan9"));
    EXPECT_TRUE(host.asked.filter(QStringLiteral("rpm")).isEmpty());
    EXPECT_TRUE(survey.services.isEmpty());
}

TEST(ClientSurvey, withoutTheFilesHasNoInitiatorNameAndNoMultipathConf)
{
    ScriptedHost host = prague();
    host.file.reset();
    host.conf.reset();
    const Site site = exampleSite();
    const ClientSurvey survey = surveyClient(host, site, site.clients.at(0));
    EXPECT_EQ(survey.initiatorName, QString());
    EXPECT_FALSE(survey.multipathConf);
}

TEST(ClientSurvey, ofDebianAsksForItsOwnPackagesAndWhetherNewLunsBecomeMaps)
{
    ScriptedHost host = prague();
    host.script[0].second = fixture(QStringLiteral("os-release/debian13-os-release.txt"));
    host.script.prepend(
        {QStringLiteral("show config"), fixture(QStringLiteral("multipath/debian12-config-builtin.txt"))});
    host.script.append({QStringLiteral("systemctl is-enabled"), said("enabled\n")});
    host.script.append({QStringLiteral("dpkg-query"), said("open-iscsi installed 2.1.11-1+deb13u2\n", 1)});
    const Site site = exampleSite();
    const ClientSurvey survey = surveyClient(host, site, site.clients.at(0));
    ASSERT_FALSE(survey.error) << describe(*survey.error).toStdString();
    EXPECT_EQ(survey.profile->id, QStringLiteral("debian13"));
    EXPECT_EQ(survey.packages.keys(), QStringList{QStringLiteral("open-iscsi")});
    EXPECT_FALSE(host.asked.filter(QStringLiteral("open-iscsi multipath-tools curl")).isEmpty());
    EXPECT_FALSE(host.asked.filter(QStringLiteral("/var/lib/iscsi")).isEmpty());
    EXPECT_EQ(survey.findMultipaths, QStringLiteral("strict"));
    EXPECT_TRUE(survey.services.contains(QStringLiteral("open-iscsi.service")));
}

TEST(ClientSurvey, whoseMachineDoesNotAnswerIsEmptyButForTheError)
{
    const Site site = exampleSite();
    for (const int round : {1, 2}) {
        ScriptedHost host = prague();
        host.failRound = round;
        const ClientSurvey survey = surveyClient(host, site, site.clients.at(0));
        ASSERT_TRUE(survey.error);
        EXPECT_EQ(survey.error->kind, Error::Kind::Unreachable);
        EXPECT_EQ(survey.error->where, QStringLiteral("prague"));
        EXPECT_TRUE(survey.release.id.isEmpty());
        EXPECT_TRUE(survey.nics.nics.isEmpty());
    }
}

TEST(ClientSurvey, withAnAnswerThatCannotBeReadFailsWithItsEvidence)
{
    ScriptedHost host = prague();
    host.script.prepend({QStringLiteral("iscsi_session/session"), said("garbage without columns\n")});
    const Site site = exampleSite();
    const ClientSurvey survey = surveyClient(host, site, site.clients.at(0));
    ASSERT_TRUE(survey.error);
    EXPECT_EQ(survey.error->kind, Error::Kind::Malformed);
    EXPECT_TRUE(survey.error->evidence.contains(QStringLiteral("garbage")));
}

} // namespace
