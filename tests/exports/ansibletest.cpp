// SPDX-License-Identifier: Apache-2.0

// The playbook by the real ansible-core, with the ssh that everybody has, on the lab's clients.

#include "tests/exports/exportlab.h"
#include "tests/print.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace twinrail {

using testing::bytesOf;
using testing::differences;
using testing::ExportLab;
using testing::keep;
using testing::runHere;

namespace {

std::string both(const Output& output) { return (output.out + output.err).toStdString(); }

/// An export on disk, and ansible-playbook in its folder.
class Playbook : public ::testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        for (const char* program : {"ansible-playbook", "sshpass", "ssh"})
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                GTEST_SKIP() << program << " is not installed";
    }
    /// The lab's host keys change with each run, and its passwords are no secret; nobody else should do it like that.
    [[nodiscard]] Output play(ExportLab& lab, const QStringList& options = {})
    {
        QString password;
        for (const QJsonValue one : lab.lab->description()[u"clients"].toArray())
            password = one[u"password"].toString();
        const QStringList arguments{QStringLiteral("-i"), QStringLiteral("inventory.ini"), QStringLiteral("site.yml"),
                                    QStringLiteral("-e"), QStringLiteral("ansible_password=") + password};
        return runHere(QStringLiteral("ansible-playbook"), arguments + options, m_folder.filePath(u"ansible"_qs),
                       {{QStringLiteral("ANSIBLE_HOST_KEY_CHECKING"), QStringLiteral("False")},
                        {QStringLiteral("ANSIBLE_SSH_COMMON_ARGS"),
                         QStringLiteral("-F /dev/null -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR")},
                        {QStringLiteral("ANSIBLE_LOCAL_TEMP"), m_folder.filePath(QStringLiteral("local"))},
                        {QStringLiteral("ANSIBLE_SSH_TRANSFER_METHOD"), QStringLiteral("piped")},
                        {QStringLiteral("ANSIBLE_NOCOLOR"), QStringLiteral("1")},
                        {QStringLiteral("HOME"), m_folder.path()},
                        {QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}});
    }
    QTemporaryDir m_folder;
};

/// "prague : ok=12 changed=9 …": what the recap says of one host.
QString recapOf(const QByteArray& out, const QString& host)
{
    const QString text = QString::fromUtf8(out);
    for (const QString& line : text.mid(text.indexOf(QStringLiteral("PLAY RECAP"))).split(u'\n'))
        if (line.startsWith(host))
            return line.simplified();
    return {};
}

} // namespace

// What a host includes by its name is read only when it runs there; here it is imported, so that it is read too.
TEST_P(Playbook, isUnderstood)
{
    ExportLab lab(QString::fromLatin1(GetParam()));
    lab.setUpAppliance();
    Exported exported = lab.ansible();
    QByteArray every = bytesOf(exported, QStringLiteral("ansible/site.yml"));
    for (const Client& client : lab.site.clients)
        every += "\n    - ansible.builtin.import_tasks: tasks/" + client.name.toUtf8() + ".yml\n";
    for (ExportFile& file : exported.files)
        if (file.path == u"ansible/site.yml")
            file.bytes = every;
    keep(exported, m_folder.path());

    const Output said = play(lab, {QStringLiteral("--syntax-check")});

    EXPECT_EQ(said.status, 0) << both(said);
}

INSTANTIATE_TEST_SUITE_P(Worlds, Playbook, ::testing::Values("seed", "half-done", "debian"),
                         [](const ::testing::TestParamInfo<const char*>& one) {
                             return QString::fromLatin1(one.param).replace(u'-', u'_').toStdString();
                         });

class PlaybookOnTheLab : public Playbook {};

TEST_P(PlaybookOnTheLab, leavesNothingForTwinrailToDoAndChangesNothingTheSecondTime)
{
    ExportLab lab(QString::fromLatin1(GetParam()));
    lab.setUpAppliance();
    keep(lab.ansible(), m_folder.path());

    const Output first = play(lab);

    EXPECT_EQ(first.status, 0) << both(first);
    EXPECT_EQ(lab.plan().changes(), 0) << planText(lab.plan()).toStdString();
    EXPECT_EQ(lab.verdict().health, Health::AsPlanned);
    for (const Client& client : lab.site.clients)
        EXPECT_FALSE(recapOf(first.out, client.name).contains(QStringLiteral(" changed=0 "))) << both(first);

    const QJsonObject once = lab.world();
    const Output second = play(lab);

    EXPECT_EQ(second.status, 0) << both(second);
    for (const Client& client : lab.site.clients)
        EXPECT_TRUE(recapOf(second.out, client.name).contains(QStringLiteral(" changed=0 "))) << both(second);
    EXPECT_EQ(differences(once, lab.world()).join(u'\n').toStdString(), "");
}

TEST_P(PlaybookOnTheLab, failsAHostWhereAPathIsMissingButGoesThroughItsSteps)
{
    ExportLab lab(QStringLiteral("one-rail-down"));
    lab.setUpAppliance();
    keep(lab.ansible(), m_folder.path());

    const Output said = play(lab);

    EXPECT_NE(said.status, 0) << both(said);
    const QString recap = recapOf(said.out, lab.site.clients.constFirst().name);
    EXPECT_TRUE(recap.contains(QStringLiteral(" failed=1 "))) << both(said);
    EXPECT_TRUE(said.out.contains("C14")) << both(said);
}

INSTANTIATE_TEST_SUITE_P(Seed, PlaybookOnTheLab, ::testing::Values("seed"));

} // namespace twinrail
