// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keys.h"
#include "ui/session/secretstore.h"

#include <gtest/gtest.h>

using namespace twinrail;

namespace {

/// A keychain that lives in memory, so that what reaches it can be seen.
class MemoryVault : public Vault {
public:
    explicit MemoryVault(std::map<QString, QByteArray>& entries) : m_entries(entries) {}
    Result<Secret> read(const QString& key) override
    {
        const auto found = m_entries.find(key);
        if (found == m_entries.end())
            return fail(Error::Kind::NotFound, QStringLiteral("no such entry"));
        return Secret(found->second);
    }
    Result<> write(const QString& key, const Secret& secret) override
    {
        m_entries[key] = secret.reveal();
        return {};
    }
    Result<> remove(const QString& key) override
    {
        m_entries.erase(key);
        return {};
    }

private:
    std::map<QString, QByteArray>& m_entries;
};

/// A keychain that is locked and never answered.
class SilentVault : public Vault {
public:
    explicit SilentVault(int& asked) : m_asked(asked) {}
    Result<Secret> read(const QString&) override
    {
        ++m_asked;
        return fail(Error::Kind::Failed, QStringLiteral("no answer"));
    }
    Result<> write(const QString&, const Secret&) override { return fail(Error::Kind::Failed, {}); }
    Result<> remove(const QString&) override { return {}; }

private:
    int& m_asked;
};

ApplianceAccess lab9()
{
    ApplianceAccess access;
    access.host = QStringLiteral("lab9");
    return access;
}

const QString key = applianceKey(QStringLiteral("admin"), QStringLiteral("lab9"));

} // namespace

TEST(SecretStore, asksForWhatNobodyHasTold)
{
    SecretStore store;
    const Result<Secret> password = store.appliancePassword(lab9());
    ASSERT_FALSE(password);
    EXPECT_EQ(password.error().kind, Error::Kind::Refused);
    EXPECT_FALSE(store.has(key));
}

TEST(SecretStore, findsInTheKeychainWhatAnEarlierSessionRemembered)
{
    std::map<QString, QByteArray> entries;
    {
        SecretStore store(std::make_unique<MemoryVault>(entries));
        store.keep(key, Secret("s3cret"));
        EXPECT_TRUE(entries.empty()) << "kept is not remembered";
        ASSERT_TRUE(store.remember(key));
    }
    SecretStore later(std::make_unique<MemoryVault>(entries));
    EXPECT_EQ(later.appliancePassword(lab9()).value().reveal(), "s3cret");
    EXPECT_TRUE(later.has(key));
}

TEST(SecretStore, saysThatAPasswordIsForThisSessionOnlyWhereThereIsNoKeychain)
{
    SecretStore store;
    store.keep(key, Secret("s3cret"));
    const Result<> remembered = store.remember(key);
    ASSERT_FALSE(remembered);
    EXPECT_TRUE(remembered.error().text.contains(QStringLiteral("this session")));
    EXPECT_EQ(store.appliancePassword(lab9()).value().reveal(), "s3cret");
}

TEST(SecretStore, doesWithoutAPasswordForAClient)
{
    SecretStore store;
    const Result<SshLogin> login = store.sshLogin(Client{});
    ASSERT_TRUE(login);
    EXPECT_TRUE(login->agent);
    EXPECT_TRUE(login->password.isEmpty());
}

TEST(SecretStore, waitsForASilentKeychainOnce)
{
    int asked = 0;
    SecretStore store(std::make_unique<SilentVault>(asked));
    EXPECT_FALSE(store.appliancePassword(lab9()));
    EXPECT_FALSE(store.appliancePassword(lab9()));
    EXPECT_EQ(asked, 1);
}
