// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/sheet.h"
#include "ui/session/facts.h"

class QCheckBox;

namespace twinrail {

/// Machines that were never met before. Each is trusted by a check mark of its own: there is no "all of them".
class TrustDialog : public Sheet {
    Q_OBJECT
public:
    TrustDialog(const QList<UnknownPrint>& prints, QWidget* parent);

    /// Those with a check mark, once the dialog was accepted.
    [[nodiscard]] QList<UnknownPrint> trusted() const;

private:
    void addAdvice(const QString& text, const QString& command);
    [[nodiscard]] QWidget* makeRow(const UnknownPrint& print);
    void refresh();

    QList<UnknownPrint> m_prints;
    QList<QCheckBox*> m_checks; ///< one for each print
    QPushButton* m_trust = nullptr;
};

} // namespace twinrail
