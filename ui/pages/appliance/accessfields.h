// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/topology/site.h"

namespace twinrail {

/// One line to type in: what it is called, where it is in the site, and how its text becomes a value.
struct AccessField {
    const char* place;
    const char* name; ///< of the widget
    QString label;
    QString hint; ///< while it is empty, and for screen readers
    QString (*text)(const Site& site);
    Result<> (*set)(Site& site, const QString& text); ///< fails with a sentence when it is no value (yet)
};

/// In the order of the form; the password is none of them.
[[nodiscard]] QList<AccessField> accessFields();

/// What an appliance is called while nobody has named it: by the first label of its host name, or by its address.
[[nodiscard]] QString proposedApplianceName(const QString& host);

} // namespace twinrail
