// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/runner.h"

#include <mutex>

namespace twinrail {

/// One listener for several lanes: calls are serialised.
class Telling {
public:
    explicit Telling(const RunListener& listener) : m_listener(listener) {}
    void operator()(const RunEvent& event)
    {
        const std::lock_guard lock(m_mutex);
        if (m_listener)
            m_listener(event);
    }

private:
    const RunListener& m_listener;
    std::mutex m_mutex;
};

/// How a lane carries out one change, and what it knows how to ask. The appliance's lane has no lessons.
struct LaneTools {
    std::function<Result<>(const Change&)> perform;
    std::function<Result<Known>(const Lesson&)> learn;
    std::function<Result<Prepared>(qsizetype step)> prepare; ///< the step as it is now, to verify it or to plan it late
};

/// Runs the steps of one machine in order. Shared by the appliance's and the clients' lanes: one place decides what a
/// failure means, when to stop, and what is journalled.
class LaneRun {
public:
    LaneRun(const MachinePlan& plan, LaneTools tools, Known known, Journal& journal, Telling& tell, const Stop& stop);
    [[nodiscard]] MachineResult run();

private:
    enum class Next { GoOn, Halt };
    Next runStep(qsizetype index);
    Next runChange(const Change& change);
    Next runLesson(const Change& change, const Lesson& lesson);
    Next verify(qsizetype index);
    Next failed(const Change& change, Error error);
    void skipped(const Change& change, const QList<QByteArray>& missing);
    void say(RunEvent::Kind kind, const QString& step, const QString& text, std::optional<Error> error = {});
    QString where(const QString& step) const;

    const MachinePlan& m_plan;
    LaneTools m_tools;
    Known m_known;
    Journal& m_journal;
    Telling& m_tell;
    const Stop& m_stop;
    MachineResult m_result;
    int m_total = 0;
    bool m_stepChanged = false;   ///< the step at hand did something, so it must be verified
    bool m_stepFellShort = false; ///< part of it failed or was skipped, and that was said
};

} // namespace twinrail
