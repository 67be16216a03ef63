// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/lane.h"
#include "core/base/stop.h"

#include <QObject>

namespace twinrail {

/// One thing that is asked again and again, in a lane of its own. The newest question wins: an older one is told to
/// stop, and its answer is not delivered any more.
class Question {
public:
    ~Question() { m_stop.request(); }

    /// `work(stop)` runs in the lane and captures values only; `answered(value)` runs in the receiver's thread.
    template <typename Work, typename Answered> void ask(QObject* receiver, Work work, Answered answered)
    {
        m_stop.request();
        m_stop = Stop();
        const int number = ++*m_newest;
        deliver(m_lane.run([work = std::move(work), stop = m_stop]() mutable { return work(stop); }), receiver,
                [number, newest = m_newest, answered = std::move(answered)](auto&& value) mutable {
                    if (number == *newest)
                        answered(std::forward<decltype(value)>(value));
                });
    }
    /// Asks it to end early; its answer still comes, and says so.
    void stop() const { m_stop.request(); }
    /// Its answer is of no interest any more.
    void forget()
    {
        m_stop.request();
        ++*m_newest;
    }

private:
    Stop m_stop;
    std::shared_ptr<int> m_newest = std::make_shared<int>(0);
    Lane m_lane; ///< last: it waits for what runs before the rest goes
};

} // namespace twinrail
