// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace twinrail::lab {

/// /etc/iscsi/iscsid.conf as the package installs it: names and values are those of the release (linux-initiator
/// §1.2, §4.3), the comments are the lab's.
[[nodiscard]] QByteArray centos6IscsidConf();
[[nodiscard]] QByteArray centos9IscsidConf();
[[nodiscard]] QByteArray debian12IscsidConf();
[[nodiscard]] QByteArray debian13IscsidConf();

} // namespace twinrail::lab
