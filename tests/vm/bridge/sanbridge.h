// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/backend.h"
#include "tests/vm/machines/machine.h"

#include <QStringList>

namespace twinrail::vm {

/// Lets the lab's appliance act on the real target: whatever the model holds after a call also holds in the SAN's LIO
/// (configfs), and its sessions are LIO's. Belongs to the tests, not to the product.
///
/// COMSTAR lets any initiator log in and shows it the LUNs of its host group's views; LIO shows an initiator without an
/// access list either nothing or everything. So every initiator of the bench gets a list, empty or not: `initiators`.
class SanBridge : public lab::Backend {
public:
    SanBridge(Machine san, QStringList initiators);
    void refresh(lab::Comstar& model) override;
    void follow(const lab::Comstar& model) override;
    /// What went wrong on the SAN, verbatim; empty: nothing. A test looks at it when it ends.
    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    Machine m_san;
    QStringList m_initiators;
    QByteArray m_last; ///< the state that the SAN has been told
    QStringList m_problems;
};

} // namespace twinrail::vm
