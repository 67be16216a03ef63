// SPDX-License-Identifier: Apache-2.0
// What the appliance is told, and what then really stands in the SAN's LIO. The clients are asked only by the last
// test.
#include "core/credentials/credentialsfile.h"
#include "core/lab/san/comstar.h"
#include "tests/lab/sanclient.h"
#include "tests/print.h"
#include "tests/vm/bridge/appliance.h"
#include "tests/vm/bridge/liostate.h"

namespace twinrail::vm {

namespace {

const QString lioGroups = QStringLiteral("/sys/kernel/config/target/iscsi/*/tpgt_*");

/// The SAN as the test before left it: the first call makes LIO equal to the model, whatever it holds.
class SanBridgeOnTheBench : public testing::Test {
protected:
    void SetUp() override
    {
        Result<Machines> attached = Machines::attach();
        ASSERT_TRUE(attached) << describe(attached.error()).toStdString();
        m_machines = std::move(*attached);
        m_appliance = std::make_unique<BenchAppliance>(*m_machines);
    }

    const Machine& san() { return m_machines->san(); }
    QByteArray inLio() { return said(san(), "lio show"); }
    QByteArray wanted() { return lioState(model(), initiators()); }
    lab::Comstar& model() { return m_appliance->lab().world().san; } ///< nobody calls the appliance meanwhile

    QStringList initiators()
    {
        QStringList names;
        for (const Client& client : m_appliance->site().clients)
            names << client.initiator.text();
        return names;
    }

    static QByteArray said(const Machine& machine, const char* line)
    {
        const Said answer = machine.run(QLatin1String(line));
        EXPECT_TRUE(answer.ok()) << line << '\n' << answer.out.toStdString() << answer.err.toStdString();
        return answer.out;
    }

    /// Something on each portal group that no description says: it is lost when the group is made anew.
    void leaveAMark()
    {
        EXPECT_TRUE(
            san()
                .run(QStringLiteral("for g in %1; do echo 33 > $g/attrib/default_cmdsn_depth; done").arg(lioGroups))
                .ok());
    }
    QByteArray marks() { return san().run(QStringLiteral("cat %1/attrib/default_cmdsn_depth").arg(lioGroups)).out; }

    std::optional<Machines> m_machines;
    std::unique_ptr<BenchAppliance> m_appliance;
};

} // namespace

TEST_F(SanBridgeOnTheBench, makesInLioWhatACallOfTheManagementInterfaceSays)
{
    const QString name = QStringLiteral("iqn.2011-09.dom.homer:03:made-by-a-call");
    const QJsonObject doors = m_appliance->lab().description()[QStringLiteral("appliance")].toObject();
    lab::RawClient client(quint16(doors[QStringLiteral("http")].toObject()[QStringLiteral("port")].toInt()));
    client.send(lab::postBytes("/rest/nms", lab::callBody("iscsitarget", "create_target",
                                                          {QJsonObject{{QStringLiteral("target_name"), name}}})));
    // The target is there before the answer comes.
    EXPECT_EQ(client.reply().status(), 200);
    const QByteArray found = inLio();
    for (const char* portal : {"10.10.8.90:3260", "10.10.9.90:3260"})
        EXPECT_TRUE(found.contains("portal " + name.toUtf8() + " 1 " + portal)) << found.toStdString();
    EXPECT_EQ(found, wanted());
    EXPECT_EQ(m_appliance->sanProblems(), QStringList());
}

TEST_F(SanBridgeOnTheBench, holdsTheWholeHowTo)
{
    m_appliance->asPlanned();
    EXPECT_EQ(inLio(), wanted());
    EXPECT_EQ(inLio().count("lun "), 16) << "two targets, two clients, four LUNs";
    const QByteArray serials = said(san(), "cat /sys/kernel/config/target/core/fileio_0/*/wwn/vpd_unit_serial");
    EXPECT_TRUE(serials.contains("0f484400000004e8685e70001")) << serials.toStdString();
    EXPECT_EQ(m_appliance->sanProblems(), QStringList());
}

TEST_F(SanBridgeOnTheBench, touchesOnlyWhatIsDifferent)
{
    m_appliance->asPlanned();
    leaveAMark();
    const QString zvol = QStringLiteral("tank/hydra_db-a03");
    const QString target = m_appliance->site().targets.first().name.text();
    using Deed = std::function<lab::Comstar::Answer(lab::Comstar&)>;
    const Deed deeds[] = {
        [](lab::Comstar&) { return std::nullopt; },
        [&](lab::Comstar& storage) { return storage.removeView(zvol, 0); },
        [&](lab::Comstar& storage) {
            return storage.addView(zvol, 300, QStringLiteral("hg_hydra_databases"), QStringLiteral("All"), nullptr);
        },
        [&](lab::Comstar& storage) { return storage.resizeZvol(zvol, 2ULL << 30); },
        [&](lab::Comstar& storage) { return storage.realignUnit(zvol); },
        [&](lab::Comstar& storage) { return storage.setTargetOnline(target, false); },
        [&](lab::Comstar& storage) { return storage.setTargetOnline(target, true); },
        [&](lab::Comstar& storage) {
            return storage.removeHostMember(QStringLiteral("hg_hydra_databases"), initiators().first());
        },
    };
    for (const Deed& deed : deeds) {
        m_appliance->withModel([&](lab::Comstar& storage) { EXPECT_EQ(deed(storage), std::nullopt); });
        EXPECT_EQ(inLio(), wanted());
        EXPECT_EQ(marks(), QByteArray("33\n33\n")) << "the groups are the same as before";
    }
    EXPECT_EQ(m_appliance->sanProblems(), QStringList());
}

TEST_F(SanBridgeOnTheBench, takesAwayWhatIsNoLongerTrue)
{
    m_appliance->asPlanned();
    ASSERT_TRUE(
        san().run(QStringLiteral("mkdir -p /sys/kernel/config/target/iscsi/iqn.2001-01.com.example:x/tpgt_5")).ok());
    m_appliance->withModel([](lab::Comstar& storage) {
        storage.targets.clear();
        storage.portalGroups.clear();
    });
    EXPECT_EQ(inLio(), wanted());
    m_appliance->withModel([](lab::Comstar& storage) { storage.zvols.clear(); });
    EXPECT_EQ(inLio(), QByteArray());
    EXPECT_EQ(said(san(), "ls /run/units"), QByteArray());
    EXPECT_EQ(m_appliance->sanProblems(), QStringList());
}

TEST_F(SanBridgeOnTheBench, saysWhatTheSanCannotDoAndTriesAgain)
{
    const QString portal = QStringLiteral("10.10.8.90:22"); // where the machine's SSH server listens already
    m_appliance->withModel([&](lab::Comstar& storage) {
        EXPECT_EQ(storage.createPortalGroup(QStringLiteral("tpg_taken"), {portal}), std::nullopt);
        EXPECT_EQ(storage.createTarget({}, {QStringLiteral("tpg_taken")}, {}, nullptr), std::nullopt);
    });
    ASSERT_EQ(m_appliance->sanProblems().size(), 1);
    EXPECT_TRUE(m_appliance->sanProblems()[0].contains(portal)) << m_appliance->sanProblems()[0].toStdString();
    m_appliance->withModel(
        [&](lab::Comstar& storage) { storage.portalGroups.first() = QStringList(QStringLiteral("10.10.8.90:3260")); });
    EXPECT_EQ(m_appliance->sanProblems().size(), 1) << "nothing new";
    EXPECT_EQ(inLio(), wanted());
}

TEST_F(SanBridgeOnTheBench, goesWithASiteAndLoginsThatTheProductReads)
{
    const auto login = [&] { return readCredentialsFile(m_appliance->credentialsPath()).value(); };
    EXPECT_EQ(login().client(QStringLiteral("brno"))->keyFile, m_machines->keyPath());
    m_appliance->logInAs(QStringLiteral("admin"), QStringLiteral("operator"));
    EXPECT_EQ(login().client(QStringLiteral("brno"))->sudo.reveal(), QByteArray("operator"));
    for (const Client& client : m_appliance->site().clients) {
        EXPECT_EQ(client.user, QStringLiteral("admin"));
        EXPECT_EQ(client.port, m_machines->client(client.name).sshPort());
        EXPECT_EQ(client.hostKey, m_machines->hostKey(client.name));
    }
    m_appliance->logInWithoutFile();
    EXPECT_EQ(login().client(QStringLiteral("brno")), nullptr);
    EXPECT_TRUE(login().appliance);
}

TEST_F(SanBridgeOnTheBench, letsAnInitiatorFindItsLunsAndTheModelItsSession)
{
    const Result<> restored = m_machines->restore(QStringLiteral("bare"));
    ASSERT_TRUE(restored) << describe(restored.error()).toStdString();
    m_appliance->asPlanned();
    const Machine& prague = m_machines->client(QStringLiteral("prague"));
    const QString initiator = m_appliance->site().clients.first().initiator.text();
    said(prague, "DEBIAN_FRONTEND=noninteractive apt-get -qq -y install open-iscsi");
    ASSERT_TRUE(prague
                    .run(QStringLiteral("echo InitiatorName=%1 > /etc/iscsi/initiatorname.iscsi && "
                                        "systemctl restart iscsid")
                             .arg(initiator))
                    .ok());
    said(prague, "iscsiadm -m discovery -t st -p 10.10.8.90 && iscsiadm -m node -l && udevadm settle");
    EXPECT_EQ(said(prague, "cat /sys/class/scsi_device/*/device/vendor").count("NEXENTA"), 8);

    QList<lab::Comstar::Session> sessions;
    m_appliance->withModel([&](lab::Comstar& storage) { sessions = storage.sessions; });
    QList<lab::Comstar::Session> planned;
    for (const Target& target : m_appliance->site().targets)
        planned << lab::Comstar::Session{
            target.name.text(), initiator, {}, m_appliance->site().portalGroup(target.portalGroup)->portal.text()};
    EXPECT_EQ(sessions, planned);
    EXPECT_EQ(m_appliance->sanProblems(), QStringList());
}

} // namespace twinrail::vm
