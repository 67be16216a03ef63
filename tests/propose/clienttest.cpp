// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/propose/prague.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

/// "name nic mac address rail": one line for each interface.
QStringList told(const Site& site)
{
    QStringList lines;
    for (const Interface& one : site.clients.at(0).interfaces)
        lines += QStringList{one.name, one.nic, one.mac.text(), one.address.toString(), one.rail}.join(u' ');
    return lines;
}
QStringList proposed(const ClientSurvey& found, const Site& site = withRails())
{
    return told(withProposedClient(site, found));
}

const QString first = QStringLiteral("sw-iscsi-0 eth1 00:0c:29:94:5b:83 10.10.8.60 rail-a");
const QString second = QStringLiteral("sw-iscsi-1 eth2 00:0c:29:94:5b:8d 10.10.9.60 rail-b");

QMap<QString, QString> record(const char* key, const char* value)
{
    return {{QLatin1String(key), QLatin1String(value)}};
}

TEST(ProposedClient, getsOneInterfaceForEachNicOnARail)
{
    const Site site = withProposedClient(withRails(), foundPrague());
    EXPECT_EQ(told(site), (QStringList{first, second}));
    EXPECT_EQ(withProposedClient(site, foundPrague()), site);
}

TEST(ProposedClient, countsInterfacesInTheOrderOfTheRails)
{
    Site site = withRails();
    site.rails.swapItemsAt(0, 1);
    EXPECT_TRUE(proposed(foundPrague(), site).at(0).startsWith(QStringLiteral("sw-iscsi-0 eth2 ")));
}

TEST(ProposedClient, neverUsesTheNicOfTheManagementAddress)
{
    ClientSurvey found = foundPrague();
    found.managementAddress = QStringLiteral("10.10.8.60");
    EXPECT_EQ(proposed(found).size(), 1);
    found.managementAddress.clear();
    EXPECT_EQ(proposed(found).size(), 2);
    Site site = withRails();
    site.clients[0].host = QStringLiteral("10.10.9.60");
    EXPECT_EQ(proposed(found, site), QStringList{first});
}

TEST(ProposedClient, keepsANicWithoutLinkAndLeavesOneInABondAlone)
{
    ClientSurvey found = foundPrague();
    found.nics.nics[1].carrier = false;
    found.nics.nics[2].master = QStringLiteral("bond0");
    EXPECT_EQ(proposed(found), QStringList{first});
}

TEST(ProposedClient, takesTheRecordThatIsBoundToTheNic)
{
    ClientSurvey found = foundPrague();
    found.ifaces[QStringLiteral("left")] = record("iface.net_ifacename", "eth1");
    found.ifaces[QStringLiteral("right")] = record("iface.hwaddress", "00:0C:29:94:5B:8D");
    const QStringList lines = proposed(found);
    EXPECT_TRUE(lines.at(0).startsWith(QStringLiteral("left eth1 ")));
    EXPECT_TRUE(lines.at(1).startsWith(QStringLiteral("right eth2 ")));
}

TEST(ProposedClient, believesTheEthernetAddressOfARecordMoreThanItsNic)
{
    ClientSurvey found = foundPrague();
    QMap<QString, QString> both = record("iface.net_ifacename", "eth1");
    both[QStringLiteral("iface.hwaddress")] = QStringLiteral("00:0c:29:94:5b:8d");
    found.ifaces[QStringLiteral("crossed")] = both;
    EXPECT_EQ(proposed(found).at(0), first);
    EXPECT_TRUE(proposed(found).at(1).startsWith(QStringLiteral("crossed eth2 ")));
}

TEST(ProposedClient, takesNoNameThatARecordOfAnotherNicHas)
{
    ClientSurvey found = foundPrague();
    found.ifaces[QStringLiteral("sw-iscsi-0")] = record("iface.net_ifacename", "eth3");
    found.ifaces[QStringLiteral("sw-iscsi-1")] = record("iface.net_ifacename", "");
    const QStringList lines = proposed(found);
    EXPECT_TRUE(lines.at(0).startsWith(QStringLiteral("sw-iscsi-1 eth1 "))); // begun, not bound yet
    EXPECT_TRUE(lines.at(1).startsWith(QStringLiteral("sw-iscsi-2 eth2 ")));
}

TEST(ProposedClient, takesNoRecordWhoseNameTheRulesRefuse)
{
    ClientSurvey found = foundPrague();
    found.ifaces[QStringLiteral("eth1")] = record("iface.net_ifacename", "eth1");
    EXPECT_EQ(proposed(found).at(0), first);
}

TEST(ProposedClient, completesWhatAPersonBeganAndAddsNothing)
{
    Site site = withRails();
    site.clients[0].interfaces = {Interface{QStringLiteral("mine"), QStringLiteral("eth2"), {}, {}, {}},
                                  Interface{{}, QStringLiteral("eth9"), {}, {}, {}}};
    EXPECT_EQ(
        proposed(foundPrague(), site),
        (QStringList{QStringLiteral("mine eth2 00:0c:29:94:5b:8d 10.10.9.60 rail-b"), QStringLiteral(" eth9   ")}));
}

TEST(ProposedClient, keepsEveryWordOfAPerson)
{
    EXPECT_EQ(withProposedClient(exampleSite(), foundPrague()), exampleSite());
}

TEST(ProposedClient, staysAsItIsWhenItCouldNotBeAskedOrIsNotInTheSite)
{
    ClientSurvey found = foundPrague();
    found.error = Error{Error::Kind::Unreachable, {}, QStringLiteral("Nobody answers."), {}};
    EXPECT_EQ(withProposedClient(withRails(), found), withRails());
    found = foundPrague();
    found.client = QStringLiteral("brno");
    EXPECT_EQ(withProposedClient(withRails(), found), withRails());
}

TEST(NicCandidates, sayWhyANicCannotCarryAnInterface)
{
    ClientSurvey found = foundPrague();
    found.nics.nics[2].carrier = false;
    found.nics.nics << nicOf("eth3", "00:0c:29:94:5b:99", "10.77.0.60")
                    << nicOf("eth4", "00:0c:29:94:5b:9a", "10.78.0.1")
                    << nicOf("eth5", "00:0c:29:94:5b:9b", "10.78.0.2");
    found.nics.nics[4].master = QStringLiteral("bond0");
    found.nics.nics[5].addresses.clear();
    QStringList lines;
    for (const NicCandidate& one : nicCandidates(withRails(), found))
        lines += QStringList{one.nic.name, one.rail, one.refusal}.join(u'|');
    EXPECT_EQ(lines, (QStringList{
                         QStringLiteral("eth0||eth0 carries the connection that this client is managed over."),
                         QStringLiteral("eth1|rail-a|"),
                         QStringLiteral("eth2|rail-b|eth2 has no link."),
                         QStringLiteral("eth3||eth3 has no address on a rail."),
                         QStringLiteral("eth4||eth4 belongs to bond0."),
                         QStringLiteral("eth5||eth5 has no address."),
                     }));
}

TEST(NicCandidates, showTheAddressThatIsOnARail)
{
    ClientSurvey found = foundPrague();
    found.nics.nics[1].addresses.prepend({QHostAddress(QStringLiteral("10.77.0.1")), 24, QStringLiteral("eth1")});
    const QList<NicCandidate> candidates = nicCandidates(withRails(), found);
    EXPECT_EQ(candidates.at(0).address, QHostAddress(QStringLiteral("192.0.2.60")));
    EXPECT_EQ(candidates.at(1).address, QHostAddress(QStringLiteral("10.10.8.60")));
}

} // namespace
