// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace twinrail {

/// A serial executor: everything that is said to one machine runs here, in order, in one thread.
/// Work captures values and the machine it owns, never a QObject.
class Lane {
public:
    Lane()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    ~Lane() { m_pool.waitForDone(); }
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// Not QtConcurrent::run: whoever waits for its future takes work that has not begun and does it in their own
    /// thread.
    template <typename Fn> auto run(Fn&& work)
    {
        using T = std::invoke_result_t<std::decay_t<Fn>&>;
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        promise->start();
        m_pool.start([promise, work = std::forward<Fn>(work)]() mutable {
            if constexpr (std::is_void_v<T>)
                work();
            else
                promise->addResult(work());
            promise->finish();
        });
        return future;
    }

private:
    QThreadPool m_pool;
};

/// Brings a lane's result to the receiver's thread. The watcher dies with the receiver, so no call comes too late.
/// (QFuture::then with a context aborts in Qt 6.4 when the context dies first.)
template <typename T, typename Fn> void deliver(const QFuture<T>& future, QObject* receiver, Fn&& fn)
{
    auto* watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, fn = std::forward<Fn>(fn)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            fn(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace twinrail
