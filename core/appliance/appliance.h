// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "core/appliance/state.h"

namespace twinrail {

/// The asking half: changes nothing, may be repeated, may be abandoned.
/// Every call may fail with Refused (wrong login), Unreachable, Untrusted (certificate), Malformed, Failed.
class ApplianceProbe {
public:
    virtual ~ApplianceProbe() = default;
    [[nodiscard]] virtual Result<ApplianceState> read() = 0;
};

/// The doing half. One call is in flight at a time; implementations may be called from one thread at a time.
class Appliance : public ApplianceProbe {
public:
    /// The exact calls that perform(deed) will send, one per line, for the preview. Pure.
    [[nodiscard]] virtual QStringList preview(const Deed& deed) const = 0;
    /// Does it and reads back that it was done. Something different in the same place is a Conflict and stays
    /// untouched. Already so: success without a write. A write that timed out is re-read before it is repeated.
    [[nodiscard]] virtual Result<> perform(const Deed& deed) = 0;
};

} // namespace twinrail
