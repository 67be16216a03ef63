// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/watch/snapshot.h"
#include "ui/session/draftfile.h"
#include "ui/session/facts.h"
#include "ui/session/secretstore.h"

#include <QObject>
#include <QTimer>

namespace twinrail {

/// What the windows share: the draft, what was found, the plan, the run. It only carries: setters take a whole value or
/// an intention, signals say which value is new. Every question runs in a lane of its own; the newest question to a
/// machine wins. Lives in the window's thread and never waits in it.
class SiteSession : public QObject {
    Q_OBJECT
public:
    enum class Mode {
        SetUp,
        ReadOnly ///< an existing set-up is looked at; nothing is proposed, planned or changed
    };

    SiteSession(Draft draft, std::shared_ptr<SecretStore> secrets, Mode mode = Mode::SetUp, QObject* parent = nullptr);
    ~SiteSession() override;

    [[nodiscard]] Mode mode() const { return m_mode; }

    // What is wanted. Saved by itself a moment later.
    [[nodiscard]] const Site& site() const { return m_draft.site; }
    void setSite(const Site& site);
    /// Text that cannot be a value yet ("10.10.8." for an address), by its place in the site
    /// ("/portalGroups/0/portal"); kept with the draft, so that it survives Back and a crash. Empty: nothing there.
    [[nodiscard]] QString raw(const QString& place) const { return m_draft.raw.value(place); }
    void setRaw(const QString& place, const QString& text);
    [[nodiscard]] QMap<QString, QString> rawBelow(const QString& place) const;
    /// The page the person is on, by its name; kept with the draft.
    [[nodiscard]] QString page() const { return m_draft.page; }
    void setPage(const QString& page);
    [[nodiscard]] QString path() const { return m_draft.path; } ///< of the site file
    [[nodiscard]] Result<> saveAs(const QString& path);
    [[nodiscard]] Result<> saveNow();

    // What was found.
    [[nodiscard]] const Facts& facts() const { return m_facts; }
    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    void askAppliance();
    void askClient(const QString& name);
    void askClients(); ///< all of them, side by side
    void askAll();
    /// As often as a timer likes: whoever waits for a person (a fingerprint, a password) is left alone, and so is
    /// whoever is being asked.
    void checkAgain();
    void stopAsking();
    [[nodiscard]] bool asking() const;

    // Trust and logins: who must be asked, and what they said.
    [[nodiscard]] QList<UnknownPrint> unknownPrints() const;
    /// Pins these and asks their machines again.
    void trust(const QList<UnknownPrint>& prints);
    [[nodiscard]] QList<WantedLogin> wantedLogins() const;
    /// For this session; with `remember` in the keychain too: its refusal comes as keychainRefused().
    void setAppliancePassword(Secret password, bool remember);
    void setClientPassword(const QString& client, Secret password, bool remember);
    [[nodiscard]] bool hasAppliancePassword() const;
    [[nodiscard]] bool hasClientPassword(const QString& client) const;

    // What would change.
    [[nodiscard]] const PlanFacts& plan() const { return m_plan; }
    void makePlan();

    // What is done.
    [[nodiscard]] const RunFacts& run() const { return m_run; }
    void apply(); ///< runs plan(): exactly what was shown
    void undo();  ///< takes back what the journal says
    void stop();  ///< a run: what is in hand is finished first
    /// The journal beside the site file of a run that did not end; empty: none.
    [[nodiscard]] QString unfinishedRun() const;
    /// What undo() would take back: the journal of this run, or the newest beside the site file; empty: none.
    [[nodiscard]] QString journal() const;

signals:
    void siteChanged();
    void factsChanged();
    void snapshotChanged();
    void planChanged();
    void runChanged();
    void ran(const twinrail::RunEvent& event);
    void saveFailed(const twinrail::Error& error);
    void keychainRefused(const twinrail::Error& error);

private:
    struct Lanes;

    void factsArrived();
    void dropStaleFacts(const Site& before);
    void refreshSnapshot();
    void planAgainIfBehind();
    void remember(const QString& key);
    void runEnded(const RunResult& result, const std::optional<Error>& error, const QString& journal);
    [[nodiscard]] RunListener listener();
    void noteEvent(const RunEvent& event);

    Draft m_draft;
    Mode m_mode;
    Facts m_facts;
    Snapshot m_snapshot;
    PlanFacts m_plan;
    RunFacts m_run;
    std::shared_ptr<SecretStore> m_secrets;
    QTimer m_saver;
    std::unique_ptr<Lanes> m_lanes; ///< last: its threads end before the rest goes
};

} // namespace twinrail
