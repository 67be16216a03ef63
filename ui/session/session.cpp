// SPDX-License-Identifier: Apache-2.0
#include "ui/session/session.h"

#include "ui/session/jobs.h"
#include "ui/session/lanes.h"

#include <set>

namespace twinrail {

namespace {

constexpr int saveDelay = 150; ///< milliseconds: several key presses are one write

bool sameDoor(const ApplianceAccess& a, const ApplianceAccess& b)
{
    return a.host == b.host && a.port == b.port && a.scheme == b.scheme && a.user == b.user && a.api == b.api;
}
bool sameDoor(const Client& a, const Client& b) { return a.host == b.host && a.port == b.port && a.user == b.user; }

/// A pin belongs to the machine it was seen on.
Site withoutStalePins(Site after, const Site& before)
{
    if (after.appliance.host != before.appliance.host && after.appliance.certificate == before.appliance.certificate)
        after.appliance.certificate.clear();
    for (Client& client : after.clients)
        if (const Client* earlier = before.client(client.name);
            earlier && earlier->hostKey == client.hostKey &&
            (earlier->host != client.host || earlier->port != client.port))
            client.hostKey.clear();
    return after;
}

} // namespace

SiteSession::SiteSession(Draft draft, std::shared_ptr<SecretStore> secrets, Mode mode, QObject* parent)
    : QObject(parent), m_draft(std::move(draft)), m_mode(mode), m_secrets(std::move(secrets)),
      m_lanes(std::make_unique<Lanes>())
{
    m_saver.setSingleShot(true);
    m_saver.setInterval(saveDelay);
    connect(&m_saver, &QTimer::timeout, this, [this] {
        if (const Result<> saved = saveNow(); !saved)
            emit saveFailed(saved.error());
    });
    refreshSnapshot();
}

SiteSession::~SiteSession()
{
    if (m_saver.isActive())
        (void)saveNow(); // nobody is left to be told
}

void SiteSession::setSite(const Site& site)
{
    const Site wanted = withoutStalePins(site, m_draft.site);
    if (wanted == m_draft.site)
        return;
    const Site before = std::exchange(m_draft.site, wanted);
    m_saver.start();
    m_lanes->plan.forget();
    m_plan = {};
    dropStaleFacts(before);
    emit siteChanged();
    emit planChanged();
    refreshSnapshot();
}

// What was found behind another door says nothing about this one.
void SiteSession::dropStaleFacts(const Site& before)
{
    bool dropped = false;
    if (!sameDoor(before.appliance, site().appliance)) {
        m_lanes->appliance.forget();
        m_facts.appliance = {};
        dropped = true;
    }
    const QStringList known = m_facts.clients.keys();
    for (const QString& name : known) {
        const Client* now = site().client(name);
        const Client* then = before.client(name);
        if (now && then && sameDoor(*now, *then))
            continue;
        m_lanes->clients[name].forget();
        m_facts.clients.remove(name);
        dropped = true;
    }
    if (dropped)
        emit factsChanged();
}

void SiteSession::setRaw(const QString& place, const QString& text)
{
    if (m_draft.raw.value(place) == text)
        return;
    if (text.isEmpty())
        m_draft.raw.remove(place);
    else
        m_draft.raw.insert(place, text);
    m_saver.start();
    emit siteChanged();
}

QMap<QString, QString> SiteSession::rawBelow(const QString& place) const
{
    QMap<QString, QString> below;
    for (auto text = m_draft.raw.cbegin(); text != m_draft.raw.cend(); ++text)
        if (text.key() == place || text.key().startsWith(place + u'/'))
            below.insert(text.key(), text.value());
    return below;
}

void SiteSession::setPage(const QString& page)
{
    if (page == m_draft.page)
        return;
    m_draft.page = page;
    m_saver.start();
}

Result<> SiteSession::saveNow()
{
    m_saver.stop();
    if (m_mode == Mode::ReadOnly)
        return {};
    return writeDraft(m_draft);
}

Result<> SiteSession::saveAs(const QString& path)
{
    Draft elsewhere = m_draft;
    elsewhere.path = path;
    TWINRAIL_TRY(writeDraft(elsewhere));
    m_draft.path = path;
    emit siteChanged();
    return {};
}

void SiteSession::refreshSnapshot()
{
    const bool settingUp = m_mode == Mode::SetUp && !m_run.applied;
    Snapshot now = snapshotOf(site(), m_facts.askedSoFar(site()), settingUp);
    if (now == m_snapshot)
        return;
    m_snapshot = std::move(now);
    emit snapshotChanged();
}

// The plan.

void SiteSession::makePlan()
{
    m_plan = {Asked::Running, {}, {}, {}};
    emit planChanged();
    m_lanes->plan.ask(
        this, [site = site(), secrets = m_secrets](const Stop& stop) { return jobs::plan(site, *secrets, stop); },
        [this](const Plan& plan) {
            m_plan = {Asked::Answered, {}, plan, QDateTime::currentDateTime()};
            emit planChanged();
            planAgainIfBehind();
        });
}

// A plan that was made while a machine still wanted a password, or a fingerprint looked at, is made again when the
// machine has answered since.
void SiteSession::planAgainIfBehind()
{
    const auto couldNotBeAsked = [](const std::optional<Error>& error) {
        return error && (error->kind == Error::Kind::Refused || error->kind == Error::Kind::Untrusted ||
                         error->kind == Error::Kind::Unreachable);
    };
    const auto answeredSince = [this](const MachineFacts& facts) {
        return facts.asked == Asked::Answered && facts.when > m_plan.when;
    };
    if (!m_plan.plan)
        return;
    const Plan& plan = *m_plan.plan;
    bool behind = couldNotBeAsked(plan.appliance.error) && answeredSince(m_facts.appliance);
    for (const MachinePlan& client : plan.clients)
        behind = behind || (couldNotBeAsked(client.error) && answeredSince(m_facts.client(client.machine)));
    if (behind)
        makePlan();
}

// The run.

void SiteSession::apply()
{
    if (m_run.running() || !m_plan.plan)
        return;
    if (const Result<> saved = saveNow(); !saved) {
        m_run.error = saved.error();
        emit runChanged();
        return;
    }
    m_run = {};
    m_run.phase = RunFacts::Phase::Applying;
    emit runChanged();
    m_lanes->run.ask(
        this,
        [site = site(), plan = *m_plan.plan, path = path(), secrets = m_secrets, tell = listener()](const Stop& stop) {
            return jobs::apply(site, plan, path, *secrets, tell, stop);
        },
        [this](const jobs::RunAnswer& answer) { runEnded(answer.result, answer.error, answer.journal); });
}

void SiteSession::undo()
{
    const QString path = journal();
    if (m_run.running() || path.isEmpty())
        return;
    m_run = {};
    m_run.phase = RunFacts::Phase::Undoing;
    m_run.journal = path;
    emit runChanged();
    m_lanes->run.ask(
        this,
        [path, secrets = m_secrets, tell = listener()](const Stop& stop) {
            return jobs::undo(path, *secrets, tell, stop);
        },
        [this](const jobs::RunAnswer& answer) { runEnded(answer.result, answer.error, answer.journal); });
}

void SiteSession::stop()
{
    if (!m_run.running())
        return;
    m_run.stopping = true;
    m_lanes->run.stop();
    emit runChanged();
}

QString SiteSession::unfinishedRun() const
{
    return m_run.running() ? QString() : unfinishedJournal(path()).value_or(QString());
}

QString SiteSession::journal() const
{
    return m_run.journal.isEmpty() ? lastJournal(path()).value_or(QString()) : m_run.journal;
}

// Called in the run's lane, which ends before this object does.
RunListener SiteSession::listener()
{
    return [this](const RunEvent& event) {
        QMetaObject::invokeMethod(
            this, [this, event] { noteEvent(event); }, Qt::QueuedConnection);
    };
}

void SiteSession::noteEvent(const RunEvent& event)
{
    // After these steps the picture has something new to show.
    static const std::set<QString> visible{QStringLiteral("C7"), QStringLiteral("C8"), QStringLiteral("C9"),
                                           QStringLiteral("C13")};
    m_run.events << event;
    emit ran(event);
    const bool seen = event.kind == RunEvent::Kind::StepVerified && visible.count(event.step) > 0;
    if (m_run.phase == RunFacts::Phase::Applying && seen && site().client(event.machine))
        askClient(event.machine);
}

void SiteSession::runEnded(const RunResult& result, const std::optional<Error>& error, const QString& journal)
{
    m_run.applied = m_run.phase == RunFacts::Phase::Applying;
    m_run.undone = m_run.phase == RunFacts::Phase::Undoing;
    m_run.phase = RunFacts::Phase::Idle;
    m_run.stopping = false;
    m_run.result = result;
    m_run.error = error;
    m_run.journal = journal;
    m_plan = {};
    emit runChanged();
    emit planChanged();
    askAll();
}

} // namespace twinrail
