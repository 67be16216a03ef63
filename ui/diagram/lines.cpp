// SPDX-License-Identifier: Apache-2.0
#include "ui/diagram/lines.h"

namespace twinrail {

namespace {

/// Counts rows into lines and boxes. Rows of one session follow each other, so its places are looked up once.
class Counter {
public:
    Counter(const Site& site, const Fold& fold, Places& places, const LayoutHints& hints)
        : m_site(site), m_fold(fold), m_places(places), m_hints(hints)
    {
        addWhatTheSiteSays();
    }

    void count(const PathRowState& row)
    {
        if (!m_last || !sameSession(*m_last, row))
            enter(row);
        m_last = &row;
        for (const int box : m_sessionBoxes)
            m_places.boxes[box].tally.add(row);
        for (const int line : m_sessionLines)
            m_lines[line].tally.add(row);
        const int lun = row.lun < 0 ? -1 : lunBox(row.lun);
        if (lun < 0 || m_target < 0)
            return;
        m_places.boxes[lun].tally.add(row);
        m_lines[mapping(m_target, lun)].tally.add(row);
    }

    [[nodiscard]] QList<DiagramLine> lines() const { return m_lines; }

private:
    static bool sameSession(const PathRowState& a, const PathRowState& b)
    {
        return a.client == b.client && a.interface == b.interface && a.target == b.target && a.portal == b.portal;
    }

    int line(LineKind kind, const QString& key, int from, int to)
    {
        const auto known = m_index.constFind(key);
        if (known != m_index.cend())
            return *known;
        const auto at = static_cast<int>(m_lines.size());
        m_lines.append({key, kind, m_places.boxes.at(from).key, m_places.boxes.at(to).key});
        m_index.insert(key, at);
        return at;
    }
    int binding(int portal, int target)
    {
        return between(LineKind::Binding, QStringLiteral("binding"), portal, target);
    }
    int mapping(int target, int lun)
    {
        const quint64 both = (quint64(target) << 32) | quint64(lun);
        const auto known = m_mappings.constFind(both);
        if (known != m_mappings.cend())
            return *known;
        return *m_mappings.insert(both, between(LineKind::Mapping, QStringLiteral("mapping"), target, lun));
    }
    int between(LineKind kind, const QString& word, int from, int to)
    {
        return line(kind, QStringLiteral("%1 %2 %3").arg(word, m_places.boxes.at(from).key, m_places.boxes.at(to).key),
                    from, to);
    }

    int lunBox(int number) // asked for each row
    {
        const auto known = m_luns.constFind(number);
        return known != m_luns.cend() ? *known : *m_luns.insert(number, m_places.find(lunPlace(number)));
    }

    void addWhatTheSiteSays()
    {
        for (const Target& target : m_site.targets) {
            const int to = m_places.find(targetPlace(target.name));
            if (const PortalGroup* group = m_site.portalGroup(target.portalGroup))
                (void)binding(m_places.find(portalPlace(group->portal)), to);
            for (const Lun& lun : m_site.luns)
                (void)mapping(to, m_places.find(lunPlace(lun.number)));
        }
    }

    void enter(const PathRowState& row)
    {
        m_sessionBoxes.clear();
        m_sessionLines.clear();
        m_target = -1;
        const int client = m_places.find(clientPlace(row.client));
        if (client < 0)
            return; // of a site that was another a moment ago
        addElsewhere(m_places, row, m_hints);
        const int nic = m_places.find(nicPlace(row.client, row.interface));
        const int portal = m_places.find(portalPlace(row.portal));
        m_target = m_places.find(targetPlace(row.target));
        int rail = -1;
        for (int i = 0; i < m_places.boxes.size(); ++i)
            if (m_places.boxes.at(i).key == m_places.boxes.at(portal).parent)
                rail = i;
        m_sessionBoxes = {client, rail, portal, m_target};
        if (nic >= 0)
            m_sessionBoxes << nic;
        const int from = nic >= 0 ? nic : client;
        m_sessionLines = {binding(portal, m_target)};
        if (m_fold.bundles) {
            m_sessionLines << between(LineKind::Bundle, QStringLiteral("bundle"), from, rail)
                           << between(LineKind::Rail, QStringLiteral("rail"), rail, portal);
        } else {
            m_sessionLines << line(
                LineKind::Session,
                QStringLiteral("session %1 %2 %3")
                    .arg(m_places.boxes.at(from).key, m_places.boxes.at(portal).key, m_places.boxes.at(m_target).key),
                from, portal);
            m_lines[m_sessionLines.constLast()].via = m_places.boxes.at(rail).key;
        }
        for (const int one : m_sessionLines)
            ++m_lines[one].sessions;
    }

    const Site& m_site;
    const Fold& m_fold;
    Places& m_places;
    const LayoutHints& m_hints;
    QList<DiagramLine> m_lines;
    QHash<QString, int> m_index;
    QHash<quint64, int> m_mappings;
    QHash<int, int> m_luns;
    const PathRowState* m_last = nullptr;
    QList<int> m_sessionBoxes, m_sessionLines;
    int m_target = -1;
};

} // namespace

QList<DiagramLine> linesOf(const Site& site, const Snapshot& snapshot, const Fold& fold, Places& places,
                           const LayoutHints& hints)
{
    Counter counter(site, fold, places, hints);
    for (const PathRowState& row : snapshot.paths)
        counter.count(row);
    return counter.lines();
}

} // namespace twinrail
