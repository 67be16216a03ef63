// SPDX-License-Identifier: Apache-2.0
#include "core/topology/site.h"

#include <algorithm>

namespace twinrail {

namespace {

template <typename T> const T* named(const QList<T>& list, const QString& wanted)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T& one) { return one.name == wanted; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

const PortalGroup* Site::portalGroup(const QString& wanted) const { return named(portalGroups, wanted); }

const Client* Site::client(const QString& wanted) const { return named(clients, wanted); }

} // namespace twinrail
