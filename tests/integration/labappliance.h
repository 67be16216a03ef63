// SPDX-License-Identifier: Apache-2.0
#pragma once

// The lab's appliance on loopback, and the product's own way to it.

#include "core/appliance/nms/nmsappliance.h"
#include "core/lab/san/nmsserver.h"
#include "tests/appliance/samples.h"

#include <gtest/gtest.h>

namespace twinrail {

/// Which appliance answers, and over what.
struct Generation {
    const char* name;
    lab::Personality personality;
    lab::Tls tls;
};
inline std::ostream& operator<<(std::ostream& out, const Generation& one) { return out << one.name; }
inline constexpr Generation thirdOverHttp{"nms3OverHttp", lab::Personality::Nms3, lab::Tls::No};
inline constexpr Generation fourthOverHttps{"nms4OverHttps", lab::Personality::Nms4, lab::Tls::Yes};

/// A modelled appliance with pools and addresses and nothing else, being served.
class LabAppliance {
public:
    explicit LabAppliance(const Generation& generation)
    {
        san.pools = {qs("tank"), qs("syspool")};
        san.addresses = {qs("10.10.8.90/24"), qs("10.10.9.90/24")};
        auto started = lab::NmsServer::start(san, lock, "admin", "nexenta", generation.tls, generation.personality);
        if (!started)
            throw std::runtime_error(describe(started.error()).toStdString());
        server = std::move(*started);
    }

    /// With the certificate pinned where there is one.
    [[nodiscard]] ApplianceAccess access() const
    {
        ApplianceAccess result;
        result.name = qs("lab9");
        result.host = qs("127.0.0.1");
        result.port = server->port();
        result.certificate = server->certificateFingerprint();
        return result;
    }

    [[nodiscard]] Result<OpenAppliance> open(const Secret& password = Secret("nexenta")) const
    {
        return openNms(access(), password, {}, Stop());
    }

    /// As open(), but with a restarting service it waits milliseconds where people's patience is seconds.
    [[nodiscard]] Result<OpenAppliance> openHurried() const
    {
        nms::Patience patience;
        patience.tries = 3;
        patience.firstPause = std::chrono::milliseconds(5);
        return nms::open(access(), Secret("nexenta"), {}, Stop(), patience);
    }

    [[nodiscard]] QJsonObject everything()
    {
        const std::lock_guard guard(lock);
        return san.toJson();
    }

    lab::Comstar san;
    std::recursive_mutex lock;
    std::unique_ptr<lab::NmsServer> server;
};

} // namespace twinrail
