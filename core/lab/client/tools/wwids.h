// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace twinrail::lab {

class ClientModel;

/// /etc/multipath/wwids and /etc/multipath/bindings, as the tools keep them.
class WwidFiles {
public:
    explicit WwidFiles(ClientModel& model) : m_model(model) {}

    [[nodiscard]] QStringList wwids() const;
    void add(const QString& wwid);
    bool remove(const QString& wwid); ///< false: it was not there
    void reset(const QStringList& wwids);

    /// The name "mpathN" that is bound to this WWID, bound now if it was not.
    QString binding(const QString& wwid);

private:
    ClientModel& m_model;
};

} // namespace twinrail::lab
