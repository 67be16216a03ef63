// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <ostream>
#include <vector>

namespace twinrail::contract {

/// A state into which every client, of the lab or real, is brought by the same means: from one of two starting points,
/// by the product's own deeds or by lines that root types.
struct Situation {
    enum class From {
        Bare,   ///< neither iSCSI nor multipath is installed; the appliance is ready
        Planned ///< as an apply leaves it
    };
    const char* name;
    From from = From::Bare;
    bool packages = false;       ///< installed by the product, nothing else done
    bool railBOut = false;       ///< the cable of the second rail is pulled at the client's end
    const char* typed = nullptr; ///< one line
    friend std::ostream& operator<<(std::ostream& out, const Situation& one) { return out << one.name; }
};
[[nodiscard]] const std::vector<Situation>& situations();
[[nodiscard]] const Situation& situation(const QString& name);

} // namespace twinrail::contract
