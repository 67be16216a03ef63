// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/appliance/deed.h"
#include "core/appliance/nms/transport.h"
#include "core/appliance/state.h"

namespace twinrail::nms {

/// Asks the questions that make up an ApplianceState. Changes nothing.
class Reader {
public:
    enum class Stopping { Allowed, Never };
    Reader(Transport& transport, Stopping stopping) : m_transport(transport), m_stopping(stopping) {}

    [[nodiscard]] Result<ApplianceState> everything();
    /// Only what standing() looks at for this deed.
    [[nodiscard]] Result<ApplianceState> concerning(const Deed& deed);

private:
    using Groups = QMap<QString, QList<IscsiName>>;
    friend struct Slice;

    [[nodiscard]] Result<QJsonValue> ask(const char* object, const char* method, const QJsonArray& params = {});
    [[nodiscard]] Result<> identity(ApplianceState& state);
    [[nodiscard]] Result<> addresses(ApplianceState& state);
    [[nodiscard]] Result<> portalGroups(ApplianceState& state);
    [[nodiscard]] Result<> targets(ApplianceState& state, const QString& only = {});
    [[nodiscard]] Result<> targetGroups(ApplianceState& state, const QString& only = {});
    [[nodiscard]] Result<> hostGroups(ApplianceState& state, const QString& only = {});
    [[nodiscard]] Result<> zvols(ApplianceState& state, const QString& only = {});
    [[nodiscard]] Result<> mappings(ApplianceState& state, const QString& zvol);
    [[nodiscard]] Result<> allMappings(ApplianceState& state);
    [[nodiscard]] Result<ZvolInfo> zvol(const QString& name);
    [[nodiscard]] Result<QStringList> command(const QString& line);
    [[nodiscard]] Result<Groups> groups(const char* list, const char* members, const QString& only,
                                        QStringList& foreign);

    Transport& m_transport;
    Stopping m_stopping;
};

} // namespace twinrail::nms
