// SPDX-License-Identifier: Apache-2.0
#include "core/watch/clientrows.h"

#include "core/base/tr.h"
#include "core/survey/visibility.h"
#include "core/watch/progress.h"
#include "core/watch/unplanned.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace twinrail {

namespace {

/// Which logical unit must be behind the LUN; empty: the appliance did not say (the same as in the verdict).
Wwid expectedWwid(const Lun& lun, const SiteSurvey& survey)
{
    const auto zvol = survey.appliance.zvols.constFind(lun.zvol);
    const bool told = !survey.applianceError && zvol != survey.appliance.zvols.cend() && zvol->hasUnit && zvol->guid;
    return told && !zvol->guid->isEmpty() ? Wwid::of(*zvol->guid) : Wwid();
}

PathRowState rowOf(const Site& site, const Client& client, const PlannedSession& planned)
{
    PathRowState row;
    row.client = client.name;
    row.interface = planned.interface;
    row.nic = planned.nic;
    row.target = planned.target;
    row.portal = planned.portal;
    for (const Target& target : site.targets)
        if (target.name == planned.target && row.portalGroup.isEmpty())
            row.portalGroup = target.portalGroup;
    if (const PortalGroup* group = site.portalGroup(row.portalGroup))
        row.rail = group->rail;
    return row;
}

/// The rows of one client.
class RowMaker {
public:
    RowMaker(const Site& site, const SiteSurvey& survey, const Client& client, bool settingUp)
        : m_site(site), m_survey(survey), m_client(client), m_settingUp(settingUp)
    {
        const auto found = std::find_if(survey.clients.cbegin(), survey.clients.cend(),
                                        [&](const ClientSurvey& one) { return one.client == client.name; });
        m_found = found == survey.clients.cend() ? nullptr : &*found;
        if (asked())
            m_paths.emplace(*m_found);
        for (const Lun& lun : site.luns)
            m_luns.append({lun, expectedWwid(lun, survey), {}});
    }

    [[nodiscard]] QList<FollowedRow> rows()
    {
        QList<FollowedRow> rows;
        for (const PlannedSession& planned : plannedSessions(m_site, m_client)) {
            PathRowState row = rowOf(m_site, m_client, planned);
            if (m_luns.isEmpty())
                rows.append(made(row, asked() ? sessionProgress(*m_found, planned, m_settingUp) : notAsked()));
            for (ExpectedLun& expected : m_luns) {
                row.lun = expected.lun.number;
                row.alias = expected.lun.alias;
                rows.append(made(row, asked() ? follow(planned, expected) : notAsked()));
            }
        }
        if (asked())
            for (const PathRowState& row : unplannedRows(m_site, m_client, *m_found, m_luns))
                rows.append({row, {}, false});
        return rows;
    }

private:
    [[nodiscard]] bool asked() const { return m_found && !m_found->error; }
    [[nodiscard]] Progress notAsked() const
    {
        if (!m_found)
            return {PathState::Planned, Tr::tr("The client was not asked yet."), {}};
        return {PathState::Unknown, Tr::tr("The client could not be asked: %1").arg(m_found->error->text), {}};
    }
    [[nodiscard]] Progress follow(const PlannedSession& planned, ExpectedLun& expected)
    {
        Progress progress = pathProgress(*m_paths, planned, expected.lun, expected.wwid, m_settingUp);
        if (!progress.disk.isEmpty())
            expected.disks.insert(progress.disk);
        // A client cannot see why it is shown no disk; the appliance knows.
        if (!progress.shown && !m_survey.applianceError)
            progress.reason = QStringList{progress.reason, hidden(expected.lun)}.join(u' ').trimmed();
        return progress;
    }
    [[nodiscard]] QString hidden(const Lun& lun)
    {
        const auto known = m_hidden.constFind(lun.number);
        if (known != m_hidden.cend())
            return *known;
        return *m_hidden.insert(lun.number, hiddenBecause(m_site, m_client, lun, m_survey.appliance));
    }
    static FollowedRow made(PathRowState row, const Progress& progress)
    {
        row.state = progress.state;
        row.reason = progress.reason;
        return {row, progress.disk, progress.fit};
    }

    const Site& m_site;
    const SiteSurvey& m_survey;
    const Client& m_client;
    bool m_settingUp;
    const ClientSurvey* m_found;
    std::optional<PathJudge> m_paths; ///< what was found, in tables
    QList<ExpectedLun> m_luns;
    QHash<int, QString> m_hidden;
};

} // namespace

QList<FollowedRow> clientRows(const Site& site, const Client& client, const SiteSurvey& survey, bool settingUp)
{
    return RowMaker(site, survey, client, settingUp).rows();
}

} // namespace twinrail
