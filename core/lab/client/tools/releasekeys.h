// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace twinrail::lab {

// Keys of record files, in the order in which iscsiadm prints them.
[[nodiscard]] QStringList shortInterfaceKeys(); ///< open-iscsi 6.2.0.873
[[nodiscard]] QStringList longInterfaceKeys();  ///< 2.1
[[nodiscard]] QStringList nodeKeys873();
[[nodiscard]] QStringList nodeKeys214(); ///< 2.1.8 too
[[nodiscard]] QStringList nodeKeys2111();

/// The value that a key has in a new record while neither iscsid.conf nor the interface says otherwise.
[[nodiscard]] QString compiledValue(const QString& key);
/// Whether the key takes numbers only: anything else is stored as 0 (linux-initiator §4.2).
[[nodiscard]] bool isNumericKey(const QString& key);

} // namespace twinrail::lab
