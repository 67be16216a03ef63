// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>

namespace twinrail::lab {

/// What can go wrong with one call of the appliance (nms-api §2.1 "under fault", §2.3).
enum class Fault {
    Delay,            ///< answered rightly, but late
    Reset,            ///< connection reset; the call was not performed
    HalfAnswer,       ///< performed, but half of the body is lost
    HtmlBody,         ///< HTTP 200 with a page for people; not performed
    Unavailable,      ///< HTTP 503; not performed
    CannotIntrospect, ///< "Cannot introspect object": NMS is restarting; not performed
    NoReplyBefore,    ///< "not receive a reply" inside the appliance; not performed
    NoReplyAfter      ///< the same words, but the call was performed: a client must re-read
};

struct PlannedFault {
    Fault fault = Fault::Delay;
    int count = 1;                      ///< how many calls it hits
    QString call;                       ///< "stmf.create_targetgroup"; empty: any call
    std::chrono::milliseconds delay{0}; ///< of Fault::Delay
};

/// The trouble that is still to come. Planned from any thread, taken by the server's.
class Faults {
public:
    void plan(PlannedFault fault);
    void clear();
    [[nodiscard]] bool isEmpty() const;
    /// The first planned fault that fits this call; one of its count is then used up.
    [[nodiscard]] std::optional<PlannedFault> take(const QString& call);

private:
    mutable std::mutex m_lock;
    QList<PlannedFault> m_planned;
};

} // namespace twinrail::lab
