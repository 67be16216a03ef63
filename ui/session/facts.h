// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/planner.h"
#include "core/plan/runner.h"
#include "core/survey/survey.h"

#include <QDateTime>

namespace twinrail {

/// How far a question has come.
enum class Asked { NotYet, Running, Answered, Failed };

/// What was found on one machine, and how the question stands. A later question keeps the earlier answer until it is
/// answered itself, so that nothing flickers.
struct MachineFacts {
    Asked asked = Asked::NotYet;
    std::optional<Error> error; ///< of the last question that failed
    QDateTime when;             ///< of the last answer
    QString unknownPrint;       ///< a fingerprint that was shown and is not pinned yet: somebody must be asked
    bool needsLogin = false;    ///< there is no password, or it was refused: somebody must be asked
};

struct ApplianceFacts : MachineFacts {
    QString url;            ///< what answered, for people
    bool plainHttp = false; ///< the password travelled unencrypted: say so
    ApplianceState state;
};

struct ClientFacts : MachineFacts {
    ClientSurvey survey;
};

struct Facts {
    ApplianceFacts appliance;
    QMap<QString, ClientFacts> clients; ///< by the client's name in the draft

    [[nodiscard]] ClientFacts client(const QString& name) const { return clients.value(name); }
    /// As core wants it: the site's order; whoever was not asked or did not answer carries an error.
    [[nodiscard]] SiteSurvey survey(const Site& site) const;
    /// The same with only those that answered or failed: whoever was not asked yet is left out (snapshotOf).
    [[nodiscard]] SiteSurvey askedSoFar(const Site& site) const;
};

/// A plan, and how the question for it stands. Not asked any more as soon as the draft changes.
struct PlanFacts {
    Asked asked = Asked::NotYet;
    std::optional<Error> error;
    std::optional<Plan> plan;
    QDateTime when; ///< of the plan
};

/// The run of this session.
struct RunFacts {
    enum class Phase { Idle, Applying, Undoing };
    Phase phase = Phase::Idle;
    bool applied = false; ///< a run has ended; `result` is how
    bool undone = false;  ///< an undo has ended; `result` is how
    bool stopping = false;
    RunResult result;
    QList<RunEvent> events;     ///< in the order in which they came
    QString journal;            ///< path; empty: there is none
    std::optional<Error> error; ///< the run could not begin, or the journal could not be written
    [[nodiscard]] bool running() const { return phase != Phase::Idle; }
};

/// A machine that shows a fingerprint nobody has pinned.
struct UnknownPrint {
    QString client;  ///< empty: the appliance
    QString machine; ///< for people
    QString print;
    friend bool operator==(const UnknownPrint&, const UnknownPrint&) = default;
};

/// A machine whose password is missing or was refused.
struct WantedLogin {
    QString client; ///< empty: the appliance
    QString machine;
    QString user;
    QString refusal; ///< what the machine said; empty: no password is known
    friend bool operator==(const WantedLogin&, const WantedLogin&) = default;
};

} // namespace twinrail
