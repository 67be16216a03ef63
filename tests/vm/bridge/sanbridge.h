// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lab/san/backend.h"
#include "tests/vm/machines/machine.h"

#include <QElapsedTimer>
#include <QStringList>

#include <optional>

namespace twinrail::vm {

/// Lets the lab's appliance act on the real target: whatever the model holds after a call also holds in the SAN's LIO
/// (configfs), and its sessions are LIO's. Belongs to the tests, not to the product. LIO belongs to the bridge: what
/// somebody else put there is taken away; other people's objects are objects of the model.
///
/// COMSTAR lets any initiator log in and shows it the LUNs of its host group's views; LIO shows an initiator without an
/// access list either nothing or everything. So every initiator of the bench gets a list, empty or not: `initiators`.
class SanBridge : public lab::Backend {
public:
    SanBridge(Machine san, QStringList initiators);
    void refresh(lab::Comstar& model) override; ///< asks once a second at most
    void follow(const lab::Comstar& model) override;
    /// One more initiator of the bench; from the next call on it may log in.
    void letIn(const QString& initiator) { m_initiators << initiator; }
    /// What went wrong on the SAN, verbatim; empty: nothing. A test looks at it when it ends.
    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    [[nodiscard]] bool tell(const Said& said);

    Machine m_san;
    QStringList m_initiators;
    std::optional<QByteArray> m_last; ///< the state that the SAN has been told
    QElapsedTimer m_asked;
    QStringList m_problems;
};

} // namespace twinrail::vm
