// SPDX-License-Identifier: Apache-2.0

// Other ways in than root with a key file, and a machine that is not the one it was.

#include "tests/vm/scenarios/sshagent.h"
#include "tests/vm/scenarios/state.h"

#include <QJsonArray>

namespace twinrail::vm {

namespace {

class Access : public PlannedBench {
protected:
    /// A session of prague is lost, so that there is something to put right.
    void loseASession()
    {
        onlyPrague();
        ASSERT_TRUE(prague().run(QStringLiteral("iscsiadm -m node -p 10.10.9.90 -u")).ok());
        ASSERT_EQ(sessions(prague()).size(), 1);
    }
};

} // namespace

TEST_F(Access, asASudoUserWithAPassword)
{
    loseASession();
    appliance().logInAs(QStringLiteral("admin"), QStringLiteral("operator"));

    const Told said = apply();

    EXPECT_EQ(said.exitCode, 0) << said.out.toStdString() << said.err.toStdString();
    EXPECT_EQ(sessions(prague()).size(), 2);
    // multipathd itself says "reconfigure (operator)".
    EXPECT_FALSE(prague().run(QStringLiteral("journalctl -b --no-pager | grep -vw multipathd | grep -w operator")).ok())
        << "the password stands in no log";
}

TEST_F(Access, withAKeyInAnAgent)
{
    loseASession();
    appliance().logInWithoutFile();
    EXPECT_EQ(apply().exitCode, 10) << "nothing else to log in with";

    const SshAgent agent(machines().keyPath());
    const Told said = apply();

    EXPECT_EQ(said.exitCode, 0) << said.out.toStdString() << said.err.toStdString();
    EXPECT_EQ(sessions(prague()).size(), 2);
}

TEST_F(Access, isRefusedWhenTheMachineWasRebuilt)
{
    onlyPrague();
    ASSERT_TRUE(prague().run(QStringLiteral("rm /etc/ssh/ssh_host_*; ssh-keygen -q -A && systemctl restart ssh")).ok());
    const QStringList before = sessions(prague());

    const Told planned = twinrail("plan");
    EXPECT_EQ(planned.exitCode, 12) << planned.out.toStdString() << planned.err.toStdString();
    EXPECT_TRUE((planned.out + planned.err).contains(machines().hostKey(QStringLiteral("prague"))))
        << "the key it had: " << planned.out.toStdString() << planned.err.toStdString();
    EXPECT_EQ(apply().exitCode, 12);
    EXPECT_EQ(twinrail("check").exitCode, 3) << "a machine that cannot be trusted is unknown, never green";
    EXPECT_EQ(sessions(prague()), before);
}

} // namespace twinrail::vm
