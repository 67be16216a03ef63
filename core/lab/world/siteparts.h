// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/world/world.h"

namespace twinrail::lab {

/// The how-to's values (howto-steps.md): two rails, two portal groups and targets, four LUNs, prague and brno.
[[nodiscard]] Site howtoSite();

/// The values of one client, for building its machine and its part of the site from the same row.
struct ClientValues {
    const char* name;
    const char* initiator;
    struct Nic {
        const char* name;
        const char* mac;
        const char* pci;
        const char* address; ///< with prefix length
    };
    Nic management;
    Nic rails[2];
    Nic foreign; ///< on a storage network of other people; without a name: there is none
};
[[nodiscard]] const ClientValues& pragueValues();
[[nodiscard]] const ClientValues& brnoValues();

/// The value of a text that cannot be wrong: a constant of the lab.
template <typename T> [[nodiscard]] T known(const QString& text) { return T::parse(text).value(); }
template <typename T> [[nodiscard]] T known(const char* text) { return known<T>(QString::fromLatin1(text)); }

} // namespace twinrail::lab
