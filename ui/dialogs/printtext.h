// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <optional>

namespace twinrail {

/// As OpenSSH prints them ("SHA256:…"); a certificate's is "AB:CD:…".
[[nodiscard]] bool isHostKey(const QString& print);
/// A certificate's fingerprint has 95 characters: in two lines, as people compare it. Others stay as they are.
[[nodiscard]] QString wrappedPrint(const QString& print);

/// What prints a host's key as Twinrail shows it. The first key type that both sides know is what a host offers.
[[nodiscard]] QString hostKeyCommand();
/// The same for an OpenSSH before 6.8, which knows MD5 only (CentOS 6) and has no Ed25519 key.
[[nodiscard]] QString oldHostKeyCommand();

struct ChangedPrint {
    QString pinned, seen;
};
/// The two fingerprints of an error that says that one has changed (core/host/sshsession, core/appliance/nms/knock:
/// "pinned …\nseen …"). Nothing when the error is another, or the fingerprint was simply unknown.
[[nodiscard]] std::optional<ChangedPrint> changedPrint(const Error& error);

} // namespace twinrail
