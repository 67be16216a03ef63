// SPDX-License-Identifier: Apache-2.0
#include "tests/print.h"
#include "tests/propose/lab9.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

/// "address nic group", with a star for management: one line for each candidate.
QStringList told(const QList<PortalCandidate>& candidates)
{
    QStringList lines;
    for (const PortalCandidate& one : candidates)
        lines += QStringLiteral("%1/%2 %3 %4%5")
                     .arg(one.address.toString(), QString::number(one.prefixLength), one.nic, one.portalGroup,
                          one.management ? QStringLiteral("*") : QString());
    return lines;
}

TEST(PortalCandidates, areAllAddressesWithTheirNicGroupAndUse)
{
    ApplianceState found = lab9();
    addSetUp(found, QStringLiteral("tpg_b"), "10.10.9.90:3261", otherTarget, {});
    EXPECT_EQ(told(portalCandidates(addressesOnly(), found)),
              (QStringList{QStringLiteral("192.0.2.9/24 e1000g0 *"), QStringLiteral("10.10.8.90/24 e1000g1 "),
                           QStringLiteral("10.10.9.90/24 e1000g2 tpg_b")}));
}

TEST(PortalCandidates, tellTheManagementAddressThatTheReaderSaw)
{
    Site site = addressesOnly();
    site.appliance.host = QStringLiteral("lab9.example");
    ApplianceState found = lab9();
    EXPECT_FALSE(portalCandidates(site, found).at(0).management);
    found.interfaces[0].management = true;
    EXPECT_TRUE(portalCandidates(site, found).at(0).management);
    EXPECT_FALSE(portalCandidates(site, found).at(1).management);
}

TEST(PortalCandidates, countWhatSharesCardOrSubnetWithManagementAsManagement)
{
    ApplianceState found = lab9();
    found.interfaces << plumbed("e1000g0", "10.30.0.9") << plumbed("e1000g5", "192.0.2.10");
    const QList<PortalCandidate> candidates = portalCandidates(addressesOnly(), found);
    EXPECT_TRUE(candidates.at(3).management);
    EXPECT_TRUE(candidates.at(4).management);
    EXPECT_FALSE(candidates.at(1).management);
}

TEST(PortalCandidates, takeTheNetworkOfTheClientsForManagementWhereTheApplianceHidesIts)
{
    Site site = addressesOnly();
    site.appliance.host = QStringLiteral("lab9.example");
    site.clients = {Client{}};
    site.clients[0].host = QStringLiteral("192.0.2.60");
    EXPECT_TRUE(portalCandidates(site, lab9()).at(0).management);
}

TEST(PortalCandidates, trustTheManagementAddressMoreThanTheNetworkOfTheClients)
{
    Site site = addressesOnly();
    site.clients = {Client{}};
    site.clients[0].host = QStringLiteral("10.10.8.60");
    EXPECT_TRUE(portalCandidates(site, lab9()).at(0).management);
    EXPECT_FALSE(portalCandidates(site, lab9()).at(1).management);
}

TEST(PortalCandidates, areThereWhereTheApplianceTellsNothingButAddresses)
{
    ApplianceState found = lab9();
    found.interfaces.clear();
    EXPECT_EQ(told(portalCandidates(addressesOnly(), found)),
              (QStringList{QStringLiteral("192.0.2.9/0  *"), QStringLiteral("10.10.8.90/0  "),
                           QStringLiteral("10.10.9.90/0  ")}));
}

TEST(PortalCandidates, leaveLinkLocalAddressesOut)
{
    ApplianceState found = lab9();
    found.interfaces << plumbed("e1000g1", "fe80::20c:29ff:fe94:5b83", 10) << plumbed("e1000g1", "fd00::9", 64);
    EXPECT_EQ(told(portalCandidates(addressesOnly(), found)).mid(3),
              QStringList{QStringLiteral("fd00::9/64 e1000g1 ")});
}

} // namespace
