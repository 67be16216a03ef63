// SPDX-License-Identifier: Apache-2.0
#include "core/credentials/keychainvault.h"

#include "core/base/tr.h"

#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <memory>

#include <qt6keychain/keychain.h>

namespace twinrail {

namespace {

/// Where every job runs: one thread for the whole process. QtKeychain queues all jobs through an object that belongs to
/// the thread of its first use and needs its event loop for ever, and without libsecret it waits for the session bus
/// inside a call. The thread is never ended: at exit it may still wait for somebody to answer a prompt.
QObject* keychainThread()
{
    static QObject* const inside = [] {
        auto* thread = new QThread;
        auto* object = new QObject;
        object->moveToThread(thread);
        thread->start();
        return object;
    }();
    return inside;
}

/// What caller and job share; the job may outlive the caller's patience.
struct Call {
    QString key;
    Secret secret; ///< to be written, or as it was read
    Result<> outcome;
    QSemaphore done;
};
using SharedCall = std::shared_ptr<Call>;

Result<> outcomeOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return fail(Error::Kind::NotFound, Tr::tr("The system's keychain holds no password for %1.").arg(job.key()));
    default: // a headless machine says OtherError, not NoBackendAvailable (toolchain §6)
        return fail(Error::Kind::Failed,
                    Tr::tr("There is no usable keychain on this computer; keep the password for this session only, or "
                           "start a keychain service."),
                    job.errorString());
    }
}

/// `fill` gives the job what it needs, `take` brings what it has.
template <typename Job>
Result<> run(const SharedCall& call, std::chrono::milliseconds deadline, void (*fill)(Job&, const Call&),
             void (*take)(const Job&, Call&))
{
    QMetaObject::invokeMethod(
        keychainThread(),
        [call, fill, take] {
            auto* job = new Job(QStringLiteral("twinrail"));
            job->setKey(call->key);
            job->setInsecureFallback(false);
            fill(*job, *call);
            QObject::connect(job, &QKeychain::Job::finished, job, [call, job, take] {
                call->outcome = outcomeOf(*job);
                take(*job, *call);
                call->done.release();
            });
            job->start();
        },
        Qt::QueuedConnection);
    if (!call->done.tryAcquire(1, static_cast<int>(deadline.count())))
        return fail(Error::Kind::Failed,
                    Tr::tr("The system's keychain does not answer; unlock it, or keep the password for this session "
                           "only."),
                    call->key);
    return call->outcome;
}

SharedCall callFor(const QString& key, Secret secret = {})
{
    auto call = std::make_shared<Call>();
    call->key = key;
    call->secret = std::move(secret);
    return call;
}

} // namespace

KeychainVault::KeychainVault(std::chrono::milliseconds deadline) : m_deadline(deadline) {}

Result<Secret> KeychainVault::read(const QString& key)
{
    using Job = QKeychain::ReadPasswordJob;
    const SharedCall call = callFor(key);
    TWINRAIL_TRY(run<Job>(
        call, m_deadline, [](Job&, const Call&) {},
        [](const Job& job, Call& shared) { shared.secret = Secret(job.binaryData()); }));
    return std::move(call->secret);
}

Result<> KeychainVault::write(const QString& key, const Secret& secret)
{
    using Job = QKeychain::WritePasswordJob;
    return run<Job>(
        callFor(key, secret.clone()), m_deadline,
        [](Job& job, const Call& shared) { job.setBinaryData(shared.secret.reveal()); }, [](const Job&, Call&) {});
}

Result<> KeychainVault::remove(const QString& key)
{
    using Job = QKeychain::DeletePasswordJob;
    return run<Job>(
        callFor(key), m_deadline, [](Job&, const Call&) {}, [](const Job&, Call&) {});
}

} // namespace twinrail
