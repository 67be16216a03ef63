// SPDX-License-Identifier: Apache-2.0

// A client that already serves somebody else: an own session, map and configuration. A run and its undo leave every bit
// of that as it was.

#include "core/lab/world/sanparts.h"
#include "tests/vm/scenarios/state.h"

namespace twinrail::vm {

namespace {

const QByteArray foreignConf = R"(# multipath of prague, kept by the backup team
defaults {
	user_friendly_names yes
	find_multipaths strict
}

blacklist {
	devnode "^(ram|loop|fd|sr|vd)[0-9a-z]*"
}

multipaths {
	multipath {
		# one cable only, and meant to be so
		wwid	3600144f0f48440000000500a1c2b0001
		alias	backup_store
	}
}
)";

/// The initiator name in its file.
QString nameOf(const Machine& client)
{
    for (const QByteArray& line : client.file(QStringLiteral("/etc/iscsi/initiatorname.iscsi")).split('\n'))
        if (line.startsWith("InitiatorName="))
            return QString::fromUtf8(line.mid(line.indexOf('=') + 1));
    return {};
}

class Foreign : public BareBench {
protected:
    /// The packages, a login to the backup target, its map and a file system on it, and files with notes in them.
    void moveIn()
    {
        const char* const lines[] = {
            "DEBIAN_FRONTEND=noninteractive apt-get -qq -y install open-iscsi multipath-tools",
            "printf '\\n# Our own inventory reads this line.\\n' >> /etc/iscsi/iscsid.conf",
            "chmod 640 /etc/multipath.conf && multipath -a 3600144f0f48440000000500a1c2b0001 && multipathd reconfigure",
            "iscsiadm -m node -T TARGET -p 10.20.0.90:3260,2 -o new",
            "iscsiadm -m node -T TARGET -p 10.20.0.90:3260 -o update -n node.startup -v automatic",
            "iscsiadm -m node -T TARGET -p 10.20.0.90:3260 -l",
            "n=0; until [ -e /dev/mapper/backup_store ]; do sleep 0.5; n=$((n+1)); [ $n -lt 60 ] || exit 1; done",
            "mkfs.ext4 -q /dev/mapper/backup_store 64M && mount /dev/mapper/backup_store /mnt && echo kept > /mnt/note",
        };
        ASSERT_TRUE(prague().putFile(QStringLiteral("/etc/multipath.conf"), foreignConf).has_value());
        for (const char* line : lines) {
            if (QByteArray(line).endsWith(" -l"))
                appliance().letIn(nameOf(prague())); // the one that the package made up
            const Said said = prague().run(QString::fromLatin1(line).replace(u"TARGET"_qs, lab::foreignTarget));
            ASSERT_TRUE(said.ok()) << line << '\n' << said.out.toStdString() << said.err.toStdString();
        }
    }
    void expectItsDataIsThere(const char* when)
    {
        EXPECT_EQ(prague().file(QStringLiteral("/mnt/note")), "kept\n") << when;
        EXPECT_TRUE(
            prague().run(QStringLiteral("dd if=/dev/mapper/backup_store of=/dev/null bs=4k count=1 iflag=direct")).ok())
            << when;
    }
};

} // namespace

TEST_F(Foreign, sessionMapAndFilesOutliveARunAndItsUndo)
{
    appliance().addForeignObjects();
    moveIn();
    if (HasFatalFailure())
        return;
    onlyPrague();
    const QList<MachineState> before = statesOf(machines());
    const Told refused = apply();
    EXPECT_EQ(refused.exitCode, 13) << "a new name while sessions run under the old one";
    EXPECT_TRUE((refused.out + refused.err).contains(QStringLiteral("write the name that is there into the site")))
        << refused.out.toStdString() << refused.err.toStdString();
    EXPECT_EQ(differences(before, statesOf(machines())), QStringList());
    appliance().editSite([this](QJsonObject& site) {
        QJsonArray clients = site[u"clients"].toArray();
        QJsonObject client = clients.first().toObject();
        client[u"initiator"] = nameOf(prague());
        clients[0] = client;
        site[u"clients"] = clients;
    });

    const Told applied = apply();
    ASSERT_EQ(applied.exitCode, 0) << applied.out.toStdString() << applied.err.toStdString();
    EXPECT_EQ(sessions(prague()).size(), 3);
    const QStringList changed = differences(before, statesOf(machines()));
    for (const QString& line : changed) {
        EXPECT_FALSE(line.contains(lab::foreignTarget)) << line.toStdString();
        EXPECT_FALSE(line.contains(QStringLiteral("backup_store"))) << line.toStdString();
    }
    expectItsDataIsThere("after apply");
    EXPECT_EQ(plannedChanges(), 0);

    const Told undone = undo();
    EXPECT_EQ(undone.exitCode, 0) << undone.out.toStdString() << undone.err.toStdString();
    EXPECT_EQ(differences(before, statesOf(machines())), QStringList())
        << "byte for byte, and only our sessions are gone";
    expectItsDataIsThere("after undo");
}

} // namespace twinrail::vm
