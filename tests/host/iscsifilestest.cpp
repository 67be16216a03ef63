// SPDX-License-Identifier: Apache-2.0
#include "core/host/readers/iscsi.h"
#include "tests/fixture.h"
#include "tests/host/localshell.h"
#include "tests/host/tree.h"
#include "tests/print.h"

using namespace twinrail;

namespace {

const QString target = QStringLiteral("iqn.2011-09.dom.homer:01:13611547-b4e6-e4b9-d97b-d1f4df275f58");
const QString recordPath = QStringLiteral("nodes/") + target + QStringLiteral("/10.10.8.90,3260,2/sw-iscsi-0");

QByteArray record() { return fixture(QStringLiteral("iscsiadm/debian12-node-record.txt")).out; }

} // namespace

TEST(Ifaces, areReadFromTheRecordFiles)
{
    Tree tree;
    tree.put(QStringLiteral("ifaces/sw-iscsi-0"),
             "# BEGIN RECORD 2.1.8\niface.iscsi_ifacename = sw-iscsi-0\niface.net_ifacename = eth1\n"
             "iface.hwaddress = <empty>\n# END RECORD\n");
    tree.put(QStringLiteral("ifaces/no last newline"), "iface.iscsi_ifacename = odd");
    tree.put(QStringLiteral("ifaces/default"), "iface.iscsi_ifacename = default\n");
    tree.put(QStringLiteral("ifaces/iser"), "iface.iscsi_ifacename = iser\n");
    for (const QString& shell : localShells) {
        const auto records = readIfaces(runScript(shell, ifacesQuery(tree.path()).command()));
        ASSERT_TRUE(records.has_value());
        EXPECT_EQ(records->keys(), (QStringList{QStringLiteral("no last newline"), QStringLiteral("sw-iscsi-0")}));
        const QMap<QString, QString> keys = records->value(QStringLiteral("sw-iscsi-0"));
        EXPECT_EQ(keys.value(QStringLiteral("iface.net_ifacename")), QStringLiteral("eth1"));
        EXPECT_EQ(keys.value(QStringLiteral("iface.hwaddress"), QStringLiteral("none")), QString());
        EXPECT_EQ(keys.size(), 3);
    }
}

TEST(Ifaces, areNoneWhereThereIsNoDatabase)
{
    Tree tree;
    const auto records = readIfaces(runScript(QStringLiteral("sh"), ifacesQuery(tree.path()).command()));
    ASSERT_TRUE(records.has_value());
    EXPECT_TRUE(records->isEmpty());
}

TEST(Ifaces, failWhenTheScriptFails) { EXPECT_FALSE(readIfaces(Output{"== a\n", "sh: syntax error", 2}).has_value()); }

TEST(Nodes, areReadWithAllTheirKeys)
{
    Tree tree;
    tree.put(recordPath, record());
    for (const QString& shell : localShells) {
        const auto nodes = readNodes(runScript(shell, nodesQuery(tree.path()).command()));
        ASSERT_TRUE(nodes.has_value()) << nodes.error().evidence.toStdString();
        ASSERT_EQ(nodes->size(), 1);
        const NodeRecord& node = nodes->first();
        EXPECT_EQ(node.target.text(), target);
        EXPECT_EQ(node.portal.text(), QStringLiteral("10.10.8.90:3260"));
        EXPECT_EQ(node.tag, 2);
        EXPECT_EQ(node.interface, QStringLiteral("sw-iscsi-0"));
        EXPECT_EQ(node.keys.value(QStringLiteral("node.session.timeo.replacement_timeout")), QStringLiteral("120"));
        EXPECT_EQ(node.keys.value(QStringLiteral("node.startup")), QStringLiteral("manual"));
        EXPECT_FALSE(node.hasSecret); // `<empty>` is no secret
    }
}

TEST(Nodes, andIfacesOfDebian13ReadTheSame)
{
    Tree tree;
    tree.put(recordPath, fixture(QStringLiteral("iscsiadm/debian13-node-record.txt")).out);
    tree.put(QStringLiteral("ifaces/sw-iscsi-0"), fixture(QStringLiteral("iscsiadm/debian13-iface-show.txt")).out);
    const auto nodes = readNodes(runScript(QStringLiteral("sh"), nodesQuery(tree.path()).command()));
    ASSERT_TRUE(nodes.has_value());
    ASSERT_EQ(nodes->size(), 1);
    EXPECT_EQ(nodes->first().target.text(), target);
    EXPECT_EQ(nodes->first().tag, 2);
    EXPECT_EQ(nodes->first().keys.value(QStringLiteral("node.startup")), QStringLiteral("manual"));
    EXPECT_FALSE(nodes->first().hasSecret);
    const auto ifaces = readIfaces(runScript(QStringLiteral("sh"), ifacesQuery(tree.path()).command()));
    ASSERT_TRUE(ifaces.has_value());
    EXPECT_EQ(ifaces->value(QStringLiteral("sw-iscsi-0")).value(QStringLiteral("iface.net_ifacename")),
              QStringLiteral("eth1"));
}

TEST(Nodes, leaveTheirPasswordsWhereTheyAre)
{
    Tree tree;
    tree.put(recordPath, record().replace("auth.password = <empty>", "auth.password = correcthorse1"));
    for (const QString& shell : localShells) {
        const Output output = runScript(shell, nodesQuery(tree.path()).command());
        EXPECT_FALSE(output.out.contains("correcthorse1"));
        const auto nodes = readNodes(output);
        ASSERT_TRUE(nodes.has_value());
        ASSERT_EQ(nodes->size(), 1);
        EXPECT_TRUE(nodes->first().hasSecret);
        EXPECT_FALSE(nodes->first().keys.contains(QStringLiteral("node.session.auth.password")));
    }
}

TEST(Nodes, areReadFromAnOldDatabaseToo)
{
    Tree tree;
    tree.put(recordPath, record());
    tree.put(QStringLiteral("nodes/iqn.2001-01.org.old:disk/10.1.1.1,3260"),
             "node.name = iqn.2001-01.org.old:disk\nnode.conn[0].address = 10.1.1.1\nnode.conn[0].port = 3260\n");
    const auto nodes = readNodes(runScript(QStringLiteral("sh"), nodesQuery(tree.path()).command()));
    ASSERT_TRUE(nodes.has_value());
    ASSERT_EQ(nodes->size(), 2);
    EXPECT_EQ(nodes->at(0).portal.text(), QStringLiteral("10.1.1.1:3260"));
    EXPECT_EQ(nodes->at(0).interface, QStringLiteral("default"));
    EXPECT_EQ(nodes->at(0).tag, -1);
    EXPECT_EQ(nodes->at(1).target.text(), target);
}

TEST(Nodes, understandPortalsOfIpVersion6)
{
    const Output output{"== x\nnode.name = iqn.2001-01.org.old:disk\nnode.conn[0].address = fd00::1\n"
                        "node.conn[0].port = 3261\n",
                        "", 0};
    const auto nodes = readNodes(output);
    ASSERT_TRUE(nodes.has_value());
    EXPECT_EQ(nodes->first().portal.text(), QStringLiteral("[fd00::1]:3261"));
}

TEST(Nodes, nameTheRecordThatIsCutOff)
{
    const auto nodes = readNodes(Output{"== iqn.x/10.1.1.1,3260,1/a\n# BEGIN RECORD 2.1.8\nnode.na", "", 0});
    ASSERT_FALSE(nodes.has_value());
    EXPECT_EQ(nodes.error().kind, Error::Kind::Malformed);
    EXPECT_EQ(nodes.error().evidence, QStringLiteral("iqn.x/10.1.1.1,3260,1/a"));
}

TEST(Nodes, areNoneWhereThereIsNoDatabase)
{
    Tree tree;
    const auto nodes = readNodes(runScript(QStringLiteral("sh"), nodesQuery(tree.path()).command()));
    ASSERT_TRUE(nodes.has_value());
    EXPECT_TRUE(nodes->isEmpty());
}
