// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/session/session.h"

#include <QPointer>

class QDialog;

namespace twinrail {

/// Asks a person what a machine's door needs: whether a fingerprint is the right one, and which password opens. One
/// dialog at a time, for all machines that need it; never for a fingerprint that has changed, where the work stops and
/// both are shown. Who said no is asked again when the machine is asked again, which only a person does then
/// (SiteSession::checkAgain).
class Doorman : public QObject {
    Q_OBJECT
public:
    Doorman(SiteSession& session, QWidget* window);

private:
    void look();
    void forgetAnswers();
    void open(QDialog* dialog);

    SiteSession& m_session;
    QWidget* m_window;
    QPointer<QDialog> m_open;
    QList<UnknownPrint> m_declinedPrints;
    QList<WantedLogin> m_declinedLogins;
    QStringList m_shownChanges; ///< evidence of changed fingerprints that were shown
};

} // namespace twinrail
