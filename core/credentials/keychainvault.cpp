// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keychainvault.h"

#include "core/base/tr.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>

#include <qt6keychain/keychain.h>

namespace twinrail {

namespace {

QString service() { return QStringLiteral("twinrail"); }

/// Runs the job to its end or to the deadline. `take` is called while the finished job still exists. A late job is left
/// to delete itself: the keychain service still holds a pointer to it.
Result<> run(
    QKeychain::Job* job, const QString& key, std::chrono::milliseconds deadline,
    const std::function<void()>& take = [] {})
{
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);

    QEventLoop loop;
    Result<> outcome = fail(Error::Kind::Failed,
                            Tr::tr("The system's keychain does not answer; unlock it, or keep the password for this "
                                   "session only."),
                            key);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job* done) {
        switch (done->error()) {
        case QKeychain::NoError:
            take();
            outcome = {};
            break;
        case QKeychain::EntryNotFound:
            outcome = fail(Error::Kind::NotFound, Tr::tr("The system's keychain holds no password for %1.").arg(key));
            break;
        default: // a headless machine says OtherError, not NoBackendAvailable (toolchain §6)
            outcome = fail(Error::Kind::Failed,
                           Tr::tr("There is no usable keychain on this computer; keep the password for this session "
                                  "only, or start a keychain service."),
                           done->errorString());
        }
        loop.quit();
    });
    QTimer::singleShot(deadline, &loop, &QEventLoop::quit);
    job->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return outcome;
}

} // namespace

KeychainVault::KeychainVault(std::chrono::milliseconds deadline) : m_deadline(deadline) {}

Result<Secret> KeychainVault::read(const QString& key)
{
    auto* job = new QKeychain::ReadPasswordJob(service());
    Secret secret;
    TWINRAIL_TRY(run(job, key, m_deadline, [&secret, job] { secret = Secret(job->binaryData()); }));
    return secret;
}

Result<> KeychainVault::write(const QString& key, const Secret& secret)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret.reveal());
    return run(job, key, m_deadline);
}

Result<> KeychainVault::remove(const QString& key)
{
    return run(new QKeychain::DeletePasswordJob(service()), key, m_deadline);
}

} // namespace twinrail
