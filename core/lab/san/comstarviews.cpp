// SPDX-License-Identifier: Apache-2.0
// Logical units and views: nms-api §5.5, §5.6. The answers are those of sbdadm and stmfadm.
#include "core/lab/san/comstar.h"
#include "core/lab/san/comstarnames.h"

#include <algorithm>
#include <set>

namespace twinrail::lab {

namespace {

constexpr int highestLun = 16383;
constexpr qsizetype longestSerial = 252;

QString missing(const QString& path) { return QStringLiteral("Zvol '%1' does not exist").arg(path); }
QString noUnit(const QString& path) { return QStringLiteral("LU does not exist for zvol '%1'").arg(path); }

/// 600144F0, host id, 0000, creation time, sequence (§5.6). The first one is the first GUID of the how-to.
Guid inventGuid(Comstar& san)
{
    constexpr quint64 baseTime = 0x4E8685E7;
    for (;;) {
        const quint64 sequence = san.nextGuid++;
        const QString text = QStringLiteral("600144F0F48440000000%1%2")
                                 .arg((baseTime + sequence - 1) & 0xFFFFFFFF, 8, 16, QLatin1Char('0'))
                                 .arg(sequence & 0xFFFF, 4, 16, QLatin1Char('0'));
        const Result<Guid> guid = Guid::parse(text);
        const bool taken = guid && std::any_of(san.zvols.begin(), san.zvols.end(), [&](const Comstar::Zvol& zvol) {
                               return zvol.unit && zvol.unit->guid == *guid;
                           });
        if (guid && !taken)
            return *guid;
    }
}

bool overlap(const QString& a, const QString& b) { return a == b || a == allGroups || b == allGroups; }

bool overlap(const Comstar::View& a, const Comstar::View& b)
{
    return overlap(a.hostGroup, b.hostGroup) && overlap(a.targetGroup, b.targetGroup);
}

/// The LUNs that other units hold where this view would be seen.
std::set<int> takenLuns(const Comstar& san, const QString& ownZvol, const Comstar::View& view)
{
    std::set<int> taken;
    for (auto zvol = san.zvols.begin(); zvol != san.zvols.end(); ++zvol)
        if (zvol.key() != ownZvol && zvol->unit)
            for (const Comstar::View& other : zvol->unit->views)
                if (overlap(other, view))
                    taken.insert(other.lun);
    return taken;
}

int smallestFree(const std::set<int>& taken)
{
    int free = 0;
    while (taken.contains(free))
        ++free;
    return free;
}

int freeEntry(const QList<Comstar::View>& views)
{
    std::set<int> taken;
    for (const Comstar::View& view : views)
        taken.insert(view.entry);
    return smallestFree(taken);
}

} // namespace

Comstar::Answer Comstar::createUnit(const QString& zvol, const QString& serial)
{
    const auto volume = zvols.find(zvol);
    if (volume == zvols.end())
        return missing(zvol);
    if (volume->unit)
        return QStringLiteral("filename /dev/zvol/rdsk/%1: in use").arg(zvol);
    if (serial.size() > longestSerial)
        return QStringLiteral("serial number %1: invalid").arg(serial);
    LogicalUnit unit;
    unit.guid = inventGuid(*this);
    unit.serial = serial;
    volume->unit = unit;
    return {};
}

Comstar::Answer Comstar::realignUnit(const QString& zvol)
{
    const auto volume = zvols.find(zvol);
    if (volume == zvols.end())
        return missing(zvol);
    if (!volume->unit)
        return noUnit(zvol);
    volume->unit->staleBytes.reset();
    return {};
}

Comstar::Answer Comstar::deleteUnit(const QString& zvol)
{
    const auto volume = zvols.find(zvol);
    if (volume == zvols.end())
        return missing(zvol);
    if (!volume->unit)
        return noUnit(zvol);
    volume->unit.reset();
    return {};
}

Comstar::Answer Comstar::addView(const QString& zvol, std::optional<int> lun, const QString& hostGroup,
                                 const QString& targetGroup, View* made)
{
    const auto volume = zvols.find(zvol);
    if (volume == zvols.end())
        return missing(zvol);
    if (!volume->unit)
        return noUnit(zvol);
    View view;
    view.hostGroup = hostGroup.isEmpty() ? allGroups : hostGroup;
    view.targetGroup = targetGroup.isEmpty() ? allGroups : targetGroup;
    if (view.hostGroup != allGroups && !hostGroups.contains(view.hostGroup))
        return QStringLiteral("invalid host group");
    if (view.targetGroup != allGroups && !targetGroups.contains(view.targetGroup))
        return QStringLiteral("invalid target group");
    QList<View>& views = volume->unit->views;
    if (std::any_of(views.begin(), views.end(), [&](const View& other) { return overlap(other, view); }))
        return QStringLiteral("view entry exists");
    const std::set<int> taken = takenLuns(*this, zvol, view);
    view.lun = lun.value_or(smallestFree(taken));
    if (view.lun < 0 || view.lun > highestLun)
        return QStringLiteral("%1: invalid logical unit number").arg(view.lun);
    if (taken.contains(view.lun))
        return QStringLiteral("LUN already in use");
    view.entry = freeEntry(views);
    views << view;
    if (made)
        *made = view;
    return {};
}

Comstar::Answer Comstar::removeView(const QString& zvol, int entry)
{
    const auto volume = zvols.find(zvol);
    if (volume == zvols.end())
        return missing(zvol);
    if (!volume->unit)
        return noUnit(zvol);
    const auto removed = volume->unit->views.removeIf([&](const View& view) { return view.entry == entry; });
    if (removed == 0)
        return QStringLiteral("view entry %1 does not exist").arg(entry);
    return {};
}

} // namespace twinrail::lab
