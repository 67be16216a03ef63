// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "core/appliance/nms/transport.h"
#include "core/appliance/state.h"

namespace twinrail::nms {

/// Sends the calls of a deed that was found to be open. Whether they had their effect is not for it to say.
class Writer {
public:
    explicit Writer(Transport& transport) : m_transport(transport) {}

    /// `before` is what standing() was asked about. Where a target has to go off line, it comes back on line also when
    /// the call in between fails.
    [[nodiscard]] Result<> carryOut(const Deed& deed, const ApplianceState& before);

    /// An appliance may give another LUN than the one it was asked for (nms-api §3.8): then the new entry, and no
    /// other, is removed again, and the error says so.
    [[nodiscard]] Result<> takeBackWrongLun(const Deed& deed, const ApplianceState& before,
                                            const ApplianceState& after);

private:
    [[nodiscard]] Result<> send(const Request& request);
    [[nodiscard]] Result<> createTarget(const TargetDeed& deed, const QList<Request>& calls);
    [[nodiscard]] Result<> deleteTarget(const TargetDeed& deed, const QList<Request>& calls,
                                        const ApplianceState& before);
    [[nodiscard]] Result<> moveTarget(const TargetMemberDeed& deed, const QList<Request>& calls,
                                      const ApplianceState& before);
    [[nodiscard]] Result<> whileOffline(const IscsiName& target, const QList<Request>& calls);

    Transport& m_transport;
};

} // namespace twinrail::nms
