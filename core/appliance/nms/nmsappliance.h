// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/access.h"
#include "core/appliance/appliance.h"
#include "core/appliance/nms/nmsstate.h"
#include "core/appliance/nms/transport.h"

namespace twinrail::nms {

/// NexentaStor 3 and 4. The wish to stop ends read() only: a deed is finished and read back whatever happens.
class NmsAppliance : public Appliance {
public:
    explicit NmsAppliance(std::unique_ptr<Transport> transport) : m_transport(std::move(transport)) {}
    [[nodiscard]] Result<ApplianceState> read() override;
    [[nodiscard]] QStringList preview(const Deed& deed) const override;
    [[nodiscard]] Result<> perform(const Deed& deed) override;

private:
    [[nodiscard]] Result<> work(const Deed& deed);

    std::unique_ptr<Transport> m_transport;
};

/// openNms() with the waiting times spelled out.
[[nodiscard]] Result<OpenAppliance> open(const ApplianceAccess& access, const Secret& password,
                                         const CertificateQuestion& trust, const Stop& stop, const Patience& patience);

} // namespace twinrail::nms
