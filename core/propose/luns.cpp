// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/overlap.h"
#include "core/propose/naming.h"
#include "core/propose/propose.h"

#include <QSet>

#include <algorithm>

namespace twinrail {

namespace {

using namespace propose;

constexpr int firstNumber = 10;   // as in the how-to: below, people keep the LUNs that machines boot from
constexpr int lastNumber = 16383; // nms-api §5.5

const MappingInfo* mappingOf(const Site& site, const ApplianceState& found, const QString& zvol)
{
    const auto mapping = std::find_if(found.mappings.cbegin(), found.mappings.cend(), [&](const MappingInfo& one) {
        return one.zvol == zvol && one.hostGroup == site.hostGroup && one.targetGroup == site.targetGroup;
    });
    return mapping == found.mappings.cend() ? nullptr : &*mapping;
}

bool hasMapping(const ApplianceState& found, const QString& zvol)
{
    return std::any_of(found.mappings.cbegin(), found.mappings.cend(),
                       [&](const MappingInfo& mapping) { return mapping.zvol == zvol; });
}

const Lun* lunOn(const Site& site, const QString& zvol)
{
    const auto lun =
        std::find_if(site.luns.cbegin(), site.luns.cend(), [&](const Lun& one) { return one.zvol == zvol; });
    return lun == site.luns.cend() ? nullptr : &*lun;
}

/// After the site's own numbers. What any mapping shows to an initiator of the host group is taken, through whichever
/// target it does: a client must never see two LUNs of one number.
int freeNumber(const Site& site, const ApplianceState& found)
{
    QSet<int> taken;
    int highest = -1;
    for (const Lun& lun : site.luns) {
        taken += lun.number;
        highest = std::max(highest, lun.number);
    }
    for (const MappingInfo& mapping : found.mappings)
        if (groupsMeet(mapping.hostGroup, site.hostGroup))
            taken += mapping.lun;
    const int start = highest < 0 ? firstNumber : highest + 1;
    for (int count = 0; count <= lastNumber; ++count)
        if (const int number = (start + count) % (lastNumber + 1); !taken.contains(number))
            return number;
    return -1;
}

/// C12: the zvol's last component; with its path where another LUN has that.
QString aliasFor(const Site& site, const QString& zvol)
{
    const auto taken = [&](const QString& alias) {
        Site probe;
        probe.luns = {Lun{{}, 0, {}, false, -1, alias}};
        return breaksRule(probe, QStringLiteral("/luns/0/alias")) ||
               std::any_of(site.luns.cbegin(), site.luns.cend(), [&](const Lun& lun) { return lun.alias == alias; });
    };
    const QString characters = QStringLiteral("[A-Za-z0-9_.-]");
    const QString last = spelled(zvol.section(u'/', -1), characters);
    if (!taken(last))
        return last;
    return freeName(QStringLiteral("lun_") + spelled(zvol, characters), QStringLiteral("_"), taken);
}

/// A zvol whose size the appliance does not tell, or whose path the rules refuse, is for a person to decide.
bool isSound(const Lun& lun)
{
    Site probe;
    probe.luns = {lun};
    return !breaksRule(probe, QStringLiteral("/luns/0/"));
}

/// What a person began: the rest of it follows from the zvol.
Lun completed(const Site& site, const ApplianceState& found, Lun lun)
{
    const ZvolInfo zvol = found.zvols.value(lun.zvol);
    if (lun.sizeBytes == 0) {
        lun.sizeBytes = zvol.sizeBytes;
        lun.blockSize = lun.blockSize.isEmpty() ? zvol.blockSize : lun.blockSize;
    }
    if (lun.number < 0) {
        const MappingInfo* mapping = mappingOf(site, found, lun.zvol);
        lun.number = mapping ? mapping->lun : freeNumber(site, found);
    }
    if (lun.alias.isEmpty())
        lun.alias = aliasFor(site, lun.zvol);
    return lun;
}

} // namespace

Lun proposedLun(const Site& site, const ApplianceState& found, const QString& zvol, quint64 sizeBytes)
{
    Lun lun;
    lun.zvol = zvol;
    lun = completed(site, found, lun);
    if (lun.sizeBytes == 0)
        lun.sizeBytes = sizeBytes;
    return lun;
}

QString proposedZvol(const Site& site, const ApplianceState& found)
{
    const QString used = site.luns.isEmpty() ? QString() : site.luns.constLast().zvol.section(u'/', 0, 0);
    const QString pool = used.isEmpty() ? found.pools.value(0) : used;
    if (pool.isEmpty())
        return {};
    const QString stem = pool + u'/' + spelled(siteWord(site), QStringLiteral("[A-Za-z0-9_-]")) + u'-';
    for (int count = 1;; ++count)
        if (const QString name = stem + QStringLiteral("%1").arg(count, 2, 10, QChar(u'0'));
            !found.zvols.contains(name) && !lunOn(site, name))
            return name;
}

Site withProposedLuns(Site site, const ApplianceState& found)
{
    for (Lun& lun : site.luns)
        if (!lun.zvol.isEmpty())
            lun = completed(site, found, lun);
    const auto take = [&](const QString& zvol) {
        if (const Lun lun = proposedLun(site, found, zvol, 0); !lunOn(site, zvol) && isSound(lun))
            site.luns += lun;
    };
    for (const MappingInfo& mapping : found.mappings)
        if (mappingOf(site, found, mapping.zvol))
            take(mapping.zvol);
    if (!site.luns.isEmpty())
        return site;
    for (auto zvol = found.zvols.keyBegin(); zvol != found.zvols.keyEnd(); ++zvol)
        if (!hasMapping(found, *zvol))
            take(*zvol);
    return site;
}

} // namespace twinrail
