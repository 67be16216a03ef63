// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "ui/dialogs/sheet.h"

namespace twinrail {

/// Another key or certificate answers where a known one should. Work stops; there is no button that goes on all the
/// same.
class ChangedKeyDialog : public Sheet {
    Q_OBJECT
public:
    /// `error`: of the kind Untrusted; `where` names the machine.
    ChangedKeyDialog(const Error& error, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeRow(const QString& name, const QString& title, const QString& print);
};

} // namespace twinrail
