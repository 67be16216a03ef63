// SPDX-License-Identifier: Apache-2.0
#include "core/appliance/overlap.h"

namespace twinrail {

namespace {

// NexentaStor 5 writes "all"; a deed may leave the group out.
bool isEvery(const QString& group) { return group.isEmpty() || group.compare(everyGroup(), Qt::CaseInsensitive) == 0; }

bool sameGroup(const QString& one, const QString& other) { return one == other || (isEvery(one) && isEvery(other)); }

} // namespace

bool groupsMeet(const QString& one, const QString& other) { return one == other || isEvery(one) || isEvery(other); }

bool overlaps(const MappingInfo& mapping, const MappingDeed& deed)
{
    return groupsMeet(mapping.hostGroup, deed.hostGroup) && groupsMeet(mapping.targetGroup, deed.targetGroup);
}

bool matches(const MappingInfo& mapping, const MappingDeed& deed)
{
    return mapping.zvol == deed.zvol && mapping.lun == deed.lun && sameGroup(mapping.hostGroup, deed.hostGroup) &&
           sameGroup(mapping.targetGroup, deed.targetGroup);
}

bool earlier(const MappingInfo& one, const MappingInfo& other)
{
    return one.zvol != other.zvol ? one.zvol < other.zvol : one.entry.toInt() < other.entry.toInt();
}

} // namespace twinrail
